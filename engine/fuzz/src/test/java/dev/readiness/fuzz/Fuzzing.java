package dev.readiness.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One run of the fuzzer on one reader, in a process of its own with 512 MiB of heap.
 *
 * @param folder where it keeps what it finds
 * @param runs how many inputs it tries
 * @param seed of its dice
 */
record Fuzzing(Target target, Path folder, long runs, long seed) {
    private static final int LONGEST_INPUT = 4096;
    private static final int PATIENCE_SECONDS = 30;
    /** From so many runs on it pays to compile well. */
    private static final long MANY_RUNS = 10_000;

    /** What came of it: the exit code, 0 if nothing was found, and what the fuzzer said. */
    record Result(int code, String said) {}

    Result run() throws IOException, InterruptedException {
        Path corpus = corpus();
        Path log = folder.resolve("log.txt");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (runs < MANY_RUNS ? 1 : 4),
                "-XX:+EnableDynamicAgentLoading",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.entry(),
                "--instrumentation_includes=dev.readiness.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-runs=" + runs,
                "-seed=" + seed,
                "-timeout=" + PATIENCE_SECONDS,
                "-max_len=" + LONGEST_INPUT,
                "-rss_limit_mb=0",
                corpus.toString()));
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Result(code, Files.readString(log, StandardCharsets.ISO_8859_1));
    }

    /** The seeds, each once, cut to the longest input. */
    private Path corpus() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Set<String> seen = new HashSet<>();
        List<Path> seeds = Stream.concat(target.seeds().stream(), target.regressions().stream())
                .toList();
        for (Path seed : seeds) {
            byte[] bytes = Files.readAllBytes(seed);
            byte[] head = bytes.length <= LONGEST_INPUT ? bytes : java.util.Arrays.copyOf(bytes, LONGEST_INPUT);
            if (seen.add(new String(head, StandardCharsets.ISO_8859_1))) {
                Files.write(corpus.resolve("seed-" + seen.size()), head);
            }
        }
        return corpus;
    }
}
