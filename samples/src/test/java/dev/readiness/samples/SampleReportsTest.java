package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample gives the report beside it. */
class SampleReportsTest {
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");
    /** Where the reports are left that this run gave. */
    private static final Path ACTUAL = Path.of("target", "reports");

    @Test
    void there_are_samples() {
        assertThat(Sample.all()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> gives_the_report_beside_it() {
        List<Sample> samples = Sample.all();
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> compare(sample)));
    }

    private static void compare(Sample sample) throws IOException {
        Ran ran = Readiness.command().run("assess", sample.submission(), "-f", "json");
        assertThat(ran.code()).as(ran.err()).isZero();
        Sample.Golden golden = sample.golden();
        String report = golden.of().apply(ran.out());
        if (UPDATE) {
            Files.writeString(golden.file(), report);
        }
        assertThat(golden.file())
                .as("-Dupdate.goldens=true writes it; look at the difference before you commit it")
                .exists();
        Path actual = Files.createDirectories(ACTUAL.resolve(sample.folder()))
                .resolve(golden.file().getFileName());
        Files.writeString(actual, report);
        assertThat(actual).hasSameTextualContentAs(golden.file());
        assertThat(actual).hasSameBinaryContentAs(golden.file());
    }

    @Test
    void two_models_are_compared_whole() {
        assertThat(Sample.all())
                .extracting(Sample::golden)
                .filteredOn(golden -> golden.file().endsWith("report.json"))
                .hasSize(2);
    }
}
