package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a requirement holds for each year, the screen shows the year that says most. */
class TellingYearTest {
    private static final Assessor ASSESSOR = new Assessor();

    @Test
    void of_years_that_fall_short_the_one_that_falls_shortest_is_shown() {
        assertThat(screen("neimenggu-2023", "食品安全抽检监测会议次数: {2022: 1, 2023: 0}"))
                .contains("2023年 0 次")
                .doesNotContain("2022年 1 次");
    }

    @Test
    void of_years_that_all_hold_the_one_nearest_to_its_line_is_shown() {
        String rates = "食品抽检合格率: {2018: 99%, 2019: 98%, 2020: 99.5%}, "
                + "农产品监测总体合格率: {2018: 98%, 2019: 98%, 2020: 98%}, "
                + "不合格产品核查处置率: {2018: 100%, 2019: 100%, 2020: 100%}, "
                + "抽检监测数据分年分县齐全: 是";
        assertThat(screen("national-2020", rates)).contains("食品抽检合格率：2019年 98%");
    }

    @Test
    void a_veto_that_is_tripped_says_by_what_and_not_what_is_missing_beside_it() {
        String line = screen("national-2020", "食品抽检合格率: {2018: 98%, 2019: 97.9%, 2020: 98%}")
                .lines()
                .filter(each -> each.startsWith("  （四） × 触发"))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains("食品抽检合格率：2019年 97.9%").doesNotContain("未填报");
    }

    private static String screen(String rubric, String readings) {
        String yaml = "rubric: " + rubric + "\nregion: 某地\nasOf: " + (rubric.endsWith("2020") ? "2020" : "2023")
                + "-12-31\nindicators: {" + readings + "}";
        ReadSubmission read = new SubmissionReader(ASSESSOR.packs())
                .read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none());
        assertThat(read.submission()).as(read.problems().toString()).isPresent();
        return new TextReport(Lang.ZH, Style.PLAIN, Integer.MAX_VALUE)
                .render(ASSESSOR.assess(read.submission().orElseThrow(), Optional.empty(), List.of()));
    }
}
