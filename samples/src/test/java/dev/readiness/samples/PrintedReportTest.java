package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML report on paper. */
class PrintedReportTest extends ReportsInBrowser {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

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

    private static int pages(Path pdf) throws IOException {
        return Math.toIntExact(PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count());
    }
}
