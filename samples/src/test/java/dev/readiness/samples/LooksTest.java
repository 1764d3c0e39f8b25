package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the HTML report looks to whoever reads it on a telephone or on paper. */
class LooksTest extends ReportsInBrowser {

    /** Texts that run over three lines or more of less than three characters each. */
    private static final String NARROW = """
            [...document.querySelectorAll('td, th, dd, dt, li, p, .asks, .unit-name')]
              .filter((each) => each.checkVisibility() && each.offsetHeight > 1)
              .filter((each) => {
                const range = document.createRange();
                range.selectNodeContents(each);
                const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
                return lines > 2 && each.textContent.trim().length < 3 * lines;
              })
              .map((each) => each.textContent.trim())
            """;

    /** Days that are broken over two lines. */
    private static final String BROKEN_DAYS = """
            [...document.querySelectorAll('.day, time')].filter((each) => each.getClientRects().length > 1)
              .map((each) => each.textContent)
            """;

    private static final String RULES_SHOWN =
            "[...document.querySelectorAll('.found code')].filter((each) => each.checkVisibility()).length";

    @ParameterizedTest
    @ValueSource(strings = {"baiyun-obo", "yuncheng", "anyang"})
    void on_a_telephone_no_column_is_too_narrow_and_no_day_is_broken(String name) throws IOException {
        Path report = report(Sample.named(name).file(), name, "zh");
        Tab tab = browser.open().size(360, 900).show(report);
        tab.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        assertThat(tab.evaluate("document.querySelectorAll('.day').length").asInt())
                .isPositive();
        assertThat(tab.evaluate("JSON.stringify(" + NARROW + ")").asString()).isEqualTo("[]");
        assertThat(tab.evaluate("JSON.stringify(" + BROKEN_DAYS + ")").asString())
                .isEqualTo("[]");
        assertThat(tab.evaluate(OVERFLOW).asInt()).isNotPositive();
        picture(tab, report, "unfolded");
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
        assertThat(tab.evaluate("JSON.stringify(" + BROKEN_DAYS + ")").asString())
                .isEqualTo("[]");
    }
}
