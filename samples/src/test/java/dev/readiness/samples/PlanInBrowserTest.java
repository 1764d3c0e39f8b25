package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a plan on a screen. */
class PlanInBrowserTest extends ReportsInBrowser {
    /** It has no scripts, so that nothing is lost where none run. Each is looked at for what keeps people out one way. */
    @ParameterizedTest
    @CsvSource({"baiyun-obo, 1280, true", "yuncheng, 360, false", "empty, 360, true"})
    void a_plan_is_drawn_quietly_and_fits(String sample, int searchedAt, boolean searchedDark) throws IOException {
        String submission = Sample.named(sample).file().toString();
        Path page = page("plan-" + sample, "plan", submission, "--alternatives");
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
            }
        }
        isAccessible(tab.size(searchedAt, 1600).dark(searchedDark));
        assertThat(tab.requests()).containsExactly(page.toUri().toString());
        assertThat(tab.complaints()).isEmpty();
    }
}
