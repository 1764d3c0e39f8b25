package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first page of a site and the page of a trend on a screen, over counties some of which mean harm. */
class SiteInBrowserTest extends ReportsInBrowser {
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: '%s'
            asOf: %s
            indicators:
              群众满意度: %s
              党政领导严格落实食品安全职责: 是
              重大及以上食品安全事故: 无
              引发严重社会影响的食品事件: 无
            """;
    private static final List<String> REGIONS = List.of(
            "甲县",
            "</title></script><script>alert(1)</script>",
            "一个名称特别长".repeat(8),
            "A" + "b".repeat(90),
            "'' onload=x");

    @BeforeAll
    void keep_the_reports_of_two_months() throws IOException {
        Files.createDirectory(folder.resolve("reports"));
        check("2023-10-31", 76);
        check("2023-11-30", 79);
        Files.writeString(folder.resolve("data/broken.yaml"), "rubric: neimenggu-2023\nregion: [\n");
        Ran site = Readiness.command().in(folder).run("check", "data", "-f", "html:site");
        assertThat(site.code()).as(site.err()).isEqualTo(2);
        Ran trend = Readiness.command().in(folder).run("trend", "reports", "-f", "html:trend.html");
        assertThat(trend.code()).as(trend.err()).isZero();
    }

    private void check(String day, int least) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        for (int i = 0; i < REGIONS.size(); i++) {
            Files.writeString(
                    data.resolve(i + ".yaml"),
                    SUBMISSION.formatted(REGIONS.get(i), day, String.valueOf(least + 2 * i)));
        }
        Ran ran = Readiness.command().in(folder).run("check", "data", "-f", "json:reports/" + day + ".json");
        assertThat(ran.code()).as(ran.err()).isLessThan(2);
    }

    /** Opens {@code page}, which needs nothing else and fits a telephone in either light. */
    private Tab quiet(Path page) throws IOException {
        Tab tab = browser.open().size(1280, 1600).dark(false).show(page);
        isAccessible(tab);
        tab.size(360, 1600);
        for (boolean dark : List.of(false, true)) {
            tab.dark(dark);
            picture(tab, page, "360-" + (dark ? "dark" : "light"));
            assertThat(tab.evaluate(OVERFLOW).asInt()).as("pixels too wide").isNotPositive();
        }
        isAccessible(tab);
        assertThat(tab.requests()).containsExactly(page.toUri().toString());
        assertThat(tab.complaints()).isEmpty();
        return tab;
    }

    @Test
    void the_first_page_is_quiet_fits_and_finds_regions() throws IOException {
        Path first = folder.resolve("site/index.html");
        Tab tab = quiet(first);
        String rows = "[...document.querySelectorAll('tbody tr')].filter((row) => !row.hidden).length";
        assertThat(tab.evaluate(rows).asInt()).isEqualTo(REGIONS.size() + 1);
        tab.evaluate("document.querySelector('[name=failing]').click()");
        assertThat(tab.evaluate(rows).asInt())
                .as("two vetoes and a broken file")
                .isEqualTo(2);
        tab.evaluate("document.querySelector('[name=failing]').click()");
        tab.evaluate("document.querySelector('[name=search]').focus()");
        tab.type("甲县");
        assertThat(tab.evaluate(rows).asInt()).isEqualTo(1);
        assertThat(tab.evaluate("[...document.querySelectorAll('tbody a')].map((link) => link.href).join('\\n')")
                        .asString()
                        .lines())
                .hasSize(REGIONS.size())
                .allMatch(link -> Files.exists(Path.of(java.net.URI.create(link))));
    }

    @Test
    void a_trend_is_quiet_fits_and_draws_every_region() throws IOException {
        Tab tab = quiet(folder.resolve("trend.html"));
        assertThat(tab.evaluate("[...document.querySelectorAll('.charts .line')]"
                                + ".filter((line) => line.getBoundingClientRect().width > 100).length")
                        .asInt())
                .isEqualTo(REGIONS.size());
    }
}
