package dev.readiness.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The draft holds the usual chapters, says that it is a draft, and can be worked on. */
@Order(1) // the longest first, so that none runs alone at the end
class DraftReportTest {
    private static final Assessor ASSESSOR = new Assessor();

    @ParameterizedTest
    @MethodSource("drafts")
    void every_rubric_has_its_draft_in_both_languages(String rubric, Lang lang) throws IOException {
        byte[] draft = draft("rubric: " + rubric + "\nregion: 某某区\nindicators: {}\n", lang);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(draft))) {
            assertThat(headings(document, "Heading1")).hasSize(7);
            assertThat(headings(document, "Heading2")).hasSizeGreaterThan(3);
            assertThat(document.getParagraphs().get(0).getText()).startsWith(lang == Lang.ZH ? "草稿" : "Draft");
            assertThat(document.getHeaderList()).hasSize(1);
            assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
            assertThat(document.getTables())
                    .isNotEmpty()
                    .allMatch(table -> table.getRow(0).isRepeatHeader())
                    .allMatch(table -> table.getNumberOfRows() > 1);
            assertThat(document.getCharts()).hasSize(1);
        }
        assertThat(draft("rubric: " + rubric + "\nregion: 某某区\nindicators: {}\n", lang))
                .as("the same bytes")
                .isEqualTo(draft);
    }

    static Stream<Object[]> drafts() {
        return ASSESSOR.packs().ids().stream()
                .flatMap(rubric -> Stream.of(Lang.values()).map(lang -> new Object[] {rubric, lang}));
    }

    @Test
    void what_is_met_lost_and_missing_stands_where_it_belongs() throws IOException {
        String text = text("""
                rubric: neimenggu-2023
                region: 某某旗
                asOf: 2023-12-01
                note: '<w:p>&amp;"'
                notApplicable:
                  - {clause: 19, reason: 没有粮食烘干}
                indicators:
                  食品安全实战应急演练: {dates: [2022-09-15, 2023-09-20], evidence: [演练.pdf]}
                  监督抽检完成率: {numerator: 117, denominator: 118}
                """);
        assertThat(text)
                .contains("某某旗自评报告", "<w:p>&amp;\"", "没有粮食烘干", "“监督抽检完成率”：分母 118 不变时，分子再增加 1", "99.153%（117/118）")
                .contains("一、基本情况和自评依据", "二、工作开展情况", "三、自评结果", "四、存在的问题", "五、下一步工作", "六、口径说明")
                .contains("评估日：2023年12月1日", "（一）基础工作", "（报送单位）", "附：数据和程序校验", "example.yaml")
                .doesNotContain("达标", "应为“是”", "submission.yaml", "partialCredit", "再填");
        assertThat(text.split("附：数据和程序校验", 2)[0]).doesNotContain("example.yaml", "SHA-256", "neimenggu-2023", "第 5 行");
    }

    @Test
    void days_are_written_as_documents_do_and_what_is_none_stays() {
        Draft draft =
                Draft.of(assessment("example.yaml", "rubric: neimenggu-2023\nregion: 某某旗\nindicators: {}\n"), Lang.ZH);
        assertThat(draft.days("2023-12-01 至 2023-12-31，2023-02-30 和 2023-13-45 除外"))
                .isEqualTo("2023年12月1日至 2023年12月31日，2023-02-30 和 2023-13-45 除外");
    }

    /** A submission whose verdict hangs on assumptions, in a file of the usual name. */
    @Test
    void no_word_of_the_program_stands_before_the_appendix() throws IOException {
        Path sample = Path.of("../../samples/neimenggu-2023/baiyun-obo/submission.yaml");
        String yaml = Files.readString(sample).replaceAll("(?m)^tasks:.*\\R", "");
        String text = text("submission.yaml", yaml);
        assertThat(text)
                .contains("结论会变：“小项只满足一部分要求时的得分”", "submission.yaml")
                .contains("2023年12月31日前完成", "期内 1 次（2023年7月12日）")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d");
        assertThat(text).doesNotContain("（target）");
        assertThat(text.split("附：数据和程序校验", 2)[0])
                .doesNotContain("submission.yaml", "partialCredit", "notApplicable", "应为“是”", "--", "SHA-256");
    }

    @Test
    void a_yearly_figure_is_told_year_by_year_and_a_no_is_told_as_not_done() throws IOException {
        assertThat(text("""
                rubric: neimenggu-2023
                region: 某某旗
                asOf: 2023-12-31
                indicators:
                  监管人员每人年度最低培训学时: {2022: 40, 2023: 41.5}
                  食品安全监管人员培训覆盖率: 100%
                  监督抽检均衡推进: 否
                """)).contains("2022年 40 学时", "2023年 41.5 学时", "监督抽检均衡推进：未做到", "落实“监督抽检均衡推进”");
    }

    private static List<String> headings(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String text(String yaml) throws IOException {
        return text("example.yaml", yaml);
    }

    private static String text(String name, String yaml) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(draft(name, yaml, Lang.ZH)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static byte[] draft(String yaml, Lang lang) {
        return draft("example.yaml", yaml, lang);
    }

    private static byte[] draft(String name, String yaml, Lang lang) {
        return new DraftReport(lang).render(assessment(name, yaml));
    }

    private static Assessment assessment(String name, String yaml) {
        ReadSubmission read = new SubmissionReader(ASSESSOR.packs())
                .read(name, yaml.getBytes(StandardCharsets.UTF_8), Overrides.today(LocalDate.of(2023, 12, 1)));
        assertThat(read.submission()).as(read.problems().toString()).isPresent();
        return ASSESSOR.assess(read.submission().orElseThrow(), Optional.empty(), List.copyOf(read.problems()));
    }
}
