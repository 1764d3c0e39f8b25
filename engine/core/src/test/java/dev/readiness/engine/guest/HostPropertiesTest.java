package dev.readiness.engine.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** System properties that a host sets for its own Drools. */
class HostPropertiesTest {
    private static final Path SUBMISSION = Path.of("../../samples/neimenggu-2023/ready/submission.yaml");

    /** A text constant of a class file: its tag, its length, itself and what follows. */
    private static final Pattern NAME = Pattern.compile(
            "\\x01([\\x00-\\xff])([\\x00-\\xff])(?=((?:org\\.)?(?:drools|kie)\\.[A-Za-z.]+))", Pattern.DOTALL);

    /** Every class file of Drools is searched for them. */
    private static SortedSet<String> known = new TreeSet<>();

    @BeforeAll
    static void search() throws IOException {
        known = known();
    }

    @Test
    void every_property_that_this_drools_knows_is_tried() {
        assertThat(known)
                .contains("drools.sequential", "drools.parallelExecution", "kie.mbeans", "org.drools.queuetype")
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "false",
                "0",
                "1",
                "fully_parallel",
                "dynamic",
                "stream",
                "equality",
                "pseudo",
                "jtms",
                "nonsense"
            })
    void no_property_of_the_host_changes_what_a_clause_comes_to(String value) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(value, SUBMISSION.toString()));
        arguments.addAll(known);
        assertThat(OwnProcess.output(HostileHost.class, arguments.toArray(String[]::new))
                        .strip())
                .isEqualTo(HostileHost.described(SUBMISSION));
    }

    private static SortedSet<String> known() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String file = Path.of(part).getFileName().toString();
            if (file.matches("(drools|kie)-.*\\.jar")) {
                names.addAll(known(new File(part)));
            }
        }
        return names;
    }

    private static SortedSet<String> known(File jar) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (JarFile file = new JarFile(jar)) {
            for (JarEntry entry : file.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    Matcher name = NAME.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    while (name.find()) {
                        int length =
                                name.group(1).charAt(0) << 8 | name.group(2).charAt(0);
                        if (length <= name.group(3).length()) {
                            names.add(name.group(3).substring(0, length));
                        }
                    }
                }
            }
        }
        return names;
    }
}
