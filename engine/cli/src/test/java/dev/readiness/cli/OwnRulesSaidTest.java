package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of rules that a rubric brings; that they run only where they are trusted is seen on the packaged program. */
class OwnRulesSaidTest {
    private static final String ID = "zhoushan-2021";
    private static final String OTHER = "jgj59-1999";
    private static final String DRL = ID + "/rules/water.drl";
    private static final String JAR = ID + "/rules.jar";
    private static final String SUBMISSION = ID + "/samples/submission.yaml";

    private static byte[] jar = {};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tables_that_come_to_nought_and_a_condition_of_a_grade_are_sound_and_tried() throws IOException {
        copied(OTHER);
        Said linted = run("rubric", "lint", OTHER);
        assertThat(linted.code()).as(linted.out()).isZero();
        Said tested = run("rubric", "test", OTHER);
        assertThat(tested.code()).as(tested.out()).isZero();
    }

    @Test
    void its_rules_are_sound_and_every_clause_is_tried() throws IOException {
        copied();
        assertThat(run("rubric", "lint", ID).code()).isZero();
        assertThat(run("rubric", "test", ID).code()).isZero();
        assertThat(folder.resolve(JAR)).doesNotExist();
    }

    @Test
    void an_assumption_of_its_own_is_taken_another_way() throws IOException {
        built();
        Path submission = folder.resolve(SUBMISSION);
        Files.writeString(
                submission, Files.readString(submission) + "assumptions: {deductionOrder: before-discount}\n");
        assertThat(run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules").out())
                .contains("21 / 50", "先扣分，再打八折");
    }

    @Test
    void rules_that_are_not_built_are_told() throws IOException {
        copied();
        Said refused = run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(DRL, "readiness rubric build " + folder.resolve(ID));
    }

    @Test
    void a_jar_of_other_rules_is_refused() throws IOException {
        built();
        Path drl = folder.resolve(DRL);
        Files.writeString(drl, Files.readString(drl).replace("0.8", "0.9"));
        Said refused = run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(JAR, "与现在的规则文件不一致", "readiness rubric build " + folder.resolve(ID));
    }

    @Test
    void a_jar_without_its_rules_is_refused() throws IOException {
        built();
        Files.delete(folder.resolve(DRL));
        Said refused = run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(JAR, "没有生成它的规则文件");
    }

    @Test
    void what_is_no_jar_of_rules_is_refused() throws IOException {
        built();
        Files.writeString(folder.resolve(JAR), "PK");
        Said refused = run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(JAR, "readiness rubric build " + folder.resolve(ID));
    }

    @Test
    void a_file_of_rules_elsewhere_is_not_passed_over() throws IOException {
        copied();
        Files.move(folder.resolve(DRL), folder.resolve(ID).resolve("water.drl"));
        Said refused = run("assess", SUBMISSION, "--rubrics", ID);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(ID + "/water.drl", ID + "/rules");
    }

    @Test
    void broken_rules_are_told_all_at_once_and_nothing_is_written() throws IOException {
        copied();
        Path drl = folder.resolve(DRL);
        Files.writeString(drl, Files.readString(drl).replace("findings.earns", "findings.earn"));
        Said refused = run("rubric", "build", ID);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("water.drl:10:14", "water.drl:20:14", "water.drl:30:14", "earns");
        assertThat(folder.resolve(JAR)).doesNotExist();
    }

    @Test
    void what_rules_may_not_use_is_not_there_for_them() throws IOException {
        copied();
        Path drl = folder.resolve(DRL);
        Files.writeString(
                drl,
                Files.readString(drl)
                        .replaceFirst("    Quantity lost", "    new java.io.File(\"x\").exists();\n    Quantity lost"));
        Said linted = run("rubric", "lint", ID);
        assertThat(linted.code()).isEqualTo(1);
        assertThat(linted.out()).contains("[rule-fails]", "java.io.File");
    }

    /** Built once: to compile takes seconds. */
    private void built() throws IOException {
        copied();
        synchronized (OwnRulesSaidTest.class) {
            if (jar.length == 0) {
                Said built = run("rubric", "build", ID);
                assertThat(built.code()).as(built.err()).isZero();
                assertThat(built.out()).contains("rules.jar");
                jar = Files.readAllBytes(folder.resolve(JAR));
            }
        }
        Files.write(folder.resolve(JAR), jar);
    }

    /** The words that name what was copied do so from the root. */
    private Said run(String... words) {
        return Said.by(Stream.of(words)
                .map(word -> word.matches("(" + ID + "|" + OTHER + ")(/.*)?")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
    }

    private void copied() throws IOException {
        copied(ID);
    }

    private void copied(String id) throws IOException {
        Path from = Path.of("../../samples/rubrics").resolve(id);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !each.endsWith("rules.jar")).toList()) {
                Path to = folder.resolve(id).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }
}
