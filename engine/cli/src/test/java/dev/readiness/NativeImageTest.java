package dev.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a native image has to be told: every resource that our jars carry, and the classes that are found by name. */
class NativeImageTest {
    /** The jars, each with the folder that it is packed from. */
    enum Jar {
        CRITERIA("readiness-criteria", "../../criteria"),
        RULES("readiness-rules", "../../rules"),
        CORE("readiness-core", "../core"),
        REPORT("readiness-report", "../report"),
        AUTHOR("readiness-author", "../author"),
        OFFICE("readiness-office", "../office");

        private final Path sources;
        private final Path classes;
        private final Path metadata;

        Jar(String artifact, String folder) {
            this.sources = Path.of(folder, "src/main/resources");
            this.classes = Path.of(folder, "target/classes");
            this.metadata =
                    classes.resolve("META-INF/native-image/dev.readiness/" + artifact + "/reachability-metadata.json");
        }

        /** What it carries beside classes; services are known to whoever builds an image. */
        Set<String> resources() throws IOException {
            try (Stream<Path> all = Files.walk(classes)) {
                return all.filter(Files::isRegularFile)
                        .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.endsWith(".class")
                                && !name.startsWith("META-INF/services/")
                                && !name.startsWith("META-INF/native-image/")
                                && !isLeftOver(name))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }

        /** Whether it stood among the sources when an earlier build ran, and does no longer; the chart's never does. */
        private boolean isLeftOver(String name) {
            Path source = sources.resolve(name);
            return Files.isDirectory(source.getParent()) && !Files.exists(source) && !name.endsWith(".umd.min.js");
        }

        /** The texts under every key {@code key} of its metadata, in order. */
        List<String> told(String key) throws IOException {
            List<String> told = new ArrayList<>();
            try (JsonParser parser =
                    new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(metadata))) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.PROPERTY_NAME
                            && parser.currentName().equals(key)) {
                        parser.nextToken();
                        told.add(parser.getString());
                    }
                }
            }
            return told;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_resource_is_told_and_nothing_that_is_not_there(Jar jar) throws IOException {
        Set<String> resources = jar.resources();
        Set<String> found = new TreeSet<>();
        for (String glob : jar.told("glob")) {
            List<String> its = resources.stream().filter(matching(glob)).toList();
            assertThat(its).as(glob).isNotEmpty();
            found.addAll(its);
        }
        assertThat(found).isNotEmpty().isEqualTo(resources);
    }

    @ParameterizedTest
    @EnumSource
    void every_class_is_there_with_what_makes_it(Jar jar) throws ReflectiveOperationException, IOException {
        for (String name : jar.told("type")) {
            assertThat(Class.forName(name).getDeclaredConstructor()).as(name).isNotNull();
        }
    }

    @Test
    void the_models_of_the_rules_are_all_told() throws IOException {
        List<String> listed = Files.readAllLines(
                Jar.RULES.classes.resolve("META-INF/kie/dev.readiness/readiness-rules/drools-model"));
        assertThat(Jar.RULES.told("type"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(listed.subList(1, listed.size()));
    }

    /** A star stands for anything within one folder. */
    private static Predicate<String> matching(String glob) {
        String pattern = Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]*"));
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
