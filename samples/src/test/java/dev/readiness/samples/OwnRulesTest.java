package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rubric that brings rules of its own: built apart, run only where they are trusted, never passed over. */
class OwnRulesTest {
    private static final String ID = "zhoushan-2021";
    private static final String DRL = ID + "/rules/water.drl";
    private static final String JAR = ID + "/rules.jar";
    private static final String SUBMISSION = ID + "/samples/submission.yaml";

    private static byte[] jar = {};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tables_that_come_to_nought_and_a_condition_of_a_grade_are_sound_and_tried() throws IOException {
        Readiness readiness = copied("jgj59-1999");
        Ran linted = readiness.run("rubric", "lint", "jgj59-1999");
        assertThat(linted.code()).as(linted.out()).isZero();
        Ran tested = readiness.run("rubric", "test", "jgj59-1999");
        assertThat(tested.code()).as(tested.out()).isZero();
    }

    @Test
    void its_rules_are_sound_and_every_clause_is_tried() throws IOException {
        Readiness readiness = copied();
        assertThat(readiness.run("rubric", "lint", ID).code()).isZero();
        assertThat(readiness.run("rubric", "test", ID).code()).isZero();
        assertThat(folder.resolve(JAR)).doesNotExist();
    }

    @Test
    void once_built_and_trusted_they_judge_and_the_report_names_them() throws IOException {
        Readiness readiness = built();
        Ran text = readiness.run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).contains("20 / 50", "按细则自带的规则判定，规则文件摘要");
        Ran json = readiness.run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules", "-f", "json");
        assertThat(json.out()).containsPattern("\"ownRulesDigest\" : \"[0-9a-f]{64}\"");
        Ran why = readiness.run("explain", SUBMISSION, "1", "--rubrics", ID, "--trust-rules");
        assertThat(why.out()).contains("国控断面.先打折后扣分");
        Ran english = readiness.run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules", "--lang", "en");
        assertThat(english.out()).contains("Judged by rules that the rubric brings");
    }

    @Test
    void an_assumption_of_its_own_is_taken_another_way() throws IOException {
        Readiness readiness = built();
        Path submission = folder.resolve(SUBMISSION);
        Files.writeString(
                submission, Files.readString(submission) + "assumptions: {deductionOrder: before-discount}\n");
        assertThat(readiness
                        .run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules")
                        .out())
                .contains("21 / 50", "先扣分，再打八折");
    }

    @Test
    void untrusted_they_do_not_run() throws IOException {
        Ran refused = built().run("assess", SUBMISSION, "--rubrics", ID);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(JAR, "--trust-rules", "READINESS_TRUST_RULES");
    }

    @Test
    void the_environment_may_trust_them() throws IOException {
        Ran ran = built().with("READINESS_TRUST_RULES", "true").run("assess", SUBMISSION, "--rubrics", ID);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @Test
    void rules_that_are_not_built_are_told() throws IOException {
        Ran refused = copied().run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(DRL, "readiness rubric build " + ID);
    }

    @Test
    void a_jar_of_other_rules_is_refused() throws IOException {
        Readiness readiness = built();
        Path drl = folder.resolve(DRL);
        Files.writeString(drl, Files.readString(drl).replace("0.8", "0.9"));
        Ran refused = readiness.run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(JAR, "与现在的规则文件不一致", "readiness rubric build " + ID);
    }

    @Test
    void a_jar_without_its_rules_is_refused() throws IOException {
        Readiness readiness = built();
        Files.delete(folder.resolve(DRL));
        Ran refused = readiness.run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(JAR, "没有生成它的规则文件");
    }

    @Test
    void what_is_no_jar_of_rules_is_refused() throws IOException {
        Readiness readiness = built();
        Files.writeString(folder.resolve(JAR), "PK");
        Ran refused = readiness.run("assess", SUBMISSION, "--rubrics", ID, "--trust-rules");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(JAR, "readiness rubric build " + ID);
    }

    @Test
    void a_file_of_rules_elsewhere_is_not_passed_over() throws IOException {
        Readiness readiness = copied();
        Files.move(folder.resolve(DRL), folder.resolve(ID).resolve("water.drl"));
        Ran refused = readiness.run("assess", SUBMISSION, "--rubrics", ID);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(ID + "/water.drl", ID + "/rules");
    }

    @Test
    void broken_rules_are_told_all_at_once_and_nothing_is_written() throws IOException {
        Readiness readiness = copied();
        Path drl = folder.resolve(DRL);
        Files.writeString(drl, Files.readString(drl).replace("findings.earns", "findings.earn"));
        Ran refused = readiness.run("rubric", "build", ID);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("water.drl:10:14", "water.drl:20:14", "water.drl:30:14", "earns");
        assertThat(folder.resolve(JAR)).doesNotExist();
    }

    @Test
    void what_rules_may_not_use_is_not_there_for_them() throws IOException {
        Readiness readiness = copied();
        Path drl = folder.resolve(DRL);
        Files.writeString(
                drl,
                Files.readString(drl)
                        .replaceFirst("    Quantity lost", "    new java.io.File(\"x\").exists();\n    Quantity lost"));
        Ran linted = readiness.run("rubric", "lint", ID);
        assertThat(linted.code()).isEqualTo(1);
        assertThat(linted.out()).contains("[rule-fails]", "java.io.File");
    }

    /** Built once: to compile takes seconds. */
    private Readiness built() throws IOException {
        Readiness readiness = copied();
        synchronized (OwnRulesTest.class) {
            if (jar.length == 0) {
                Ran built = readiness.run("rubric", "build", ID);
                assertThat(built.code()).as(built.err()).isZero();
                assertThat(built.out()).contains("rules.jar");
                jar = Files.readAllBytes(folder.resolve(JAR));
            }
        }
        Files.write(folder.resolve(JAR), jar);
        return readiness;
    }

    private Readiness copied() throws IOException {
        return copied(ID);
    }

    private Readiness copied(String id) throws IOException {
        Path from = Readiness.root().resolve("samples/rubrics").resolve(id);
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
        return Readiness.command().in(folder);
    }
}
