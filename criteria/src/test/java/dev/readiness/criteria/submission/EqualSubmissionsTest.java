package dev.readiness.criteria.submission;

import static dev.readiness.criteria.submission.Samples.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Value;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same content is the same submission, however it is written, apart from where it stands. */
class EqualSubmissionsTest {
    private static final String YAML = """
            rubric: neimenggu-2023
            region: 白云鄂博矿区
            asOf: 2023-12-01
            target: 110
            tasks: tasks.yaml
            notApplicable:
              - {clause: 19, reason: 无烘干业务}
              - {item: 31, reason: 无农村}
            electives: [29, 30, 32, 33]
            assumptions:
              partialCredit: share
              clausePoints: {1: 1, 2: 1, 3: 1}
            indicators:
              监督抽检完成率: 98.5%
              不合格食品核查处置率: {numerator: 12, denominator: 12, evidence: [资料/8-28.pdf]}
              食品安全实战应急演练: {value: 1, dates: [2023-07-12], note: 桌面推演除外}
              监管人员每人年度最低培训学时: {2022: 40, 2023: 45}
              食品安全投入持续加大: 是
              群众满意度: 86
              创建知晓率:
            """;
    private static final String OTHER_ORDER = """
            indicators:
              campaign-awareness-rate:
              public-satisfaction: 86.0 分
              食品安全投入持续加大: "yes"
              supervisor-training-hours:
                2023: 45学时
                2022: 40
              食品安全实战应急演练:
                note: 桌面推演除外
                dates:
                  - 2023-07-12
                value: 1
              failed-samples-handled: {denominator: 12, evidence: 资料/8-28.pdf, numerator: 12}
              sampling-completion-rate: ９８．５０％
            assumptions:
              clausePoints: {3: 1, 2: 1.0, 1: 1}
              partialCredit: share
            electives: [33, 32, 30, 29]
            notApplicable:
              - {reason: 无农村, item: 31}
              - {reason: 无烘干业务, clause: 19}
            tasks: tasks.yaml
            target: 110.0
            asOf: 2023-12-01
            region: 白云鄂博矿区
            rubric: neimenggu-2023
            """;
    private static final String JSON = """
            {
              "rubric": "neimenggu-2023", "region": "白云鄂博矿区", "asOf": "2023-12-01", "target": 110,
              "tasks": "tasks.yaml",
              "notApplicable": [{"clause": 19, "reason": "无烘干业务"}, {"item": 31, "reason": "无农村"}],
              "electives": [29, 30, 32, 33],
              "assumptions": {"partialCredit": "share", "clausePoints": {"1": 1, "2": 1, "3": 1}},
              "indicators": {
                "监督抽检完成率": "98.5%",
                "不合格食品核查处置率": {"numerator": 12, "denominator": 12, "evidence": ["资料/8-28.pdf"]},
                "食品安全实战应急演练": {"value": 1, "dates": ["2023-07-12"], "note": "桌面推演除外"},
                "监管人员每人年度最低培训学时": {"2022": 40, "2023": 45},
                "食品安全投入持续加大": true,
                "群众满意度": 86,
                "创建知晓率": null
              }
            }
            """;

    @Test
    void json_and_yaml_read_alike() {
        assertThat(content(sound(Samples.json(JSON)))).isEqualTo(content(sound(Samples.yaml(YAML))));
    }

    @Test
    void order_of_keys_and_id_or_title_make_no_difference() {
        assertThat(content(sound(Samples.yaml(OTHER_ORDER)))).isEqualTo(content(sound(Samples.yaml(YAML))));
    }

    @Test
    void line_ends_and_a_byte_order_mark_make_no_difference() {
        String crlf = "\uFEFF" + YAML.replace("\n", "\r\n");
        assertThat(content(sound(Samples.yaml(crlf)))).isEqualTo(content(sound(Samples.yaml(YAML))));
    }

    @Test
    void reading_twice_gives_equal_submissions_with_equal_places() {
        assertThat(sound(Samples.yaml(YAML))).isEqualTo(sound(Samples.yaml(YAML)));
    }

    @Test
    void what_the_caller_says_goes_before_the_file() {
        Overrides overrides = new Overrides(
                Optional.of(LocalDate.of(2024, 1, 1)),
                Optional::empty,
                Optional.of("120"),
                Map.of("partialCredit", "none"));
        Submission submission = sound(Samples.READER.read("t.yaml", YAML.getBytes(StandardCharsets.UTF_8), overrides));
        assertThat(submission.asOf()).isEqualTo("2024-01-01");
        assertThat(submission.asOfAssumed()).isFalse();
        assertThat(submission.target().orElseThrow()).hasToString("120");
        assertThat(submission.settings().partialCredit()).hasToString("NONE");
    }

    @Test
    void today_is_taken_only_where_nobody_names_a_day_and_that_is_kept_in_mind() {
        LocalDate today = LocalDate.of(2024, 5, 1);
        String undated = YAML.replace("asOf: 2023-12-01\n", "");
        Submission submission =
                sound(Samples.READER.read("t.yaml", undated.getBytes(StandardCharsets.UTF_8), Overrides.today(today)));
        assertThat(submission.asOf()).isEqualTo(today);
        assertThat(submission.asOfAssumed()).isTrue();
    }

    private static final Location NOWHERE = new Location("", 0, 0);

    private static Submission content(Submission submission) {
        var exemptions = new java.util.TreeMap<Integer, Exemption>();
        submission
                .exemptions()
                .forEach((clause, exemption) ->
                        exemptions.put(clause, new Exemption(clause, exemption.reason(), NOWHERE)));
        var readings = new java.util.HashMap<String, Reading>();
        submission.readings().forEach((id, reading) -> readings.put(id, content(reading)));
        var blanks = new java.util.HashMap<String, Location>();
        submission.blanks().keySet().forEach(id -> blanks.put(id, NOWHERE));
        return new Submission(
                submission.rubric(),
                submission.region(),
                submission.asOf(),
                submission.asOfAssumed(),
                submission.target(),
                Optional.empty(),
                exemptions,
                Map.of(),
                submission.electives(),
                readings,
                blanks,
                submission.settings(),
                submission.tasks(),
                submission.note(),
                NOWHERE,
                new Submission.Input("", Sha256.of(new byte[0])));
    }

    private static Reading content(Reading reading) {
        List<Evidence> evidence = reading.evidence().stream()
                .map(item -> new Evidence(item.reference(), NOWHERE))
                .toList();
        Value value = reading.value();
        if (value instanceof Value.ByYear byYear) {
            var years = new java.util.TreeMap<Integer, Value.YearFigure>();
            byYear.years().forEach((year, figure) -> years.put(year, new Value.YearFigure(figure.value(), NOWHERE)));
            value = new Value.ByYear(years);
        }
        return new Reading(reading.indicator(), value, NOWHERE, evidence, reading.note());
    }
}
