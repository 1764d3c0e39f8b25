package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages look to whoever reads them on a telephone, on a small screen or on paper. */
class LooksTest extends ReportsInBrowser {

    /** Texts that run over three lines or more of less than three characters each. */
    private static final String NARROW = """
            [...document.querySelectorAll('caption, td, th, dd, dt, li, p, .asks, .unit-name')]
              .filter((each) => each.checkVisibility() && each.offsetHeight > 1)
              .filter((each) => {
                const range = document.createRange();
                range.selectNodeContents(each);
                const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
                return lines > 2 && each.textContent.trim().length < 3 * lines;
              })
              .map((each) => each.textContent.trim())
            """;

    /** Regions of which a part is out of sight until someone moves them sideways. */
    private static final String CUT_OFF = """
            [...document.querySelectorAll('.wide')].filter((each) => each.scrollWidth > each.clientWidth).length
            """;

    /** Days that are broken over two lines. */
    private static final String BROKEN_DAYS = """
            [...document.querySelectorAll('.day, time')].filter((each) => each.getClientRects().length > 1)
              .map((each) => each.textContent)
            """;

    /** Days in texts that nothing keeps whole. */
    private static final String LOOSE_DAYS = """
            (() => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const loose = [];
              while (texts.nextNode()) {
                const { data, parentElement } = texts.currentNode;
                if (/\\d{4}-\\d\\d-\\d\\d/.test(data) && !parentElement.closest('.day, time, script, style, option')) {
                  loose.push(data);
                }
              }
              return loose;
            })()
            """;

    private static final String RULES_SHOWN =
            "[...document.querySelectorAll('.found code')].filter((each) => each.checkVisibility()).length";

    /** Sums that would stand at the foot of each page that their table covers. */
    private static final String REPEATED_SUMS = """
            [...document.querySelectorAll('tfoot')]
              .filter((each) => getComputedStyle(each).display === 'table-footer-group').length
            """;

    @ParameterizedTest
    @ValueSource(strings = {"baiyun-obo", "yuncheng", "anyang", "plan-baiyun-obo", "looks-trend", "looks-site"})
    void no_column_is_too_narrow_and_no_day_is_broken(String name) throws IOException {
        Path page = page(name);
        Tab tab = browser.open().size(360, 900).show(page);
        tab.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        if (!name.equals("looks-site")) { // it has days only where they are the reason for what fails
            assertThat(tab.evaluate("document.querySelectorAll('.day').length").asInt())
                    .isPositive();
        }
        assertThat(list(tab, LOOSE_DAYS)).isEqualTo("[]");
        for (int width : List.of(360, 768)) {
            tab.size(width, 900);
            assertThat(list(tab, NARROW)).as("%s at %s", name, width).isEqualTo("[]");
            assertThat(list(tab, BROKEN_DAYS)).as("%s at %s", name, width).isEqualTo("[]");
            assertThat(tab.evaluate(OVERFLOW).asInt()).isNotPositive();
            if (name.equals("looks-site")) {
                assertThat(tab.evaluate(CUT_OFF).asInt()).as("at %s", width).isZero();
            }
            picture(tab, page, "unfolded-" + width);
        }
    }

    /** A report, or what else makes pages of the samples, of which one is named here. */
    private Path page(String name) throws IOException {
        Path submission = Sample.named(name.replace("plan-", "").replaceAll("looks-.*", "vetoed"))
                .file();
        if (name.startsWith("plan-")) {
            return page(name, "plan", submission.toString(), "--alternatives");
        }
        if (name.equals("looks-trend")) {
            Path reports = Files.createDirectories(folder.resolve("looks"));
            Path report = reports.resolve("vetoed.json");
            run("assess", submission.toString(), "-f", "json:" + report);
            return page(name, "trend", reports.toString());
        }
        if (name.equals("looks-site")) {
            Path site = folder.resolve("looks-site");
            run(
                    "check",
                    submission.toString(),
                    Sample.named("baiyun-obo").file().toString(),
                    "-f",
                    "html:" + site + "/");
            return site.resolve("index.html");
        }
        return report(submission, name, "zh");
    }

    private static void run(String... words) {
        Ran ran = Readiness.command().run(words);
        assertThat(ran.code()).as(ran.err()).isLessThan(2);
    }

    private static String list(Tab tab, String script) {
        return tab.evaluate("JSON.stringify(" + script + ")").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baiyun-obo", "empty"})
    void on_paper_no_rule_is_named_and_no_day_is_broken(String name) throws IOException {
        Path report = report(Sample.named(name).file(), name, "zh");
        Tab tab = browser.open().size(1280, 900).show(report);
        assertThat(tab.evaluate("document.querySelectorAll('.found code').length")
                        .asInt())
                .isPositive();
        tab.onPaper();
        tab.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        assertThat(tab.evaluate(RULES_SHOWN).asInt()).isZero();
        assertThat(tab.evaluate(REPEATED_SUMS).asInt()).isZero();
        assertThat(list(tab, BROKEN_DAYS)).isEqualTo("[]");
    }
}
