package dev.readiness.criteria.submission;

import static dev.readiness.criteria.submission.Samples.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every reading of a submission to all indicators knows where its key stands. */
class PositionsTest {
    private static final Rubric RUBRIC = new Packs().find("neimenggu-2023").orElseThrow();

    private static List<Indicator> filledIn() {
        return RUBRIC.indicators().stream()
                .filter(indicator -> indicator.kind() != IndicatorKind.DERIVED)
                .toList();
    }

    private static String yamlValue(Indicator indicator) {
        String value = switch (indicator.kind()) {
            case ATTESTED -> "是";
            case RATE -> "98%";
            case EVENTS -> "[2023-07-12]";
            default -> "41";
        };
        return indicator.yearly() ? "{2022: " + value + ", 2023: " + value + "}" : value;
    }

    private static String yaml() {
        return filledIn().stream()
                .map(indicator -> "  " + indicator.title().zh() + ": " + yamlValue(indicator) + "\n")
                .collect(Collectors.joining("", Samples.HEAD + "indicators:\n", "  # 完\n"));
    }

    private static String json() {
        return filledIn().stream()
                .map(indicator -> "    \"" + indicator.id() + "\": "
                        + yamlValue(indicator).replaceAll("(2022|2023)(?=:)|[^{}\\[\\], :]+", "\"$0\""))
                .collect(Collectors.joining(
                        ",\n",
                        "{\"rubric\": \"neimenggu-2023\", \"region\": \"𠮷\", \"asOf\": \"2023-12-01\",\n\"indicators\": {\n",
                        "\n}}\n"));
    }

    private static void assertEveryKeyStandsWhereItIsSaidTo(
            String text, Submission submission, Map<String, String> keys) {
        List<String> lines = text.lines().toList();
        assertThat(submission.readings()).hasSize(keys.size());
        submission.readings().forEach((id, reading) -> {
            Location location = reading.location();
            String line = lines.get(location.line() - 1);
            String rest = line.substring(line.offsetByCodePoints(0, location.column() - 1));
            assertThat(rest).startsWith(keys.get(id));
        });
    }

    @Test
    void in_yaml() {
        Map<String, String> titles = filledIn().stream()
                .collect(Collectors.toMap(
                        Indicator::id, indicator -> indicator.title().zh() + ":"));
        assertEveryKeyStandsWhereItIsSaidTo(yaml(), sound(Samples.yaml(yaml())), titles);
    }

    @Test
    void in_yaml_with_carriage_returns() {
        String text = yaml().replace("\n", "\r\n");
        Map<String, String> titles = filledIn().stream()
                .collect(Collectors.toMap(
                        Indicator::id, indicator -> indicator.title().zh() + ":"));
        assertEveryKeyStandsWhereItIsSaidTo(text, sound(Samples.yaml(text)), titles);
    }

    @Test
    void in_json() {
        Map<String, String> ids =
                filledIn().stream().collect(Collectors.toMap(Indicator::id, indicator -> '"' + indicator.id() + '"'));
        assertEveryKeyStandsWhereItIsSaidTo(json(), sound(Samples.json(json())), ids);
    }

    @Test
    void a_missing_indicator_at_the_end_is_pointed_at_on_a_line_that_is_there() {
        String text = Samples.HEAD + "indicators:\n  群众满意度: 86\n";
        Submission submission = sound(Samples.yaml(text));
        assertThat(submission.gap(RUBRIC.indicator("创建知晓率").orElseThrow())).hasToString("t.yaml:5:3");
    }

    @Test
    void exemptions_and_evidence_know_their_places() {
        Submission submission = sound(Samples.yaml(Samples.HEAD + """
                notApplicable:
                  - {clause: 19, reason: 无}
                indicators:
                  群众满意度:
                    value: 86
                    evidence:
                      - 测评.pdf
                """));
        assertThat(submission.exemptions().get(19).location()).hasToString("t.yaml:5:5");
        Reading reading = submission.readings().get("public-satisfaction");
        assertThat(reading.evidence().get(0).location()).hasToString("t.yaml:10:9");
    }
}
