package dev.readiness.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the archive of loaded classes that lets the command start in half the time: an AOT cache from Java 25 on, a
 * shared archive before. The build makes one for its own Java, the command one after its first run on another. The
 * launcher uses it where it lies; any other program on the way to it is this class's child and never seen.
 */
final class Archive {
    private static final int FIRST_WITH_AOT_CACHE = 25;

    /** Whoever has been at it for longer was killed. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** A full disk or a Java that can't may be mended. */
    private static final Duration AFTER_A_FAILURE = Duration.ofDays(1);

    private final Path place;
    private final String classPath;

    Archive(Path place, String classPath) {
        this.place = place;
        this.classPath = classPath;
    }

    /** @param arguments where the archive goes; its name says which Java it is for */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("java.class.path")).toRealPath();
        new Archive(Path.of(arguments[0]), jar.toString()).make();
    }

    /** Has another process make an archive at {@code place}, unless that is under way or failed; nobody waits for it. */
    static void startMaking(String place) {
        Archive archive = new Archive(Path.of(place), System.getProperty("java.class.path"));
        try {
            if (archive.isWorthTrying()) {
                start(java("-cp", archive.classPath, Archive.class.getName(), place));
            }
        } catch (IOException e) {
            // Then the next start is as slow as this one.
        }
    }

    boolean isWorthTrying() throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        return Files.isWritable(folder)
                && !isYounger(beside(".part"), LONGEST)
                && !isYounger(beside(".failed"), AFTER_A_FAILURE);
    }

    /** One process at a time: a second one leaves it at that, unless the first was killed. */
    private void make() throws IOException, InterruptedException {
        Path part = beside(".part");
        Files.createDirectories(part.toAbsolutePath().getParent());
        if (!isYounger(part, LONGEST)) {
            Files.deleteIfExists(part);
        }
        try {
            Files.createFile(part);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        Path failed = beside(".failed");
        boolean made = false;
        try {
            Files.deleteIfExists(failed);
            if (dump(part) && Files.size(part) > 0) {
                Files.writeString(beside(".jar"), classPath + "\n" + Files.size(part) + "\n");
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                made = true;
            }
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(beside(".part.config")); // Java's own, where it was stopped
            Files.deleteIfExists(beside(".classes"));
            if (!made) {
                Files.createFile(failed);
            }
        }
    }

    private boolean dump(Path part) throws IOException, InterruptedException {
        if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE) {
            return run(training(
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    // What was hot in training is compiled at each start, which takes more than it gives.
                    "-XX:-AOTRecordTraining",
                    "-XX:AOTCacheOutput=" + part));
        }
        Path classes = beside(".classes");
        return run(training("-Xshare:off", "-XX:DumpLoadedClassList=" + classes))
                && run(java(
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + part,
                        "-cp",
                        classPath));
    }

    private static boolean isYounger(Path file, Duration age) throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file)
                        .toInstant()
                        .isAfter(Instant.now().minus(age));
    }

    private Path beside(String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }

    private List<String> training(String... options) {
        List<String> command = java(options);
        command.addAll(List.of("-cp", classPath, Training.class.getName()));
        return command;
    }

    /** The Java that runs this, with what the launcher gives it: an archive holds for these options only. */
    private static List<String> java(String... options) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(Arrays.asList(options));
        return command;
    }

    private static boolean run(List<String> command) throws IOException, InterruptedException {
        return start(command).waitFor() == 0;
    }

    private static Process start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return process;
    }
}
