package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages in a real browser; pictures of them are left in {@code target/browser}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // one test of a class after the other, the classes side by side
abstract class ReportsInBrowser {
    static final Path PICTURES = Path.of("target", "browser");
    static final String OVERFLOW = "document.documentElement.scrollWidth - window.innerWidth";

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
    private OneBrowser shared;

    /** Of this class alone. */
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    Tabs browser;

    @BeforeAll
    void start(@TempDir Path made) throws IOException {
        folder = made;
        shared = OneBrowser.get();
        browser = shared.tabs();
        Path hostile = Files.createDirectory(folder.resolve("hostile"));
        Files.writeString(hostile.resolve("submission.yaml"), HOSTILE);
        Files.writeString(hostile.resolve("tasks.yaml"), HOSTILE_TASKS);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** One of each scoring model, one with nothing in it, one in English, and one that means harm. */
    Stream<Path> reports() {
        Stream<Path> samples = Stream.of("baiyun-obo", "yuncheng", "anyang", "longting", "empty")
                .map(name -> report(Sample.named(name).file(), name, "zh"));
        return Stream.concat(
                samples,
                Stream.of(
                        report(Sample.named("baiyun-obo").file(), "english", "en"),
                        report(folder.resolve("hostile/submission.yaml"), "hostile", "zh")));
    }

    Path report(Path submission, String name, String lang) {
        return page(name, "assess", submission.toString(), "--lang", lang);
    }

    /** The page that a command gives as HTML, made once for all classes. */
    Path page(String name, String... words) {
        return shared.page(
                name,
                place -> Readiness.command()
                        .run(Stream.concat(Stream.of(words), Stream.of("-f", "html:" + place))
                                .toArray(String[]::new)));
    }

    static void isAccessible(Tab tab) throws IOException {
        try (InputStream in = ReportsInBrowser.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).isNotNull();
            tab.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
        }
        assertThat(tab.evaluate("""
                        axe.run({ resultTypes: ["violations"] }).then(({ violations }) => JSON.stringify(violations
                          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                          .map(({ id, nodes }) => id + ' ' + nodes.slice(0, 3).map(({ html }) => html).join(' | '))))
                        """).asString()).isEqualTo("[]");
    }

    static void picture(Tab tab, Path report, String what) throws IOException {
        tab.screenshot(PICTURES.resolve(name(report) + "-" + what + ".png"));
    }

    static String name(Path report) {
        return report.getFileName().toString().replace(".html", "");
    }
}
