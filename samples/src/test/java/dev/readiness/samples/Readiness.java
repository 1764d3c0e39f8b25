package dev.readiness.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The packaged command, ready to be run as a user runs it: in a folder, with an environment, without a terminal.
 *
 * @param program the words before the arguments
 * @param folder where it runs
 * @param environment what is set on top of the tests' own; an empty value unsets
 */
record Readiness(List<String> program, Path folder, Map<String, String> environment) {
    private static final Path ROOT = Path.of(System.getProperty("readiness.root"));
    private static final Path HOME = Path.of(System.getProperty("readiness.home"));
    private static final int PATIENCE_SECONDS = 240;

    /** What a developer or a CI may have set, and what would change what the command says. */
    private static final Map<String, String> UNSET = Map.of(
            "NO_COLOR", "",
            "READINESS_LANG", "",
            "READINESS_JAVA_OPTS", "",
            "READINESS_DEBUG", "",
            "READINESS_GATES", "",
            "READINESS_CONFIG", "",
            "READINESS_BASELINE", "",
            "READINESS_RUBRICS", "",
            "READINESS_TRUST_RULES", "");

    /** The command as packaged, in the root of the repository. */
    static Readiness command() {
        return new Readiness(List.of(start().toString()), ROOT, UNSET);
    }

    /** The repository. */
    static Path root() {
        return ROOT;
    }

    /** The distribution's folder. */
    static Path home() {
        return HOME;
    }

    /** What starts the command. */
    static Path start() {
        return HOME.resolve("bin/readiness");
    }

    Readiness at(Path place) {
        return new Readiness(List.of(place.toString()), folder, environment);
    }

    Readiness in(Path other) {
        return new Readiness(program, other, environment);
    }

    /** With {@code name} set to {@code value}, or unset where that is empty. */
    Readiness with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.put(name, value);
        return new Readiness(program, folder, changed);
    }

    Ran run(String... arguments) {
        List<String> words = new ArrayList<>(program);
        words.addAll(List.of(arguments));
        return run(new ProcessBuilder(words));
    }

    /** Feeds {@code input} to another program in the same folder. */
    static Ran run(ProcessBuilder builder, Path folder) {
        return new Readiness(List.of(), folder, Map.of()).run(builder);
    }

    private Ran run(ProcessBuilder builder) {
        try {
            Path out = Files.createTempFile("readiness-", ".out");
            Path err = Files.createTempFile("readiness-", ".err");
            try {
                builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
                environment.forEach((name, value) -> set(builder.environment(), name, value));
                int code = finish(builder.start());
                return new Ran(code, Files.readAllBytes(out), Files.readAllBytes(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Map<String, String> environment, String name, String value) {
        if (value.isEmpty()) {
            environment.remove(name);
        } else {
            environment.put(name, value);
        }
    }

    private static int finish(Process process) throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The command must end within " + PATIENCE_SECONDS + " seconds.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The tests were interrupted.", e);
        }
    }
}
