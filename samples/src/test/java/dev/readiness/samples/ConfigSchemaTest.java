package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.author.schema.ConfigSchema;
import dev.readiness.criteria.problem.GateProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.check.ConfigReader;
import dev.readiness.engine.check.Gate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of {@code readiness.yml} accepts what the reader accepts, and refuses what it refuses. */
class ConfigSchemaTest {
    private static final Packs PACKS = new Packs();
    private static final ConfigReader READER = new ConfigReader(PACKS);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ConfigSchema.of(PACKS, Lang.ZH), InputFormat.JSON);

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "3",
            "-1",
            "1.5",
            "110",
            "131",
            "1000000000",
            "\"off\"",
            "\"warn\"",
            "\"error\"",
            "\"Error\"",
            "\"\"",
            "\"85%\"",
            "\"85\"",
            "\"101%\"",
            "\"-5%\"",
            "\"x\"",
            "[]",
            "[10, 19]",
            "[10, null]",
            "[999]",
            "\"10\"",
            "[\"10\"]",
            "[[]]",
            "{}",
            "{\"一\": 20}",
            "{\"能力建设\": \"80%\"}",
            "{\"一\": 31}",
            "{\"Capacity\": 1}",
            "{\"九\": 1}",
            "{\"1\": 2, \"24\": 8}",
            "{\"1\": 4}",
            "{\"99\": 1}",
            "{\"1\": null}",
            "{\"rate\": 0, \"events\": \"1\"}",
            "{\"rate\": -1}",
            "{\"derived\": 1}",
            "{\"rate\": 1.5}",
            "{\"level\": \"warn\"}");

    /** What only the reader can know. */
    private static final Map<ProblemCode, String> ONLY_THE_READER = Map.of(
            GateProblem.GATE_BOUND_ABOVE, "the size of a number that is written as text",
            GateProblem.GATE_TWICE, "the same dimension under its number and its title");

    @ParameterizedTest
    @EnumSource(Gate.class)
    void each_gate_takes_what_the_reader_takes(Gate gate) {
        List<String> inner =
                Stream.concat(gate.numbers().stream(), Stream.of("other")).toList();
        for (String value : VALUES) {
            assertAgreement("\"" + gate.key() + "\": " + value);
            assertAgreement("\"" + gate.key() + "\": {\"level\": " + value + "}");
            for (String name : inner) {
                assertAgreement("\"" + gate.key() + "\": {\"" + name + "\": " + value + "}");
                assertAgreement("\"" + gate.key() + "\": {\"level\": \"warn\", \"" + name + "\": " + value + "}");
            }
        }
    }

    @Test
    void all_gates_at_once_take_what_the_reader_takes() {
        VALUES.forEach(value -> assertAgreement("\"all\": " + value));
        VALUES.forEach(value -> assertAgreement("\"al\": " + value));
    }

    private static void assertAgreement(String section) {
        assertAgrees("{\"gates\": {" + section + "}}");
        assertAgrees("{\"rubrics\": {\"neimenggu-2023\": {" + section + "}}}");
        assertAgrees("{\"rubrics\": {\"national-2020\": {" + section + "}}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "{\"gates\": null, \"rubrics\": null}",
                "{\"gates\": []}",
                "{\"gates\": 1}",
                "{\"rubrics\": []}",
                "{\"rubrics\": {\"other\": {}}}",
                "{\"rubrics\": {\"longting-2022\": null}}",
                "{\"gate\": {}}",
                "{\"rubrics\": {\"longting-2022\": 1}}"
            })
    void the_file_as_a_whole_is_what_the_reader_takes(String config) {
        assertAgrees(config);
    }

    @Test
    void the_schema_is_sound_by_the_standard_in_both_languages() {
        Schema standard = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        for (Lang lang : Lang.values()) {
            assertThat(standard.validate(ConfigSchema.of(PACKS, lang), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static void assertAgrees(String config) {
        List<ProblemCode> problems =
                READER.read("readiness.json", config.getBytes(StandardCharsets.UTF_8)).problems().stream()
                        .map(Problem::code)
                        .toList();
        var faults = SCHEMA.validate(config, InputFormat.JSON);
        if (faults.isEmpty()) {
            assertThat(ONLY_THE_READER.keySet())
                    .as("the schema accepts %s", config)
                    .containsAll(problems);
        } else {
            assertThat(problems).as("the schema refuses %s: %s", config, faults).isNotEmpty();
        }
    }
}
