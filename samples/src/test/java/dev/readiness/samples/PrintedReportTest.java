package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML report on paper. */
class PrintedReportTest extends ReportsInBrowser {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** Every other one without scripts: what they do to print does not hang on the report. */
    @ParameterizedTest
    @MethodSource("ways")
    void prints_everything(Path report, boolean scripted) throws IOException {
        assertThat(pages(printed(report, scripted))).isBetween(8, 80);
    }

    Stream<Arguments> ways() {
        List<Path> reports = reports().toList();
        return IntStream.range(1, reports.size()).mapToObj(i -> Arguments.of(reports.get(i), i % 2 == 0));
    }

    @Test
    void prints_unfolded_with_scripts_and_without() throws IOException {
        Path report = reports().findFirst().orElseThrow();
        int scripted = pages(printed(report, true));
        assertThat(scripted).isBetween(8, 80);
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
