package dev.readiness.criteria.submission;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.text.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not text, not UTF-8, or ask too much; what can be committed stands in {@code resources/bad}. */
@Timeout(60)
class BrokenFileTest {
    private static final String SOUND = Samples.HEAD + "indicators:\n  群众满意度: 86\n";

    @TempDir
    private Path folder;

    private static Problem onlyProblem(String name, byte[] bytes) {
        ReadSubmission read = Samples.READER.read(name, bytes, Overrides.none());
        assertThat(read.submission()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    @Test
    void zero_bytes_are_no_text() {
        assertThat(onlyProblem("a.yaml", "rubric: a\0b\n".getBytes(UTF_8)).code())
                .isEqualTo(DocumentProblem.BINARY_FILE);
    }

    @Test
    void bytes_of_nobody_knows_what_are_no_text() {
        byte[] bytes = {(byte) 0x99, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 'I', 'H', 'D', 'R'};
        assertThat(onlyProblem("a.yaml", bytes).code()).isEqualTo(DocumentProblem.BINARY_FILE);
        assertThat(onlyProblem("a.json", bytes).code()).isEqualTo(DocumentProblem.BINARY_FILE);
    }

    @Test
    void an_image_is_no_text() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 'I', 'H', 'D', 'R'};
        assertThat(onlyProblem("a.yaml", image).code()).isEqualTo(DocumentProblem.FILE_IS_PICTURE);
        assertThat(onlyProblem("a.json", image).code()).isEqualTo(DocumentProblem.FILE_IS_PICTURE);
    }

    @Test
    void utf_16_is_named() throws IOException {
        byte[] bytes = joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, SOUND.getBytes(UTF_16LE));
        Problem problem = onlyProblem("a.yaml", bytes);
        assertThat(problem.code()).isEqualTo(DocumentProblem.NOT_UTF8);
        assertThat(problem.message(Lang.ZH)).contains("UTF-16");
        assertThat(problem.remedy(Lang.ZH)).contains("iconv -f UTF-16 -t UTF-8");
    }

    @Test
    void gbk_is_named_with_the_command_that_converts_it_and_its_line_is_readable() {
        Problem problem = onlyProblem("a.yaml", SOUND.getBytes(Charset.forName("GBK")));
        assertThat(Rendered.of(List.of(problem))).isEqualTo("""
                        错误 a.yaml:2:9 NOT_UTF8
                        region: 白云鄂博矿区
                                ^
                        文件编码不是 UTF-8（看起来是 GBK）
                        改法：在编辑器里另存为 UTF-8，或运行 iconv -f GB18030 -t UTF-8 原文件 > 新文件
                        """);
    }

    @Test
    void one_damaged_character_in_utf_8_is_not_taken_for_gbk() throws IOException {
        byte[] bytes = joined("rubric: neimenggu-2023\nregion: 白云".getBytes(UTF_8), new byte[] {(byte) 0xE9, '\n'});
        Problem problem = onlyProblem("a.yaml", bytes);
        assertThat(problem.code()).isEqualTo(DocumentProblem.BROKEN_UTF8);
        assertThat(problem.location()).hasToString("a.yaml:2:11");
        assertThat(problem.excerpt()).isEqualTo("region: 白云\uFFFD");
    }

    @Test
    void a_file_cut_off_inside_a_character_is_damaged() {
        byte[] whole = "region: 白".getBytes(UTF_8);
        Problem problem = onlyProblem("a.yaml", Arrays.copyOf(whole, whole.length - 1));
        assertThat(problem.location()).hasToString("a.yaml:1:9");
    }

    @Test
    void a_hundred_megabytes_are_refused_without_being_read() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024);
        }
        ReadSubmission read = assertTimeout(Duration.ofSeconds(10), () -> Samples.READER.read(file, Overrides.none()));
        assertThat(Samples.codes(read)).containsExactly(DocumentProblem.FILE_TOO_LARGE);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path file = folder.resolve("none.yaml");
        ReadSubmission read = Samples.READER.read(file, Overrides.none());
        assertThat(Samples.codes(read)).containsExactly(DocumentProblem.FILE_NOT_FOUND);
        assertThat(read.problems().get(0).message(Lang.ZH)).contains(file.toString());
    }

    @Test
    void a_folder_is_not_a_file() {
        assertThat(Samples.codes(Samples.READER.read(folder, Overrides.none())))
                .containsExactly(DocumentProblem.FILE_UNREADABLE);
    }

    @Test
    void a_file_that_is_there_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), SOUND);
        assertThat(Samples.READER.read(file, Overrides.none()).problems()).isEmpty();
    }

    @Test
    void nesting_ten_thousand_deep_is_refused_in_either_notation() {
        String brackets = "[".repeat(10_000) + "]".repeat(10_000);
        String braces = "{a: ".repeat(10_000) + "}".repeat(10_000);
        assertThat(onlyProblem("a.yaml", ("a: " + brackets).getBytes(UTF_8)).code())
                .isEqualTo(DocumentProblem.TOO_DEEP);
        assertThat(onlyProblem("a.yaml", braces.getBytes(UTF_8)).code()).isEqualTo(DocumentProblem.TOO_DEEP);
        assertThat(onlyProblem("a.yaml", "- ".repeat(10_000).getBytes(UTF_8)).code())
                .isEqualTo(DocumentProblem.TOO_DEEP);
        assertThat(onlyProblem("a.json", ("{\"a\": " + brackets + "}").getBytes(UTF_8))
                        .code())
                .isEqualTo(DocumentProblem.TOO_DEEP);
        assertThat(onlyProblem("a.json", "{\"a\": ".repeat(10_000).getBytes(UTF_8))
                        .code())
                .isEqualTo(DocumentProblem.TOO_DEEP);
    }

    @Test
    void more_values_than_anyone_writes_are_refused() {
        String list = "a: [" + "1, ".repeat(200_000) + "1]";
        assertThat(onlyProblem("a.yaml", list.getBytes(UTF_8)).code()).isEqualTo(DocumentProblem.TOO_MANY_VALUES);
    }

    @Test
    void thousands_of_problems_are_listed_in_a_moment() {
        StringBuilder text = new StringBuilder(Samples.HEAD + "indicators:\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("  不存在的指标").append(i).append(": 是\n");
        }
        assertThat(Samples.yaml(text.toString()).problems()).hasSize(10_000);
    }

    @Test
    void a_long_line_of_brackets_and_full_width_signs_takes_no_time() {
        String tail = "a：b，".repeat(100_000) + "[{，".repeat(100_000) + " ".repeat(100_000);
        assertThat(Samples.yaml(Samples.HEAD + "note: x " + tail + "\n c: d\nindicators:\n")
                        .problems())
                .isNotEmpty();
    }

    @Test
    void thousands_of_typing_mistakes_take_no_time() {
        String lines = "  群众满意度：86\n  创建知晓率: 90%\n".repeat(20_000);
        assertThat(Samples.codes(Samples.yaml(Samples.HEAD + "indicators:\n" + lines)))
                .contains(DocumentProblem.WIDE_COLON);
    }

    @Test
    void a_place_far_out_on_a_line_has_no_excerpt() {
        ReadSubmission read = Samples.json("{" + " ".repeat(5000) + "\"rubric\": 1,}");
        assertThat(read.problems().get(0).excerpt()).isEmpty();
        assertThat(read.problems().get(0).location().column()).isGreaterThan(5000);
    }
}
