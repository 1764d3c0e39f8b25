package dev.readiness.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build has JMH make what runs the benchmarks: without it they compile, and none runs. */
class BenchmarkListTest {
    private static final Path SOURCES = Path.of("engine/bench/src/main/java/dev/readiness/bench");
    private static final String ENDING = "Benchmark.java";

    @Test
    void jmh_knows_every_benchmark() throws IOException {
        List<String> written;
        try (Stream<Path> files = Files.list(SOURCES)) {
            written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> "dev.readiness.bench." + name.replace(".java", ""))
                    .toList();
        }
        assertThat(written).hasSizeGreaterThan(4);
        try (InputStream list = BenchmarkListTest.class.getResourceAsStream("/META-INF/BenchmarkList")) {
            assertThat(list).isNotNull();
            assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8)).contains(written);
        }
    }
}
