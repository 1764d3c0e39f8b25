package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Word draft in a real word processor; its PDF is left in {@code target/drafts}. */
class DraftInWriterTest {
    private static final Path DRAFTS = Path.of("target", "drafts");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern CHAPTER = Pattern.compile("<h1\\b");
    private static final int PATIENCE_SECONDS = 180;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"baiyun-obo", "yuncheng", "anyang", "empty"})
    void opens_with_its_chapters_and_prints(String name) throws Exception {
        Path program = OutsideProgram.find("soffice");
        Path draft = folder.resolve(name + ".docx");
        Ran ran = Readiness.command().run("assess", Sample.named(name).submission(), "-f", "docx:" + draft);
        assertThat(ran.code()).as(ran.err()).isZero();
        String html = Files.readString(converted(program, draft, "html"));
        assertThat(CHAPTER.matcher(html).results()).hasSize(7);
        assertThat(html).contains("自评报告", "下一步工作");
        Path pdf = converted(program, draft, "pdf");
        assertThat(PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                        .results())
                .hasSizeBetween(6, 60);
        Files.createDirectories(DRAFTS);
        Files.copy(pdf, DRAFTS.resolve(name + ".pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void goes_to_a_file_only() {
        Ran ran = Readiness.command().run("assess", Sample.named("empty").submission(), "-f", "docx");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.outBytes()).isEmpty();
        assertThat(ran.err()).contains("-f docx:");
    }

    private Path converted(Path program, Path draft, String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        draft.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        Path result = folder.resolve(draft.getFileName().toString().replace(".docx", "." + format));
        assertThat(result).exists();
        return result;
    }
}
