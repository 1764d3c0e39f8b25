package example.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModulePathTest {
    private static final Path SUBMISSION = Path.of("..", "..", "neimenggu-2023", "vetoed", "submission.yaml");
    private static final String EXPECTED = "VETOED 111 module example.modules, module dev.readiness.core\n{\"schemaVersion\":\"1\",";

    @Test
    void it_runs_without_any_option_of_the_module_system() throws Exception {
        judges(Path.of(System.getProperty("java.home")));
    }

    @Test
    void so_it_does_on_every_other_java_at_hand() throws Exception {
        Path all = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(all)) {
            try (Stream<Path> each = Files.list(all)) {
                for (Path java : each.filter(home -> home.getFileName().toString().contains("25")).toList()) {
                    judges(java);
                }
            }
        }
    }

    @Test
    void reports_workbooks_and_what_authors_are_told_are_made_on_it_too() throws Exception {
        assertEquals("9 texts, 4 files\n", run(Path.of(System.getProperty("java.home")), "Everything"));
    }

    private static void judges(Path home) throws IOException, InterruptedException {
        String said = run(home, "Main");
        assertTrue(said.startsWith(EXPECTED), home + ": " + said);
    }

    private static String run(Path home, String main) throws IOException, InterruptedException {
        String modules = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes") && !part.matches(".*(junit|opentest4j|apiguardian|surefire).*"))
                .collect(Collectors.joining(File.pathSeparator));
        assertTrue(modules.contains("readiness-core"), modules);
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-p", modules));
        command.addAll(List.of("-m", "example.modules/example.modules." + main, SUBMISSION.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD) // SLF4J says that it has no provider
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
