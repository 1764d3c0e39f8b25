package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The Word draft in a real word processor; its PDF is left in {@code target/drafts}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftInWriterTest {
    private static final Path DRAFTS = Path.of("target", "drafts");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern CHAPTER = Pattern.compile("<h1\\b");
    private static final List<String> NAMES = List.of("baiyun-obo", "yuncheng", "anyang", "empty");

    private final Map<String, Path> pages = new HashMap<>();
    private final Map<String, Path> prints = new HashMap<>();

    @BeforeAll
    void convert_all(@TempDir Path folder) {
        SpreadsheetProgram program = SpreadsheetProgram.in(folder);
        Path[] drafts = NAMES.stream()
                .map(name -> {
                    Path draft = folder.resolve(name + ".docx");
                    Ran ran =
                            Readiness.command().run("assess", Sample.named(name).submission(), "-f", "docx:" + draft);
                    assertThat(ran.code()).as(ran.err()).isZero();
                    return draft;
                })
                .toArray(Path[]::new);
        List<Path> html = program.save("html", drafts);
        List<Path> pdf = program.save("pdf", drafts);
        for (int i = 0; i < NAMES.size(); i++) {
            pages.put(NAMES.get(i), html.get(i));
            prints.put(NAMES.get(i), pdf.get(i));
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void opens_with_its_chapters_and_prints(String name) throws IOException {
        String html = Files.readString(pages.get(name));
        assertThat(CHAPTER.matcher(html).results()).hasSize(7);
        assertThat(html).contains("自评报告", "下一步工作");
        Path pdf = prints.get(name);
        assertThat(PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                        .results())
                .hasSizeBetween(6, 60);
        Files.createDirectories(DRAFTS);
        Files.copy(pdf, DRAFTS.resolve(name + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
    }
}
