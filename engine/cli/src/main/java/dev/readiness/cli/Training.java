package dev.readiness.cli;

import dev.readiness.engine.judge.Judge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Does what people do with the example that ships, so that an {@link Archive} holds the classes that it takes. */
final class Training {
    private static final Path EXAMPLE = Path.of(System.getProperty("java.class.path"))
            .resolveSibling("../examples/submission.yaml")
            .normalize();

    private Training() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        Class.forName(Main.class.getName());
        Program.silenceLogging();
        OwnClassPath.lookNoFurther();
        Path folder = Files.createTempDirectory("readiness");
        try {
            for (List<String> command : commands(EXAMPLE.toString(), folder)) {
                run(command.toArray(String[]::new));
            }
        } finally {
            delete(folder);
        }
    }

    /** Some of each kind: of one file and of many, of reports, of help and of a mistake. */
    private static List<List<String>> commands(String file, Path folder) {
        return List.of(
                List.of("assess", file),
                List.of("assess", file, "-f", "json", "--lang", "en"),
                List.of("assess", file, "-f", "html:" + folder.resolve("report.html")),
                List.of("check", file, "-f", "text", "-f", "sarif:" + folder.resolve("report.sarif")),
                List.of("assess", file, "--unset", "群众满意度"),
                List.of("explain", file, "44"),
                List.of("plan", file),
                List.of("compare", file, file),
                List.of("rank", file),
                List.of("rubric", "list"),
                List.of("--version"),
                List.of("--help"),
                List.of("assess", "--nothing"));
    }

    private static void run(String... command) {
        Outlet outlet = new Outlet();
        Terminal terminal = Terminal.ofProcess(outlet);
        Judge judge = new Judge();
        Helper helper = new Helper();
        Foresight.prepare(judge, helper, command);
        Program.run(terminal, outlet, judge, helper, command);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
