package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that goes to a file arrives whole or not at all. */
class OutputFileTest {
    private final Readiness readiness = Readiness.command();
    private final String submission = Sample.all().get(0).submission();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_file_gets_what_the_screen_would() throws IOException {
        Path file = folder.resolve("报告 1.json");
        Ran ran = readiness.run("assess", submission, "-f", "json:" + file);
        assertThat(ran.code()).isZero();
        assertThat(ran.outBytes()).isEmpty();
        assertThat(file)
                .hasBinaryContent(
                        readiness.run("assess", submission, "-f", "json").outBytes());
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).satisfies(OutputFileTest::holdsOneFile);
    }

    @Test
    void a_draft_goes_to_a_file_only() {
        Ran ran = readiness.run("assess", submission, "-f", "docx");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.outBytes()).isEmpty();
        assertThat(ran.err()).contains("-f docx:");
    }

    @Test
    void several_formats_are_written_in_one_run() {
        Path json = folder.resolve("report.json");
        Path text = folder.resolve("report.txt");
        Ran ran = readiness.run("assess", submission, "-f", "json:" + json, "-f", "text:" + text, "-f", "text");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("结论");
        assertThat(json).content().startsWith("{");
        assertThat(text).content().contains("结论").doesNotContain("另有");
    }

    @Test
    void a_file_in_the_way_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        assertThat(readiness.run("assess", submission, "-f", "json:" + file).code())
                .isZero();
        assertThat(file).content().startsWith("{").endsWith("}\n");
        holdsOneFile(folder);
    }

    @Test
    void a_link_is_followed_and_stays() throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("report.json"), target);
        assertThat(readiness.run("assess", submission, "-f", "json:" + link).code())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("{");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Ran ran = readiness.run("assess", submission, "-f", "json:" + folder.resolve("nowhere/report.json"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("写不了");
        CommandTest.assertNoTrace(ran);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_in_the_way_is_refused_and_stays() throws IOException {
        Path place = Files.createDirectory(folder.resolve("report.json"));
        Ran ran = readiness.run("assess", submission, "-f", "json:" + place);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(place).isEmptyDirectory();
        holdsOneFile(folder);
    }

    @Test
    void a_full_device_is_refused_and_stays() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Path link = Files.createSymbolicLink(folder.resolve("report.json"), full);
        Ran ran = readiness.run("assess", submission, "-f", "json:" + link);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("写不了");
        assertThat(link).isSymbolicLink();
        holdsOneFile(folder);
    }

    @Test
    void a_full_standard_output_is_told_by_the_exit_code() {
        assumeThat(Path.of("/dev/full")).exists();
        Ran ran = shell("'" + Readiness.start() + "' assess '" + submission + "' > /dev/full");
        assertThat(ran.code()).isEqualTo(2);
        CommandTest.assertNoTrace(ran);
    }

    @Test
    void a_disk_without_room_holds_no_half_report() {
        Ran ran = onDisk("size=16k", "-f 'json:" + folder + "/report.json'");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("写不了");
        assertThat(ran.out()).as("what is left on the disk").isBlank();
        CommandTest.assertNoTrace(ran);
    }

    @Test
    void a_disk_that_may_only_be_read_gets_no_report() {
        Ran ran = onDisk("ro", "-f 'json:" + folder + "/report.json'");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("写不了");
        CommandTest.assertNoTrace(ran);
    }

    /** Assesses with a disk of its own mounted on the folder, then lists what is on it. */
    private Ran onDisk(String options, String words) {
        String mount = "mount -t tmpfs -o " + options + " tmpfs '" + folder + "'";
        assumeThat(shell("unshare -rm bash -c \"" + mount + "\"").code())
                .as("a system that lets a user mount a disk of his own")
                .isZero();
        return shell("unshare -rm bash -c \"" + mount + " && '" + Readiness.start() + "' assess '" + submission + "' "
                + words + "; code=\\$?; ls -A '" + folder + "'; exit \\$code\"");
    }

    private static Ran shell(String line) {
        return Readiness.run(new ProcessBuilder("bash", "-c", line), Readiness.root());
    }

    @Test
    void a_broken_submission_leaves_an_old_report_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        assertThat(readiness.run("assess", "nowhere.yaml", "-f", "json:" + file).code())
                .isEqualTo(2);
        assertThat(file).hasContent("old");
    }

    @Test
    void a_submission_is_never_overwritten_by_its_report() throws IOException {
        Path input = Files.copy(Sample.all().get(0).file(), folder.resolve("submission.yaml"));
        Ran ran = readiness.in(folder).run("assess", "submission.yaml", "-f", "json:./submission.yaml");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("submission.yaml");
        assertThat(input).hasSameBinaryContentAs(Sample.all().get(0).file());
    }

    private static void holdsOneFile(Path folder) {
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
