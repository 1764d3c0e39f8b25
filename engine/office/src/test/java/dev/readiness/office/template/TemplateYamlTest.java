package dev.readiness.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateYamlTest {
    private final SubmissionReader reader = new SubmissionReader(new Packs());

    @ParameterizedTest
    @MethodSource("requests")
    void the_program_reads_it_as_nothing_filled_in_and_without_a_problem(TemplateRequest request) {
        ReadSubmission read = read(yaml(request));
        assertThat(read.problems()).noneMatch(problem -> !problem.code().name().startsWith("EDITION_"));
        Submission submission = read.submission().orElseThrow();
        assertThat(submission.readings()).isEmpty();
        assertThat(submission.exemptions()).isEmpty();
        assertThat(submission.blanks().keySet())
                .containsExactlyInAnyOrderElementsOf(request.rubric().indicators().stream()
                        .filter(indicator -> indicator.kind() != IndicatorKind.DERIVED)
                        .map(Indicator::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\n乙: 是", "null", "[甲]", "\"甲\"", "甲 # 乙", "& 甲", "\u0085甲", "\\甲"})
    void no_name_of_a_region_or_a_unit_breaks_it(String name) {
        Submission submission =
                read(yaml(Requests.with(name, name))).submission().orElseThrow();
        assertThat(submission.region()).isEqualTo(name.replaceAll("\\p{Cc}", "?"));
        assertThat(submission.readings()).isEmpty();
    }

    @Test
    void a_line_filled_in_by_hand_is_read() {
        String filled = yaml(Requests.district(Lang.ZH))
                .replace("\n  监督抽检完成率:\n", "\n  监督抽检完成率: 98.5%\n")
                .replaceFirst("# - \\{clause: 10, reason: }", "- {clause: 10, reason: 没有耕地}");
        Submission submission = read(filled).submission().orElseThrow();
        assertThat(submission.readings()).hasSize(1);
        assertThat(submission.exemptions()).containsOnlyKeys(10);
    }

    @Test
    void english_comments_hold_no_chinese() {
        List<String> comments = yaml(Requests.bare("neimenggu-2023", Lang.EN))
                .lines()
                .filter(line -> line.strip().startsWith("#"))
                .toList();
        assertThat(comments).isNotEmpty().noneMatch(line -> line.matches(".*\\p{IsHan}.*"));
    }

    private ReadSubmission read(String yaml) {
        return reader.read(
                "template.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), Overrides.today(Requests.DAY));
    }

    private static String yaml(TemplateRequest request) {
        TemplateWords words = new TemplateWords(request.lang());
        return new TemplateYaml(request, words).of(new Forms(request, words.phrases()).whole());
    }

    private static Stream<TemplateRequest> requests() {
        return Stream.concat(Requests.all(), Stream.of(Requests.district(Lang.ZH), Requests.district(Lang.EN)));
    }
}
