package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.SheetLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Workbooks of several units become one submission, and what it says already stays. */
class ImportTest extends IntoAFolder {
    @Test
    void workbooks_become_a_submission_in_the_order_of_the_rubric() throws IOException {
        Path one = small("市监局", DRILL, RATE)
                .text(DRILL, DataColumn.DATES, "2023年7月12日")
                .number(RATE, DataColumn.VALUE, 0.98, "0%")
                .declare(19, "不适用", "辖区无粮食烘干业务")
                .write(folder.resolve("市监局.xlsx"));
        Path other = small("卫健委", MEETINGS, ACCIDENT)
                .number(MEETINGS + "/2022", DataColumn.VALUE, 2)
                .text(ACCIDENT, DataColumn.VALUE, "无")
                .text(ACCIDENT, DataColumn.EVIDENCE, "资料/109.pdf")
                .write(folder.resolve("卫健委.xlsx"));
        Imported imported = merge(Optional.empty(), one, other);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.submission()).contains("""
                rubric: neimenggu-2023
                region: 白云鄂博矿区
                asOf: 2023-12-01
                notApplicable:
                  - {clause: 19, reason: 辖区无粮食烘干业务}
                indicators:
                  食品安全抽检监测会议次数: {2022: 2}
                  监督抽检完成率: 98%
                  食品安全实战应急演练: [2023-07-12]
                  重大及以上食品安全事故: {dates: 无, evidence: [资料/109.pdf]}
                """);
    }

    @Test
    void each_value_is_told_with_its_file_and_cell() {
        Path one = small("甲", RATE).number(RATE, DataColumn.VALUE, 0.98, "0%").write(folder.resolve("甲.xlsx"));
        Path other = small("乙", RATE).text(RATE, DataColumn.VALUE, "９８．０％").write(folder.resolve("乙.xlsx"));
        Imported imported = merge(Optional.empty(), one, other);
        assertThat(imported.problems()).isEmpty();
        String told = new ImportText(Lang.ZH).render(imported).replace(folder + "/", "");
        assertThat(told).contains("2 个工作簿，取用 1 个值", "监督抽检完成率：98%", "← 甲.xlsx:填报!J3，乙.xlsx:填报!J3 相同");
        assertThat(new ImportText(Lang.EN).render(imported)).contains("values taken: 1", "← ", "still to be filled in");
    }

    @Test
    void years_evidence_and_remarks_of_several_units_come_together() {
        Path one = small("甲", MEETINGS)
                .number(MEETINGS + "/2022", DataColumn.VALUE, 2)
                .text(MEETINGS + "/2022", DataColumn.EVIDENCE, "a.pdf")
                .text(MEETINGS + "/2022", DataColumn.NOTE, "甲的说明")
                .write(folder.resolve("甲.xlsx"));
        Path other = small("乙", MEETINGS)
                .number(MEETINGS + "/2023", DataColumn.VALUE, 3)
                .text(MEETINGS + "/2022", DataColumn.EVIDENCE, "a.pdf；b.pdf")
                .text(MEETINGS + "/2022", DataColumn.NOTE, "乙的说明")
                .write(folder.resolve("乙.xlsx"));
        Imported imported = merge(Optional.empty(), one, other);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.submission().orElseThrow())
                .contains("食品安全抽检监测会议次数: {2022: 2, 2023: 3, evidence: [a.pdf, b.pdf], note: 甲的说明；乙的说明}");
    }

    @Test
    void a_submission_keeps_its_comments_its_order_and_what_no_workbook_says() throws IOException {
        Path base = Files.writeString(folder.resolve("submission.yaml"), """
                # 我区的填报数据
                rubric: neimenggu-2023   # 细则
                region: 白云鄂博矿区
                asOf: 2023-12-15
                target: 110
                notApplicable:
                  - {item: 31, reason: 辖区无农村} # 整项
                electives: [29, 30, 32, 33]
                indicators:
                  # 抽检
                  failed-samples-handled: 100%      # 用编号作键
                  监督抽检完成率: {value: 97%, evidence: [旧.pdf], note: 旧}   # 等市监局
                  辖区人口数:   # 空着

                  食品安全实战应急演练:
                    # 一行一个
                    dates:
                      - 2023-05-01
                    evidence: [演练.pdf]
                  食品安全抽检监测会议次数: {2022: 2}
                """);
        Path one = small("甲", RATE, OTHER_RATE, COUNT, DRILL, MEETINGS, ACCIDENT)
                .number(RATE, DataColumn.VALUE, 0.99, "0%")
                .number(OTHER_RATE, DataColumn.VALUE, 1, "0.00%")
                .number(COUNT, DataColumn.VALUE, 12480)
                .text(DRILL, DataColumn.DATES, "2023-05-01、2023-09-01")
                .number(MEETINGS + "/2023", DataColumn.VALUE, 3)
                .text(ACCIDENT, DataColumn.VALUE, "无")
                .declare(19, "不适用", "无此业务")
                .write(folder.resolve("甲.xlsx"));
        Imported imported = merge(Optional.of(base), one);
        assertThat(codes(imported)).as("15 December stays").containsExactly(WorkbookProblem.AS_OF_DIFFERS);
        assertThat(imported.submission()).contains("""
                # 我区的填报数据
                rubric: neimenggu-2023   # 细则
                region: 白云鄂博矿区
                asOf: 2023-12-15
                target: 110
                notApplicable:
                  - {item: 31, reason: 辖区无农村} # 整项
                  - {clause: 19, reason: 无此业务}
                electives: [29, 30, 32, 33]
                indicators:
                  # 抽检
                  failed-samples-handled: 100%      # 用编号作键
                  监督抽检完成率: {value: 99%, evidence: [旧.pdf], note: 旧}   # 等市监局
                  辖区人口数: 12480   # 空着

                  食品安全实战应急演练:
                    # 一行一个
                    dates: [2023-05-01, 2023-09-01]
                    evidence: [演练.pdf]
                  重大及以上食品安全事故: 无
                  食品安全抽检监测会议次数: {2022: 2, 2023: 3}
                """);
        assertThat(new ImportText(Lang.ZH).render(imported))
                .contains("监督抽检完成率：99%（原为 {value: 97%, evidence: [旧.pdf], note: 旧}）")
                .doesNotContain("辖区人口数：12480（");
        Path written = Files.writeString(base, imported.submission().orElseThrow());
        assertThat(merge(Optional.of(written), one).submission())
                .as("the same workbook again changes nothing")
                .isEqualTo(imported.submission());
    }

    @Test
    void another_form_of_the_value_takes_its_place_and_the_evidence_stays() throws IOException {
        Path base = Files.writeString(folder.resolve("submission.yaml"), """
                rubric: neimenggu-2023
                region: 白云鄂博矿区
                asOf: 2023-12-15
                indicators:
                  监督抽检完成率: {numerator: 49, denominator: 50, evidence: [旧.pdf]}
                """);
        Path one = small("甲", RATE).number(RATE, DataColumn.VALUE, 0.99, "0%").write(folder.resolve("甲.xlsx"));
        assertThat(merge(Optional.of(base), one).submission().orElseThrow())
                .endsWith("  监督抽检完成率: {value: 99%, evidence: [旧.pdf]}\n");
    }

    @Test
    void a_single_declaration_becomes_a_list() throws IOException {
        Path base = Files.writeString(folder.resolve("submission.yaml"), """
                rubric: neimenggu-2023
                region: 白云鄂博矿区
                notApplicable: {clause: 21, reason: 没有}
                indicators:
                """);
        Path one = small("甲", RATE).declare(19, "不适用", "无此业务").write(folder.resolve("甲.xlsx"));
        assertThat(merge(Optional.of(base), one).submission().orElseThrow())
                .contains("notApplicable: [{clause: 21, reason: 没有}, {clause: 19, reason: 无此业务}]\n");
    }

    @Test
    void a_submission_on_one_line_is_refused_and_so_is_one_with_mistakes() throws IOException {
        Path one = small("甲", RATE).number(RATE, DataColumn.VALUE, 0.99, "0%").write(folder.resolve("甲.xlsx"));
        Path flow = Files.writeString(
                folder.resolve("flow.yaml"), "{rubric: neimenggu-2023, region: 白云鄂博矿区, indicators: {}}");
        assertThat(codes(merge(Optional.of(flow), one))).containsExactly(WorkbookProblem.SUBMISSION_NOT_EDITABLE);
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"), "rubric: neimenggu-2023\nregion: 白云鄂博矿区\nindicators:\n  监督抽检完成率: 0.98\n");
        assertThat(codes(merge(Optional.of(wrong), one))).containsExactly(ValueProblem.RATE_WITHOUT_PERCENT);
        assertThat(merge(Optional.of(wrong), one).submission()).isEmpty();
    }

    @Test
    void forty_units_are_merged_at_once() {
        List<BookFile> files = new ArrayList<>();
        List<String> ids = SampleBook.PACKS.find(RUBRIC).orElseThrow().indicators().stream()
                .filter(indicator -> indicator.kind() == IndicatorKind.ATTESTED)
                .map(indicator -> indicator.id())
                .limit(40)
                .toList();
        ids.forEach(id -> files.add(
                BookFile.at(small(id, id).text(id, DataColumn.VALUE, "是").write(folder.resolve(id + ".xlsx")))));
        List<Path> done = new ArrayList<>();
        Imported imported = intake.merge(files, Optional.empty(), () -> done.add(folder));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.workbooks()).isEqualTo(40);
        assertThat(imported.taken()).hasSize(40);
        assertThat(done).hasSize(40);
        assertThat(imported.submission().orElseThrow().lines().filter(line -> line.endsWith(": 是")))
                .hasSize(40);
    }

    @Test
    void one_figure_never_takes_the_place_of_figures_by_place() throws IOException {
        String rate = "public-satisfaction-rate";
        Path base = Files.writeString(folder.resolve("submission.yaml"), """
                rubric: national-2020
                region: 白云鄂博矿区
                asOf: 2020-12-01
                places: [全市, 甲县, 乙区]
                indicators:
                  群众总体满意率: {全市: 98%, 甲县: 76.5%, 乙区: 99%}
                """);
        Path book = SampleBook.of(
                        "national-2020", "甲", indicator -> indicator.id().equals(rate))
                .number(rate, DataColumn.VALUE, 0.99, "0%")
                .guide(SheetLayout.AS_OF_CELL, "2020-12-01")
                .write(folder.resolve("甲.xlsx"));
        Imported imported = merge(Optional.of(base), book);
        assertThat(codes(imported)).containsExactly(WorkbookProblem.PLACES_REPLACED);
        assertThat(imported.problems().get(0).arguments()).contains("全市、甲县、乙区", "99%");
        assertThat(imported.submission()).isEmpty();
    }
}
