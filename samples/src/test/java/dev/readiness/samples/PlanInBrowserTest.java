package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a plan on a screen. */
class PlanInBrowserTest extends ReportsInBrowser {
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
}
