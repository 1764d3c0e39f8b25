package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report in a real browser; pictures of it are left in {@code target/browser}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class HtmlReportInBrowserTest {
    private static final Path PICTURES = Path.of("target", "browser");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final String OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth";
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

    private static final String HOSTILE = """
            rubric: neimenggu-2023
            region: '</title></script><script>alert(1)</script><img src=x onerror=alert(2)>'
            asOf: 2023-12-01
            tasks: tasks.yaml
            note: '<style>body{display:none}</style><iframe src="https://example.org"></iframe>'
            notApplicable:
              - {clause: 19, reason: '"><svg onload=alert(3)>'}
            indicators:
              食品安全实战应急演练: {dates: [2023-07-12], evidence: ['javascript:alert(4)'], note: '{{w.title}}'}
            """;
    private static final String HOSTILE_TASKS = """
            tasks: neimenggu-2023
            region: '<b>x</b>'
            source: '<b>y</b>'
            clauses:
              1: {units: ['"><script>alert(5)</script>', '区'], time: '<a href="https://example.org">z</a>'}
            """;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path made) throws IOException {
        folder = made;
        Path program = OutsideProgram.find("chromium", "chromium-browser", "google-chrome");
        browser = new Browser(program, Files.createDirectory(folder.resolve("profile")));
        Path hostile = Files.createDirectory(folder.resolve("hostile"));
        Files.writeString(hostile.resolve("submission.yaml"), HOSTILE);
        Files.writeString(hostile.resolve("tasks.yaml"), HOSTILE_TASKS);
    }

    @AfterAll
    @SuppressWarnings("NullAway")
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** One of each scoring model, one with nothing in it, one in English, and one that means harm. */
    private Stream<Path> reports() {
        Stream<Path> samples = Stream.of("baiyun-obo", "yuncheng", "anyang", "longting", "empty")
                .map(name -> report(Sample.named(name).file(), name, "zh"));
        return Stream.concat(
                samples,
                Stream.of(
                        report(Sample.named("baiyun-obo").file(), "english", "en"),
                        report(folder.resolve("hostile/submission.yaml"), "hostile", "zh")));
    }

    private Path report(Path submission, String name, String lang) {
        Path file = folder.resolve(name + ".html");
        Ran ran = Readiness.command().run("assess", submission.toString(), "--lang", lang, "-f", "html:" + file);
        assertThat(ran.code()).as(ran.err()).isZero();
        return file;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void is_quiet_whole_and_fits(Path report) throws IOException {
        Tab tab = browser.open().size(1280, 1600).dark(false).show(report);
        picture(tab, report, "desktop");
        fits(tab);
        isAccessible(tab);
        tab.dark(true);
        picture(tab, report, "dark");
        tab.size(360, 1600);
        fits(tab);
        isAccessible(tab);
        tab.dark(false);
        picture(tab, report, "phone");
        assertThat(tab.requests()).containsExactly(report.toUri().toString());
        assertThat(tab.complaints()).isEmpty();
    }

    /** It has no scripts, so that nothing is lost where none run. */
    @ParameterizedTest
    @ValueSource(strings = {"baiyun-obo", "yuncheng", "empty"})
    void a_plan_is_drawn_quietly_and_fits(String sample) throws IOException {
        Path page = folder.resolve("plan-" + sample + ".html");
        String submission = Sample.named(sample).file().toString();
        Ran ran = Readiness.command().run("plan", submission, "--alternatives", "-f", "html:" + page);
        assertThat(ran.code()).as(ran.err()).isZero();
        Tab tab = browser.open().size(1280, 1600).dark(false).show(page);
        assertThat(tab.evaluate("[...document.querySelectorAll('.plot .line')]"
                                + ".filter((line) => line.getBoundingClientRect().width > 100).length")
                        .asInt())
                .isEqualTo(2);
        for (int width : List.of(1280, 360)) {
            for (boolean dark : List.of(false, true)) {
                tab.size(width, 1600).dark(dark);
                picture(tab, page, width + (dark ? "-dark" : "-light"));
                assertThat(tab.evaluate(OVERFLOW).asInt()).as("pixels too wide").isNotPositive();
                isAccessible(tab);
            }
        }
        assertThat(tab.requests()).containsExactly(page.toUri().toString());
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void prints_everything_unfolded(Path report) throws IOException {
        Tab tab = browser.open().size(1280, 900).dark(true).show(report);
        Path scripted = PICTURES.resolve(name(report) + ".pdf");
        tab.print(scripted);
        Path plain = PICTURES.resolve(name(report) + "-without-scripts.pdf");
        browser.open().withoutScripts().show(report).print(plain);
        assertThat(pages(scripted)).isBetween(8, 80);
        assertThat(pages(plain)).as("folded parts print without scripts, too").isBetween(pages(scripted) - 8, 80);
        assertThat(tab.evaluate("document.querySelectorAll('.clause[open]').length")
                        .asInt())
                .as("folded again after printing")
                .isZero();
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void everything_is_there_without_scripts() {
        Path report = report(Sample.named("anyang").file(), "plain", "zh");
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
                .show(report(Sample.named("baiyun-obo").file(), "filtered", "zh"));
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

    private static void isAccessible(Tab tab) throws IOException {
        try (InputStream in = HtmlReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).isNotNull();
            tab.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
        }
        assertThat(tab.evaluate("""
                        axe.run({ resultTypes: ["violations"] }).then(({ violations }) => JSON.stringify(violations
                          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                          .map(({ id, nodes }) => id + ' ' + nodes.slice(0, 3).map(({ html }) => html).join(' | '))))
                        """).asString()).isEqualTo("[]");
    }

    private static void picture(Tab tab, Path report, String what) throws IOException {
        tab.screenshot(PICTURES.resolve(name(report) + "-" + what + ".png"));
    }

    private static String name(Path report) {
        return report.getFileName().toString().replace(".html", "");
    }

    private static int pages(Path pdf) throws IOException {
        return Math.toIntExact(PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count());
    }
}
