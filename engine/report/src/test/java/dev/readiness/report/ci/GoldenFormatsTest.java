package dev.readiness.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.EngineInfo;
import dev.readiness.report.result.FileResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each format as it comes out, byte for byte. */
class GoldenFormatsTest {
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");
    private static final Path GOLDENS = Example.FOLDER.resolve("golden");

    private static List<Example.Named> chinese() {
        return Example.formats(Lang.ZH);
    }

    private static List<Example.Named> english() {
        return Example.formats(Lang.EN).stream()
                .filter(format -> format.name().equals("tap"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void in_chinese(Example.Named format) throws IOException {
        compare(format, Example.alone(Lang.ZH), "town.zh." + format);
    }

    @ParameterizedTest
    @MethodSource("english")
    void in_english(Example.Named format) throws IOException {
        compare(format, Example.alone(Lang.EN), "town.en." + format);
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void a_check_of_a_sound_and_a_broken_file(Example.Named format) throws IOException {
        compare(format, Example.check(Lang.ZH), "check.zh." + format);
    }

    private static void compare(Example.Named format, List<FileResults> files, String name) throws IOException {
        String report = format.format().render(files);
        assertThat(format.format().render(files)).isEqualTo(report);
        String stable = report.replace("\"version\" : \"" + EngineInfo.version() + "\"", "\"version\" : \"…\"");
        Path golden = GOLDENS.resolve(name);
        if (UPDATE) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, stable);
        }
        assertThat(golden)
                .as("-Dupdate.goldens=true writes it; look at the difference before you commit it")
                .exists();
        assertThat(stable).isEqualTo(Files.readString(golden));
    }
}
