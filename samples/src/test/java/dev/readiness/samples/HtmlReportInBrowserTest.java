package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML report on a screen. */
@Order(1) // the longest first, so that none runs alone at the end
class HtmlReportInBrowserTest extends ReportsInBrowser {
    private static final String SHOWN = "[...document.querySelectorAll('.clause:not([hidden])')]";
    /** The number of pixels drawn on each chart that is visible. */
    private static final String CHARTS = """
            [...document.querySelectorAll('[data-chart]:not([hidden]) canvas')].map((canvas) => {
              const pen = new OffscreenCanvas(canvas.width, canvas.height)
                .getContext('2d', { willReadFrequently: true });
              pen.drawImage(canvas, 0, 0);
              return pen.getImageData(0, 0, canvas.width, canvas.height).data
                .filter((byte, at) => at % 4 === 3 && byte > 0).length;
            })
            """;

    /**
     * Each report is searched for what keeps people out one way, and each way with several reports: it takes longer than
     * all else, and what it finds hangs on the way or on the report, hardly on both.
     */
    @ParameterizedTest
    @MethodSource("ways")
    void is_quiet_whole_and_fits(Path report, int searchedAt, boolean searchedDark) throws IOException {
        Tab tab = browser.open().size(1280, 1600).dark(false).show(report);
        picture(tab, report, "desktop");
        fits(tab);
        tab.dark(true);
        picture(tab, report, "dark");
        tab.size(360, 1600);
        fits(tab);
        tab.dark(false);
        picture(tab, report, "phone");
        isAccessible(tab.size(searchedAt, 1600).dark(searchedDark));
        assertThat(tab.requests()).containsExactly(report.toUri().toString());
        assertThat(tab.complaints()).isEmpty();
    }

    Stream<Arguments> ways() {
        List<Path> reports = reports().toList();
        return IntStream.range(0, reports.size())
                .mapToObj(i -> Arguments.of(reports.get(i), i % 2 == 0 ? 1280 : 360, i % 4 == 1 || i % 4 == 2));
    }

    @Test
    void everything_is_there_without_scripts() {
        Path report = report(Sample.named("anyang").file(), "anyang", "zh");
        Tab tab = browser.open().withoutScripts().size(360, 900).show(report);
        assertThat(tab.evaluate("document.querySelectorAll('[data-chart]:not([hidden])').length")
                        .asInt())
                .isZero();
        assertThat(tab.evaluate("document.querySelector('.filter').hidden").asBoolean())
                .isTrue();
        assertThat(tab.evaluate("document.querySelector('#item-table').checkVisibility()")
                        .asBoolean())
                .isTrue();
        assertThat(tab.evaluate(SHOWN + ".length").asInt()).isEqualTo(173);
        assertThat(tab.evaluate(OVERFLOW).asInt()).isNotPositive();
    }

    @Test
    void searching_keeps_the_clauses_that_hold_every_word() {
        Tab tab = sample();
        tab.press("/");
        tab.type("抽检　完成率");
        assertThat(shown(tab)).isNotEmpty().contains("28").hasSizeLessThan(20).doesNotContain("1");
        assertThat(tab.evaluate("document.querySelector('.shown .count').textContent")
                        .asInt())
                .isEqualTo(shown(tab).size());
        reset(tab);
        tab.press("/");
        tab.type("１－２－考核办法．pdf");
        assertThat(shown(tab)).as("full-width letters, in the evidence").containsExactly("2");
        reset(tab);
        tab.press("/");
        tab.type("没有这样的字");
        assertThat(shown(tab)).isEmpty();
        assertThat(tab.evaluate("document.querySelector('.nothing').checkVisibility()")
                        .asBoolean())
                .isTrue();
        reset(tab);
        assertThat(shown(tab)).hasSize(111);
    }

    @Test
    void filters_narrow_each_other() {
        Tab tab = sample();
        tab.evaluate("document.querySelector('[name=outcome][value=NOT_MET]').click()");
        assertThat(shown(tab)).hasSize(11);
        choose(tab, "unit", "区市场监管局");
        assertThat(shown(tab)).isNotEmpty().hasSizeLessThan(11);
        choose(tab, "dimension", "2");
        List<String> both = shown(tab);
        assertThat(both)
                .allSatisfy(number -> assertThat(Integer.parseInt(number)).isBetween(39, 51));
        reset(tab);
        assertThat(shown(tab)).hasSize(111);
    }

    @Test
    void a_link_to_a_clause_shows_and_unfolds_it_whatever_the_filter() {
        Tab tab = sample();
        tab.evaluate("document.querySelector('[name=outcome][value=NOT_MET]').click()");
        tab.evaluate("new Promise((done) => { addEventListener('hashchange', () => done());"
                + " location.hash = '#clause-2'; })");
        assertThat(tab.evaluate("document.getElementById('clause-2').open").asBoolean())
                .isTrue();
        assertThat(shown(tab)).hasSize(111);
    }

    private Tab sample() {
        return browser.open()
                .size(1280, 900)
                .show(report(Sample.named("baiyun-obo").file(), "baiyun-obo", "zh"));
    }

    /** The numbers of the clauses that can be seen. */
    private static List<String> shown(Tab tab) {
        return StreamSupport.stream(
                        tab.evaluate(SHOWN + ".filter((clause) => clause.checkVisibility())"
                                        + ".map((clause) => clause.id.replace('clause-', ''))")
                                .spliterator(),
                        false)
                .map(number -> number.asString())
                .toList();
    }

    private static void choose(Tab tab, String name, String value) {
        tab.evaluate("(() => { const list = document.querySelector('select[name=" + name + "]'); list.value = '" + value
                + "'; list.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private static void reset(Tab tab) {
        tab.evaluate("new Promise((done) => { document.querySelector('[type=reset]').click(); setTimeout(done); })");
    }

    private static void fits(Tab tab) {
        assertThat(tab.evaluate(OVERFLOW).asInt()).as("pixels too wide").isNotPositive();
        List<Integer> inked = StreamSupport.stream(tab.evaluate(CHARTS).spliterator(), false)
                .map(count -> count.asInt())
                .toList();
        assertThat(inked)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(count -> assertThat(count).as("pixels drawn").isGreaterThan(500));
    }
}
