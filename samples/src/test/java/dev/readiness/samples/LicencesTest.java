package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever hands the distribution on hands on the licence of everything in it. */
class LicencesTest {
    private static final Path HOME = Path.of(System.getProperty("readiness.home"));
    private static final Path LICENCES = HOME.resolve("licences");

    @Test
    void every_library_has_its_licence_and_every_licence_its_library() {
        Set<String> libraries = Stream.of(HOME.resolve("lib"), HOME.resolve("lib/author"))
                .flatMap(folder -> names(folder).stream())
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> !name.startsWith("readiness-"))
                .map(name -> name.replaceFirst("-\\d[^-]*\\.jar$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        libraries.add("chart.js"); // in the HTML report

        assertThat(names(LICENCES)).containsExactlyElementsOf(libraries);
        for (String library : libraries) {
            assertThat(names(LICENCES.resolve(library)))
                    .as(library)
                    .anyMatch(name -> name.startsWith("LICENSE") || name.equals("about.html"))
                    .allSatisfy(name ->
                            assertThat(LICENCES.resolve(library).resolve(name)).isNotEmptyFile());
        }
    }

    @Test
    void the_notice_and_our_own_licence_are_there() {
        assertThat(List.of(HOME.resolve("LICENSE"), HOME.resolve("NOTICE")))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> within = Files.list(folder)) {
            return within.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
