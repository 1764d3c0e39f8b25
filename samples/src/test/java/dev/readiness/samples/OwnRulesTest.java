package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rubric that brings rules of its own, in the packaged program; what else is said of them: {@code OwnRulesSaidTest}. */
class OwnRulesTest {
    private static final String ID = "zhoushan-2021";
    private static final String JAR = ID + "/rules.jar";
    private static final String SUBMISSION = ID + "/samples/submission.yaml";

    private static byte[] jar = {};

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

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
        Path from = Readiness.root().resolve("samples/rubrics").resolve(ID);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !each.endsWith("rules.jar")).toList()) {
                Path to = folder.resolve(ID).resolve(from.relativize(file).toString());
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
