package dev.readiness.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a reader is given, it ends in a value or in problems: never in an exception, a hang or more memory than 512
 * MiB. A short run here; {@code -Dfuzz.runs=170000} makes it a million executions in all.
 */
class FuzzTest {
    private static final long RUNS = Long.getLong("fuzz.runs");
    private static final long SEED = Long.getLong("fuzz.seed");
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");

    @ParameterizedTest
    @EnumSource(Target.class)
    void a_reader_ends_only_in_problems(Target target) throws Exception {
        assertThat(target.seeds()).isNotEmpty();
        Path folder =
                Files.createDirectories(Path.of("target", "fuzz", target.name()).toAbsolutePath());
        Fuzzing.Result result = new Fuzzing(target, folder, RUNS, SEED).run();
        assertThat(result.code()).as("see %s:%n%s", folder, result.said()).isZero();
        Matcher done = DONE.matcher(result.said());
        assertThat(done.find()).as(result.said()).isTrue();
        assertThat(Long.parseLong(done.group(1))).isGreaterThanOrEqualTo(RUNS);
    }
}
