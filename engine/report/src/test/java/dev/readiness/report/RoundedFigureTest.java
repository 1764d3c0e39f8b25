package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that is rounded says so, and what it was before. */
class RoundedFigureTest {
    private static final Path PACK = Path.of("../author/src/test/resources/mechanisms/rounded-2024");
    private static final Assessor ASSESSOR =
            new Assessor(Packs.with(List.of(PACK)).packs());

    private static Assessment assessment() {
        return ASSESSOR.assess(Part.yaml("""
                    rubric: rounded-2024
                    region: 甲县
                    asOf: 2023-12-31
                    indicators: {管理评分: 6.94, 设备完好: 是}
                    """), Overrides.none()).assessment().orElseThrow();
    }

    @Test
    void the_screen_says_so_in_both_languages() {
        assertThat(new TextReport(Lang.ZH, Style.PLAIN, Integer.MAX_VALUE).render(assessment()))
                .contains("得分四舍五入到 0.1 分；此前是 17.94～26.94", "17.9", "26.9");
        assertThat(new TextReport(Lang.EN, Style.PLAIN, Integer.MAX_VALUE).render(assessment()))
                .contains("The figure is rounded to the nearest 0.1, a half up; before, it was 17.94 to 26.94");
    }

    @Test
    void a_figure_that_is_certain_was_one_before_too() {
        assertThat(text(ASSESSOR, ", 特种设备登记: 是")).contains("得分四舍五入到 0.1 分；此前是 26.94\n");
    }

    /** What is lost is counted there, and so rounded. */
    @Test
    void of_demerits_what_was_lost_is_told(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("rounded-2024"));
        for (String name : List.of("rubric", "clauses", "assumptions")) {
            String written = Files.readString(PACK.resolve(name + ".yaml"));
            Files.writeString(
                    pack.resolve(name + ".yaml"),
                    written.replace("total: {rounded", "total: {counts: demerits, rounded"));
        }
        Packs.Read read = Packs.with(List.of(pack));
        assertThat(read.problems()).isEmpty();
        assertThat(text(new Assessor(read.packs()), ", 特种设备登记: 是")).contains("扣分四舍五入到 0.1 分；此前是 3.06\n");
    }

    private static String text(Assessor assessor, String more) {
        return new TextReport(Lang.ZH, Style.PLAIN, Integer.MAX_VALUE)
                .render(assessor.assess(Part.yaml("""
                    rubric: rounded-2024
                    region: 甲县
                    asOf: 2023-12-31
                    indicators: {管理评分: 6.94, 设备完好: 是%s}
                    """.formatted(more)), Overrides.none())
                        .assessment()
                        .orElseThrow());
    }

    @Test
    void json_has_the_step_the_way_and_both_ends() {
        assertThat(assessment().toJson().replaceAll("\\s", ""))
                .contains("\"rounded\":{\"to\":0.1,\"by\":\"half-up\",\"before\":{\"low\":17.94,\"high\":26.94}}");
    }
}
