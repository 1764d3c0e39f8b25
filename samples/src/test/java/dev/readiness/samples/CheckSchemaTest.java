package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.author.schema.CheckSchema;
import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says exactly what the report of a check is. */
class CheckSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(CheckSchema.of(Lang.ZH), InputFormat.JSON);

    /** A report that nothing is wrong with, made once. */
    private static final String SOUND = Readiness.command()
            .run("check", Sample.named("baiyun-obo").file().toString(), "-f", "json")
            .out();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_schema_is_sound_by_the_standard_in_both_languages() {
        Schema standard = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        for (Lang lang : Lang.values()) {
            assertThat(standard.validate(CheckSchema.of(lang), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void a_check_of_all_samples_with_a_broken_one_and_a_baseline_gives_a_sound_report() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "rubric: neimenggu-2023\n");
        Path last = folder.resolve("last.json");
        String sample = Sample.named("baiyun-obo").file().toString();
        String vetoed = Sample.named("vetoed").file().toString();
        Readiness.command().run("check", sample, "-f", "json:" + last);
        String report = Readiness.command()
                .run("check", sample, vetoed, broken.toString(), "--baseline", last.toString(), "-f", "json")
                .out();
        assertThat(report).contains("NOT_ASSESSED", "\"state\"", "\"fixed\"", "\"breaches\"", "\"severity\"");
        assertThat(SCHEMA.validate(report, InputFormat.JSON)).isEmpty();
    }

    /** Each line: where in a report, what to write there (nothing: take it away). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                           | kind        | \"assess\"",
                "                           | standing    | \"PASSED\"",
                "                           | extra       | 1",
                "/counts                    | files       | -1",
                "/files/0                   | score       |",
                "/files/0                   | asOf        | \"1.12.2023\"",
                "/files/0                   | problems    |",
                "/files/0/gates/0           | gate        | \"veto\"",
                "/files/0/gates/0           | level       | \"fatal\"",
                "/files/0/findings/0        | fingerprint | \"1\"",
                "/files/0/findings/0        | outcome     | \"BAD\"",
                "/files/0/findings/0/location | line      | 0",
                "/engine                    | version     |"
            })
    void a_broken_report_is_refused(String place, String name, String value) {
        JsonMapper mapper = new JsonMapper();
        JsonNode report = mapper.readTree(SOUND);
        var part = (ObjectNode) report.at(place == null ? "" : place);
        if (value == null) {
            assertThat(part.remove(name)).isNotNull();
        } else {
            part.set(name, mapper.readTree(value));
        }
        assertThat(SCHEMA.validate(report.toString(), InputFormat.JSON)).isNotEmpty();
    }
}
