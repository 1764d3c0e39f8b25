package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rubrics whose texts are in Chinese alone, or in English alone. */
class OneLanguageTest {
    private static final Path RUBRICS = Path.of("src/test/resources/rubrics");
    private static final List<String> FORMATS = List.of("text", "markdown", "html", "docx");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({"chinese-alone, en, texts without English are given in Chinese", "english-alone, zh, 有的文字没有中文，用英文代替"})
    void a_report_falls_back_and_says_so_once(String rubric, String lacking, String note) throws IOException {
        Path file = folder.resolve("empty.yaml");
        Files.writeString(file, "rubric: " + rubric + "\nregion: X\nasOf: 2024-12-31\nindicators: {}\n");
        List<String> words = new ArrayList<>(List.of("assess", file.toString(), "--lang", lacking));
        for (String format : FORMATS) {
            words.addAll(List.of("-f", format + ":" + folder.resolve("report." + format)));
        }
        Said ran = run(words.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        for (String format : FORMATS) {
            String text = Opened.text(folder.resolve("report." + format));
            assertThat(text.split(note, -1)).as(format).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"chinese-alone, en, zh, 投入经费", "english-alone, zh, en, Funds spent"})
    void forms_are_whole_and_come_back(String rubric, String lacking, String own, String amount) throws IOException {
        for (String lang : List.of(own, lacking)) {
            Path forms = folder.resolve(lang);
            Said template = run(
                    "template",
                    rubric,
                    "--lang",
                    lang,
                    "--region",
                    "示例县",
                    "--as-of",
                    "2024-12-31",
                    "-o",
                    forms.toString());
            assertThat(template.code()).as(template.err()).isZero();
            assertThat(Opened.text(forms)).contains(amount);
            whole(Opened.text(forms));
            Path book;
            try (Stream<Path> files = Files.walk(forms)) {
                book = files.filter(each -> each.toString().endsWith(".xlsx")
                                && !each.toString().contains("分工")
                                && !each.toString().contains("task"))
                        .findFirst()
                        .orElseThrow();
            }
            Path back = folder.resolve(lang + ".yaml");
            Said imported = run("import", book.toString(), "-o", back.toString(), "--lang", lang);
            assertThat(imported.code()).as(imported.err()).isZero();
            assertThat(run("assess", back.toString(), "--lang", lang).out()).contains(amount);
        }
    }

    @ParameterizedTest
    @CsvSource({"chinese-alone, en", "english-alone, zh"})
    void lint_warns_and_no_more(String rubric, String lacking) {
        Said lint = run("rubric", "lint", rubric);
        assertThat(lint.code()).as(lint.out() + lint.err()).isZero();
        assertThat(lint.out()).contains("[text-lacks-language]", "没有写 " + lacking, "0 个错误，1 个警告");
    }

    @Test
    void a_text_in_neither_language_is_refused() throws IOException {
        Path pack = folder.resolve("mine-2024");
        Files.createDirectory(pack);
        try (Stream<Path> files = Files.list(RUBRICS.resolve("chinese-alone"))) {
            for (Path file : files.toList()) {
                Files.writeString(
                        pack.resolve(file.getFileName()),
                        Files.readString(file)
                                .replace("rubric: chinese-alone", "rubric: mine-2024")
                                .replace("asks: {zh: 有人牵头}", "asks: {}"));
            }
        }
        Said lint = Said.by("rubric", "lint", pack.toString());
        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains("clauses.yaml:11:15");
    }

    /** Nothing left out. */
    private static void whole(String text) {
        assertThat(text).isNotEmpty().doesNotContain("null", "Optional", "()", "（）", "{0}");
    }

    private Said run(String... words) {
        return Said.by(Stream.concat(Stream.of(words), Stream.of("--rubrics", RUBRICS.toString()))
                .toArray(String[]::new));
    }
}
