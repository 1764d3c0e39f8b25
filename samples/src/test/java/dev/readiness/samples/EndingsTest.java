package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a run ends, its exit code tells the truth and its folder holds whole reports or none. */
@Order(1) // the longest first, so that none runs alone at the end
class EndingsTest {
    private static final int KILLS = Integer.getInteger("readiness.kills", 8);
    private static final String SAMPLES =
            Readiness.root().resolve("samples/neimenggu-2023").toString();
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"");
    private static final List<String> REPORTS = List.of("sarif", "json", "junit");

    private final Readiness readiness = Readiness.command();
    private final String submission = Sample.named("vetoed").submission();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "JAVA_TOOL_OPTIONS, -XX:+NoSuchOption",
        "JDK_JAVA_OPTIONS, -Xmx99999g",
        "JDK_JAVA_OPTIONS, -XX:+UseSerialGC -XX:+UseParallelGC",
        "READINESS_JAVA_OPTS, -Xms2g -Xmx1g"
    })
    void a_java_that_does_not_start_is_no_broken_gate(String variable, String value) {
        Ran ran = readiness.with(variable, value).run("check", submission);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("readiness: Java 没有启动", variable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "READINESS_JAVA_OPTS"})
    void a_collector_that_somebody_names_is_taken(String variable) {
        assertThat(readiness
                        .with(variable, "-XX:+UseParallelGC")
                        .run("check", submission)
                        .code())
                .isEqualTo(1);
    }

    @Test
    void a_java_that_is_too_old_is_named_with_its_version() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"11.0.22\"\n");
        Path java = Files.writeString(folder.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Ran ran = readiness.with("JAVA_HOME", folder.toString()).run("--version");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("11.0.22", "Java 17");
    }

    @Test
    void a_reader_who_has_enough_is_no_fault_and_a_full_disk_is_told() {
        String check = "'" + Readiness.start() + "' check '" + submission + "' -f sarif";
        Ran piped = shell(check + " | head -1; echo ${PIPESTATUS[0]}");
        assertThat(piped.out()).startsWith("{").endsWith("\n1\n");
        assertThat(piped.err()).doesNotContain("写不了");
        Ran full = shell(check + " > /dev/full");
        assertThat(full.code()).isEqualTo(2);
        assertThat(full.err()).contains("写不了标准输出").doesNotContain("space");
    }

    @Test
    void a_file_size_limit_leaves_nothing_behind() {
        Ran ran = shell("cd '" + folder + "' && ulimit -f 8 && '" + Readiness.start() + "' check '"
                + Readiness.root().resolve(submission) + "' -f sarif:a.sarif; echo $?; ls -A");
        assertThat(ran.out()).isEqualTo("2\n");
        assertThat(ran.err()).contains("写不了 a.sarif");
    }

    private Ran shell(String script) {
        return Readiness.run(new ProcessBuilder("bash", "-c", script), Readiness.root());
    }

    /** A whole report ends as its format does; so does what was there before. */
    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT"})
    void a_signal_leaves_no_half_report_and_the_next_run_nothing_else(String signal) throws Exception {
        String[] check = {"check", SAMPLES, "-f", "sarif:sarif", "-f", "json:json", "-f", "junit:junit"};
        long length = length(check);
        for (String report : REPORTS) {
            Files.delete(folder.resolve(report));
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            end(start(check), signal, length, random);
            assertWhole("seed " + seed);
            if (!signal.equals("KILL")) {
                assertThat(names()).as("seed " + seed).allMatch(REPORTS::contains);
            }
        }
        start(check).waitFor();
        assertThat(names()).containsExactlyInAnyOrderElementsOf(REPORTS);
        assertWhole("in the end");
    }

    /** A site is many files: what its first page links to is there, and each page as a whole. */
    @ParameterizedTest
    @CsvSource({
        "KILL, check, html:out/",
        "TERM, check, html:out/",
        "INT, check, html:out/",
        "KILL, trend, html:out/trend.html",
        "TERM, trend, html:out/trend.html",
        "INT, notice, docx:out/notice.docx",
        "KILL, notice, docx:out/notice.docx"
    })
    void a_signal_leaves_no_half_page_or_document(String signal, String command, String output) throws Exception {
        Files.createDirectories(folder.resolve("out"));
        String input = command.equals("trend") ? report() : SAMPLES;
        long length = length(command, input, "-f", output);
        for (Path file : written()) {
            Files.delete(file);
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < Math.max(3, KILLS / 4); i++) {
            end(start(command, input, "-f", output), signal, length, random);
            assertWholePages("seed " + seed);
            if (!signal.equals("KILL")) {
                assertThat(written()).as("seed " + seed).noneMatch(EndingsTest::isPart);
            }
        }
        assertThat(start(command, input, "-f", output).waitFor()).isLessThan(2);
        assertThat(written()).isNotEmpty().noneMatch(EndingsTest::isPart);
        assertWholePages("in the end");
    }

    private String report() throws IOException, InterruptedException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        start("check", SAMPLES, "-f", "json:" + reports.resolve("day.json")).waitFor();
        return reports.toString();
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.toList();
        }
    }

    private static boolean isPart(Path file) {
        return file.getFileName().toString().endsWith(".part");
    }

    private void assertWholePages(String when) throws IOException {
        for (Path file : written()) {
            if (file.toString().endsWith(".html")) {
                String page = Files.readString(file);
                assertThat(page).as(file + " " + when).endsWith("</html>\n");
                if (file.endsWith("index.html")) {
                    assertThat(LINK.matcher(page).results().map(link -> file.resolveSibling(link.group(1))))
                            .as(when)
                            .isNotEmpty()
                            .allMatch(Files::exists);
                }
            } else if (file.toString().endsWith(".docx")) {
                try (ZipFile document = new ZipFile(file.toFile())) {
                    assertThat(document.size()).as(when).isPositive();
                }
            }
        }
    }

    /** How many milliseconds a run takes that nobody ends: signals go by that, so that they find it at work. */
    private long length(String... words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(start(words).waitFor()).isLessThan(2);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Sends the signal at some moment after the first quarter of what a run takes: before, nothing is written. */
    private static void end(Process process, String signal, long length, Random random) throws Exception {
        process.waitFor(length / 4 + random.nextLong(1 + length * 3 / 4), TimeUnit.MILLISECONDS);
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        process.waitFor();
    }

    private Process start(String... words) throws IOException {
        return new ProcessBuilder(Stream.concat(Stream.of(Readiness.start().toString()), Stream.of(words))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> names() {
        return List.of(folder.toFile().list());
    }

    private void assertWhole(String when) throws IOException {
        for (String report : REPORTS) {
            Path file = folder.resolve(report);
            if (Files.exists(file)) {
                assertThat(Files.readString(file).stripTrailing())
                        .as(report + " " + when)
                        .matches("(?s)\\{.*}|<.*</testsuites>");
            }
        }
    }
}
