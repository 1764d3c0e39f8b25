package dev.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No source is so long that nobody reads it to its end. */
class FileLengthTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final int MOST_LINES = 300;
    private static final List<String> MODULES = List.of("criteria", "rules", "engine", "samples");

    @Test
    void no_source_has_more_than_300_lines() throws IOException {
        Set<String> longer = new TreeSet<>();
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(1000);
        for (Path source : sources) {
            try (Stream<String> lines = Files.lines(source)) {
                if (lines.count() > MOST_LINES) {
                    longer.add(source.getFileName().toString());
                }
            }
        }
        assertThat(longer).isEmpty();
    }

    /** What we wrote, tests too; not what is compiled anew of others. */
    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().replace('\\', '/').contains("/target/"))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
