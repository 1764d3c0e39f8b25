package dev.readiness.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page holds everything, loads nothing, and runs nothing but its own scripts. */
class HtmlReportTest {
    private static final Pattern CODE = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'{{region}}";

    private static final Assessment ATTACKED = Assessed.of("""
            rubric: neimenggu-2023
            region: '%1$s'
            asOf: 2023-12-01
            note: '%1$s'
            notApplicable:
              - {clause: 19, reason: '%1$s'}
            indicators:
              emergency-drills: {dates: [2022-09-15, 2023-09-20], evidence: ['%1$s'], note: '%1$s'}
              supervisor-training-hours: {2022: 44}
              major-food-accidents: none
            """.formatted(HOSTILE.replace("'", "''")));

    @ParameterizedTest
    @MethodSource("pages")
    void every_rubric_has_its_page_in_both_languages(String rubric, Lang lang) {
        Assessment assessment = Assessed.empty(rubric);
        String page = new HtmlReport(lang).render(assessment);
        assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n").doesNotContain("{{");
        assertThat(assessment.submission().rubric().clauses().keySet())
                .allSatisfy(number -> assertThat(page).contains("id=\"clause-" + number + "\""));
        assertThat(page).isEqualTo(new HtmlReport(lang).render(assessment));
    }

    static Stream<Object[]> pages() {
        return Assessed.rubrics().stream()
                .flatMap(rubric -> Stream.of(Lang.values()).map(lang -> new Object[] {rubric, lang}));
    }

    @Test
    void no_text_of_a_submission_becomes_markup() {
        String page = new HtmlReport(Lang.ZH).render(ATTACKED);
        assertThat(codes(page)).hasSize(3);
        assertThat(page).doesNotContain("<img").contains("&lt;img src&#x3D;x onerror&#x3D;alert(2)&gt;");
        assertThat(markup(page).replace("{{region}}", "")).doesNotContain("{{");
    }

    @Test
    void nothing_is_loaded_and_nothing_is_styled_or_handled_in_a_tag() {
        assertThat(TAG.matcher(markup(new HtmlReport(Lang.ZH).render(ATTACKED))).results())
                .map(MatchResult::group)
                .hasSizeGreaterThan(1000)
                .allSatisfy(tag -> assertThat(tag)
                        .doesNotContainPattern("\\s(src|srcset|style|action|on[a-z]+)=")
                        .doesNotContainPattern("href=\"[^#]"));
    }

    @Test
    void the_policy_names_each_script_and_the_style_by_its_hash() {
        String page = new HtmlReport(Lang.ZH).render(ATTACKED);
        String policy = page.lines()
                .filter(line -> line.contains("Content-Security-Policy"))
                .findFirst()
                .orElseThrow();
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(codes(page)).allSatisfy(code -> assertThat(policy).contains(new Resource(code).hash()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base.css", "page.css", "trend.css", "page.js", "site.js", "chart.umd.min.js"})
    void no_style_and_no_script_ends_the_element_that_it_stands_in(String name) {
        assertThat(Resource.named(name).text()).isNotEmpty().doesNotContainPattern("(?i)</(script|style)|<!--");
    }

    @Test
    void a_page_is_its_pieces() {
        HtmlReport report = new HtmlReport(Lang.ZH);
        assertThat(report.pieces(ATTACKED))
                .hasSizeGreaterThan(1)
                .anyMatch(piece -> piece.contains("Chart.js v4"))
                .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(report.render(ATTACKED)));
    }

    @Test
    void the_chart_library_keeps_its_licence() {
        assertThat(new HtmlReport(Lang.ZH).render(ATTACKED))
                .contains("Chart.js v4", "Released under the MIT License")
                .doesNotContain("sourceMappingURL");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void settings_are_named_only_where_it_says_how_they_are_written(Lang lang) {
        Assessment swayed = Assessed.of("""
                rubric: neimenggu-2023
                region: 甲旗
                target: 8.1
                indicators: {食药安委工作机制完善: 是, 党政领导严格落实食品安全职责: 是, 重大及以上食品安全事故: 无, 引发严重社会影响的食品事件: 无, 群众满意度: 80}
                """);
        assertThat(swayed.advice().sways().all()).isNotEmpty();
        String page = markup(new HtmlReport(lang).render(swayed));
        String plain = page.replaceAll("<code>.*?</code>", "");
        assertThat(swayed.advice().assumptions()).isNotEmpty().allSatisfy(taken -> {
            assertThat(page).contains(taken.assumption().id() + ": ");
            assertThat(plain).doesNotContain(taken.assumption().id() + ": ");
        });
    }

    @Test
    void an_english_page_holds_no_chinese_but_what_it_cites() {
        String page = new HtmlReport(Lang.EN).render(Assessed.empty("neimenggu-2023"));
        assertThat(markup(page).replaceAll("\\p{IsHan}+〔\\d+〕\\d+号", "").replaceAll("附件 第\\d+小项", ""))
                .doesNotContainPattern("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");
    }

    /** What stands within the style and the scripts. */
    private static List<String> codes(String page) {
        return CODE.matcher(page).results().map(match -> match.group(2)).toList();
    }

    private static String markup(String page) {
        return CODE.matcher(page).replaceAll("");
    }
}
