package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However many regions a check has, whatever its reports, what is kept of each is small. More:
 * {@code -Dreadiness.many=10000 -Dreadiness.pages=10000}.
 */
class ManyChecksTest {
    private static final int MANY = Integer.getInteger("readiness.many", 1500);
    private static final int PAGES = Integer.getInteger("readiness.pages", 250);
    private static final String HEAP = "-Xmx48m";
    private static final String RUBRICS = "engine/cli/src/test/resources/rubrics/printed-numbers";

    private static final String SUBMISSION = """
            {"rubric": "printed-numbers", "region": "第%d县", "asOf": "2024-%s", "electives": ["A"], "indicators": \
            {"牵头机制建立": "%s", "检查完成率": "%d%%", "投入经费": %d, "没有发生事故": "%s"}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void write_a_large_province() throws IOException {
        Files.writeString(folder.resolve("many.jsonl"), regions(MANY, "12-31"));
        Files.writeString(folder.resolve("later.jsonl"), regions(MANY, "11-30"));
        Files.writeString(folder.resolve("some.jsonl"), regions(PAGES, "12-31"));
    }

    /** A third trip the veto; figures differ. */
    private static String regions(int many, String day) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            lines.append(
                    SUBMISSION.formatted(i, day, i % 2 == 0 ? "是" : "否", 70 + i % 30, i % 12, i % 3 == 0 ? "否" : "是"));
        }
        return lines.toString();
    }

    private Ran run(String... words) {
        Ran ran = Readiness.command()
                .in(folder)
                .with("READINESS_RUBRICS", Readiness.root().resolve(RUBRICS).toString())
                .with("READINESS_JAVA_OPTS", HEAP)
                .run(words);
        assertThat(ran.err()).doesNotContain("OutOfMemory");
        return ran;
    }

    @Test
    void the_reports_of_many_and_what_is_made_of_reports_fit_into_a_small_heap() throws IOException {
        List<String> words = new ArrayList<>(List.of("check", "many.jsonl"));
        for (String format :
                List.of("json:last.json", "sarif:all.sarif", "github-sarif:some.sarif", "junit:junit.xml")) {
            words.addAll(List.of("-f", format));
        }
        assertThat(run(words.toArray(String[]::new)).code()).isEqualTo(1);
        assertThat(holds("all.sarif", "\"startLine\" : " + MANY + ",")).isTrue();

        Ran later = run("check", "later.jsonl", "--baseline", "last.json", "-f", "json:later.json");
        assertThat(later.code()).as(later.err()).isEqualTo(1);
        assertThat(holds("later.json", "\"state\" : \"UNCHANGED\"")).isTrue();
        assertThat(holds("later.json", "\"state\" : \"NEW\"")).isFalse();

        Ran trend =
                run("trend", "last.json", "later.json", "-f", "html:t.html", "-f", "json:t.json", "-f", "csv:t.csv");
        assertThat(trend.code()).as(trend.err()).isZero();
        assertThat(Files.readString(folder.resolve("t.html")).split("<svg", -1)).hasSize(MANY + 1);
        assertThat(Files.readAllLines(folder.resolve("t.csv"))).hasSize(2 * MANY + 1);
    }

    private boolean holds(String report, String text) throws IOException {
        return Files.readString(folder.resolve(report)).contains(text);
    }

    @Test
    void a_site_is_larger_than_the_heap() throws IOException {
        assertThat(run("check", "some.jsonl", "-f", "html:site").code()).isEqualTo(1);
        Path site = folder.resolve("site");
        assertThat(site.toFile().list()).hasSize(PAGES + 1).allMatch(name -> name.endsWith(".html"));
        String first = Files.readString(site.resolve("index.html"));
        assertThat(first.split("<tr data-standing", -1)).hasSize(PAGES + 1);
        assertThat(first.indexOf("</thead>")).isLessThan(first.indexOf("第0县"));
        assertThat(first.lastIndexOf("第%d县".formatted(PAGES - 1))).isLessThan(first.indexOf("</tbody>"));
        assertThat(first.startsWith("<!doctype html>") && first.endsWith("</html>\n"))
                .isTrue();
    }
}
