package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ValueProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is supposed beside a file is read and checked as if it stood in the file. */
class ChangedDocumentTest {
    private static final String FILE = Samples.HEAD + """
            notApplicable:
              - {clause: 19, reason: 没有}
            indicators:
              群众满意度: 86
              监督抽检完成率: 90%
              创建知晓率: 91%
            """;

    private static ReadSubmission read(String text, Change... changes) {
        return Samples.READER.read(
                "t.yaml",
                text.getBytes(StandardCharsets.UTF_8),
                Overrides.none().with(List.of(changes)));
    }

    private static Change change(Change.Kind kind, String written) {
        return new Change(kind, 1, written);
    }

    private static String shown(Submission submission, String id) {
        Reading reading = submission.readings().get(id);
        return reading == null ? "" : reading.value().figure().orElseThrow().shownAsPercent();
    }

    private static List<String> told(ReadSubmission read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.location())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"监督抽检完成率=98%", "completion-rate-supervision-sampling=98%", "监督抽检完成率＝98%"})
    void a_value_takes_the_place_of_what_the_file_says_and_the_rest_stays(String written) {
        String id = Samples.sound(read(FILE))
                .rubric()
                .indicator("监督抽检完成率")
                .orElseThrow()
                .id();
        Submission submission = Samples.sound(
                read(FILE, change(Change.Kind.SET, written.replace("completion-rate-supervision-sampling", id))));
        assertThat(shown(submission, id)).isEqualTo("98%");
        assertThat(submission.readings()).hasSize(3);
        assertThat(submission.readings().get(id).location().file()).isEqualTo("--set 1");
        assertThat(submission.exemptions()).containsOnlyKeys(19);
    }

    @Test
    void a_value_stands_below_all_else_where_the_file_says_nothing() {
        Submission below = Samples.sound(read(FILE, Change.set(1, "食品安全投入持续加大", "是")));
        assertThat(below.readings()).hasSize(4);
        Submission alone = Samples.sound(read(Samples.HEAD, Change.set(1, "群众满意度", "80")));
        assertThat(alone.readings()).containsOnlyKeys("public-satisfaction");
        Submission empty = Samples.sound(read(Samples.HEAD + "indicators:\n", Change.set(1, "群众满意度", "80")));
        assertThat(empty.readings()).containsOnlyKeys("public-satisfaction");
    }

    @Test
    void what_is_taken_out_is_gone_and_the_rest_stays() {
        ReadSubmission read = read(FILE, change(Change.Kind.UNSET, "群众满意度"));
        assertThat(Samples.sound(read).readings()).hasSize(2).doesNotContainKey("public-satisfaction");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void to_take_out_what_is_not_there_is_idle_and_told() {
        ReadSubmission read = read(FILE, change(Change.Kind.UNSET, "食品安全投入持续加大"));
        assertThat(Samples.sound(read).readings()).hasSize(3);
        assertThat(told(read)).containsExactly("CHANGE_IDLE --unset 1:1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "'notApplicable: [{clause: 19, reason: 没有}]', 19 20",
        "'notApplicable: {clause: 19, reason: 没有}', 19 20",
        "'notApplicable:', 20",
        "'notApplicable: []', 20",
        "'', 20"
    })
    void a_clause_is_exempt_beside_those_of_the_file(String declared, String exempt) {
        ReadSubmission read = read(
                Samples.HEAD + declared + "\nindicators:\n  群众满意度: 86\n",
                change(Change.Kind.NOT_APPLICABLE, "20=没有这类企业"));
        Submission submission = Samples.sound(read);
        assertThat(submission.exemptions().keySet()).extracting(String::valueOf).containsExactly(exempt.split(" "));
        assertThat(submission.exemptions().get(20).reason()).isEqualTo("没有这类企业");
        assertThat(submission.exemptions().get(20).location().file()).isEqualTo("--na 1");
    }

    @ParameterizedTest
    @CsvSource({
        "SET, 群众满意度, CHANGE_OF_WHAT --set 1:1:1",
        "SET, '群众满意度= ', CHANGE_OF_WHAT --set 1:1:1",
        "SET, '=86', CHANGE_OF_WHAT --set 1:1:1",
        "SWEEP, 群众满意度, CHANGE_OF_WHAT --sweep 1:1:1",
        "UNSET, 群众满意度=86, CHANGE_UNSETS_WHAT --unset 1:1:1",
        "UNSET, '', CHANGE_UNSETS_WHAT --unset 1:1:1",
        "NOT_APPLICABLE, 20, CHANGE_EXEMPTS_WHAT --na 1:1:1"
    })
    void a_change_that_is_not_written_as_one_is_told_with_how_to_write_it(
            Change.Kind kind, String written, String told) {
        ReadSubmission read = read(FILE, change(kind, written));
        assertThat(told(read)).containsExactly(told);
        Problem problem = read.problems().get(0);
        assertThat(problem.arguments()).containsExactly(written, kind.option());
        assertThat(read.submission()).isEmpty();
    }

    @Test
    void of_two_changes_of_one_indicator_the_second_is_told_with_the_place_of_the_first() {
        ReadSubmission read =
                read(FILE, Change.set(1, "群众满意度", "80"), new Change(Change.Kind.UNSET, 1, "public-satisfaction"));
        assertThat(told(read)).containsExactly("CHANGED_TWICE --unset 1:1:1");
        assertThat(read.problems().get(0).arguments()).containsExactly("public-satisfaction", "--set 1");
    }

    @Test
    void a_name_that_nobody_has_and_a_value_that_is_none_are_told_as_in_a_file() {
        assertThat(told(read(FILE, Change.set(2, "群众满意", "80")))).containsExactly("UNKNOWN_INDICATOR --set 2:1:1");
        assertThat(told(read(FILE, change(Change.Kind.UNSET, "群众满意"))))
                .containsExactly("UNKNOWN_INDICATOR --unset 1:1:1");
        assertThat(read(FILE, Change.set(1, "群众满意度", "[")).submission()).isEmpty();
        assertThat(read(FILE, Change.set(1, "群众满意度", "[")).problems())
                .allSatisfy(problem -> assertThat(problem.location().file()).isEqualTo("--set 1"))
                .isNotEmpty();
        assertThat(read(FILE, Change.set(1, "群众满意度", "101")).problems())
                .extracting(Problem::code)
                .containsExactly(ValueProblem.OUT_OF_RANGE);
    }

    @Test
    void a_document_that_names_no_rubric_is_told_as_it_is() {
        String nameless = FILE.replace("neimenggu-2023", "no-such-rubric");
        assertThat(told(read(nameless, Change.set(1, "群众满意度", "80")))).isEqualTo(told(read(nameless)));
        assertThat(told(read("- 1\n", Change.set(1, "群众满意度", "80")))).isEqualTo(told(read("- 1\n")));
    }

    @Test
    void several_changes_are_made_in_their_order() {
        Submission submission = Samples.sound(read(
                FILE,
                Change.set(1, "群众满意度", "80"),
                Change.set(2, "创建知晓率", "95%"),
                change(Change.Kind.NOT_APPLICABLE, "20=没有"),
                change(Change.Kind.UNSET, "监督抽检完成率")));
        assertThat(submission.readings()).hasSize(2);
        assertThat(submission.readings().get("public-satisfaction").value().figure())
                .hasValueSatisfying(figure -> assertThat(figure.shown()).isEqualTo("80"));
        assertThat(submission.exemptions()).containsOnlyKeys(19, 20);
    }
}
