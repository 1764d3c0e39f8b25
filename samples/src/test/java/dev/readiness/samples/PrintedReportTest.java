package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML report on paper. */
class PrintedReportTest extends ReportsInBrowser {
    private static final int MOST_OF_111_CLAUSES = 20;
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** One of each scoring model and one with nothing in it; every other one without scripts. */
    @ParameterizedTest
    @CsvSource({"yuncheng, false", "anyang, true", "longting, false", "empty, true"})
    void prints_everything(String name, boolean scripted) throws IOException {
        int pages = pages(printed(report(Sample.named(name).file(), name, "zh"), scripted));
        assertThat(pages).isBetween(6, name.equals("empty") ? MOST_OF_111_CLAUSES : 80);
    }

    @Test
    void prints_unfolded_with_scripts_and_without() throws IOException {
        Path report = report(Sample.named("baiyun-obo").file(), "baiyun-obo", "zh");
        int scripted = pages(printed(report, true));
        assertThat(scripted).isBetween(8, MOST_OF_111_CLAUSES);
        assertThat(pages(printed(report, false)))
                .as("folded parts print without scripts, too")
                .isBetween(scripted - 8, 80);
    }

    private Path printed(Path report, boolean scripted) throws IOException {
        Path pdf = PICTURES.resolve(name(report) + (scripted ? ".pdf" : "-without-scripts.pdf"));
        if (!scripted) {
            browser.open().withoutScripts().show(report).print(pdf);
            return pdf;
        }
        Tab tab = browser.open().size(1280, 900).dark(true).show(report);
        tab.print(pdf);
        assertThat(tab.evaluate("document.querySelectorAll('.clause[open]').length")
                        .asInt())
                .as("folded again after printing")
                .isZero();
        assertThat(tab.complaints()).isEmpty();
        return pdf;
    }

    private static int pages(Path pdf) throws IOException {
        return Math.toIntExact(PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count());
    }
}
