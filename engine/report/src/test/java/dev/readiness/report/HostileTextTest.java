package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessor;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a submission is shown on the screen and steers neither terminal nor build server. */
class HostileTextTest {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*::|##\\w*\\[");

    /** As JSON writes them: what would colour, move, retitle, ring, reorder, break lines, or command. */
    private static final String WORDS = "\\u001b[31m\\u001b]0;x\\u0007\\u009b2J\\r\\u202e\\u2066\\u200b"
            + "\\n::error file=a,line=1::x\\n##[error]y ##vso[task.complete]z\\u2028::warning::";

    private static final String SUBMISSION = """
            {"rubric": "neimenggu-2023", "region": "::error::REGION", "asOf": "2023-12-01", "note": "WORDS",
             "notApplicable": [{"clause": 19, "reason": "WORDS"}],
             "indicators": {"监督抽检完成率": {"numerator": 1, "denominator": 2, "evidence": ["WORDS"], "note": "WORDS"}}}
            """.replace("REGION", WORDS).replace("WORDS", WORDS);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_text_report_obeys_nothing(Lang lang) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), SUBMISSION);
        Assessor.Result result = new Assessor().assess(file, Overrides.none());
        String report = new TextReport(lang, Style.PLAIN, Integer.MAX_VALUE)
                .render(result.assessment().orElseThrow());
        assertThat(report)
                .doesNotContainPattern(STEERING)
                .doesNotContainPattern(COMMAND)
                .contains("error file=a,line=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rubric\": \"WORDS\", \"region\": \"a\"}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"WORDS\": 1}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"asOf\": \"WORDS\"}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"target\": \"WORDS\"}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"electives\": [\"WORDS\"]}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"assumptions\": {\"WORDS\": \"x\"}}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"assumptions\": {\"notApplicable\": \"WORDS\"}}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"notApplicable\": [{\"clause\": \"WORDS\"}]}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"indicators\": {\"WORDS\": 1}}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"indicators\": {\"群众满意度\": \"WORDS\"}}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"indicators\": {\"群众满意度\": {\"WORDS\": 1}}}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"indicators\": {\"监督抽检完成率\": \"WORDS\"}}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"indicators\": {\"监督抽检均衡推进\": \"WORDS\"}}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"indicators\": {\"食品安全实战应急演练\": [\"WORDS\"]}}",
                "{\"rubric\": \"neimenggu-2023\", \"region\": \"a\", \"indicators\": "
                        + "{\"监督抽检均衡推进\": {\"value\": \"是\", \"evidence\": \"/WORDS\"}}}"
            })
    void a_problem_quotes_and_obeys_nothing(String submission) {
        ReadSubmission read = new SubmissionReader(new Packs())
                .read(
                        "a.json",
                        submission.replace("WORDS", WORDS).getBytes(StandardCharsets.UTF_8),
                        Overrides.today(LocalDate.of(2023, 12, 1)));
        assertThat(read.problems()).isNotEmpty();
        for (Lang lang : Lang.values()) {
            assertThat(new ProblemText(lang, Style.PLAIN).render(read.problems()))
                    .doesNotContainPattern(STEERING)
                    .doesNotContainPattern(COMMAND);
        }
    }

    @Test
    void a_file_whose_lines_and_name_are_commands_is_quoted_without_them() {
        Problems problems = new Problems();
        Documents.parse(
                "::error::\u001b[31m.yaml",
                "::error::x: [1\n##[error]: 2\n".getBytes(StandardCharsets.UTF_8),
                problems);
        assertThat(problems.inOrder()).isNotEmpty();
        assertThat(new ProblemText(Lang.ZH, Style.PLAIN).render(problems.inOrder()))
                .doesNotContainPattern(STEERING)
                .doesNotContainPattern(COMMAND);
    }
}
