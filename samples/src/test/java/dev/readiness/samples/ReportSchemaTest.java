package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessor;
import dev.readiness.report.json.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says exactly what a report is. */
class ReportSchemaTest {
    private static final Path FILE = Readiness.home().resolve("schema/report.schema.json");
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Assessor ASSESSOR = new Assessor();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_distribution_and_the_library_bring_the_same_schema() throws IOException {
        try (var in = JsonReport.class.getResourceAsStream("report.schema.json")) {
            assertThat(in).isNotNull();
            assertThat(FILE).hasBinaryContent(in.readAllBytes());
        }
    }

    @Test
    void the_schema_is_sound() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema meta = registry.getSchema(
                com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(meta.validate(Files.readString(FILE), InputFormat.JSON)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_sample_gives_a_sound_report_in_both_languages() {
        return Sample.all().stream()
                .flatMap(sample -> Stream.of(Lang.values())
                        .map(lang -> DynamicTest.dynamicTest(
                                sample + " " + lang,
                                () -> assertThat(faults(report(sample.file(), lang)))
                                        .isEmpty())));
    }

    @Test
    void a_report_with_warnings_errors_and_no_target_is_sound() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.yaml"), """
                rubric: neimenggu-2023
                region: A
                notApplicable:
                  - {clause: 19, reason: 辖区无粮食烘干业务}
                indicators:
                  粮食烘干服务设施满足需要: 是
                  监督抽检完成率: {numerator: 0, denominator: 0}
                  食品安全抽检监测会议次数: {2019: 2, 2022: 2}
                """);
        String report = report(odd, Lang.ZH);
        assertThat(report).contains("\"warning\"", "\"ERROR\"").doesNotContain("\"target\" : 1");
        assertThat(faults(report)).isEmpty();
    }

    /** Each line: where in the first sample's report, what to write there (nothing: take it away). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                  | schemaVersion | \"2\"",
                "                                  | verdict       | \"PASSED\"",
                "                                  | reason        | \"\"",
                "                                  | region        | null",
                "                                  | region        |",
                "                                  | extra         | 1",
                "                                  | asOf          | \"01.12.2023\"",
                "                                  | dimensions    | []",
                "/score                            | earned        | \"87.2\"",
                "/score                            | earned        | -1",
                "/score/interval                   | high          |",
                "/rubric                           | digest        | \"abc\"",
                "/dimensions/0                     | items         |",
                "/dimensions/0                     | electives     | {}",
                "/dimensions/0/items/0             | kind          | \"optional\"",
                "/dimensions/0/items/0/clauses/0   | outcome       | \"OK\"",
                "/dimensions/0/items/0/clauses/0   | number        | 0",
                "/dimensions/0/items/0/clauses/0/requirements/0          | rule   |",
                "/dimensions/0/items/0/clauses/0/requirements/0          | unit   | \"rate\"",
                "/dimensions/0/items/0/clauses/0/requirements/0/location | line   | 0",
                "/dimensions/3/items/0/clauses/0/requirements/0          | figure |",
                "/dimensions/3/items/0/clauses/0/requirements/0          | unit   |",
                "/vetoes/0                         | state         | \"MAYBE\"",
                "/missing/0                        | clauses       | []",
                "/lost/0                           | points        | 0",
                "/notApplicable/0                  | reason        | \"\"",
                "/otherModes/0                     | mode          | \"half\"",
                "/assumptions/0                    | overridden    | \"no\"",
                "/engine                           | version       |",
                "/input                            | sha256        | \"\""
            })
    void a_broken_report_is_refused(String place, String name, String value) throws IOException {
        JsonNode report = MAPPER.readTree(report(Sample.named("baiyun-obo").file(), Lang.ZH));
        var part = (tools.jackson.databind.node.ObjectNode) report.at(place == null ? "" : place);
        if (value == null) {
            assertThat(part.remove(name)).isNotNull();
        } else {
            part.set(name, MAPPER.readTree(value));
        }
        assertThat(faults(report.toString())).isNotEmpty();
    }

    @Test
    void the_schema_lists_the_words_that_the_program_knows() {
        JsonNode schema = MAPPER.readTree(FILE);
        assertThat(words(schema, "/$defs/outcome/enum")).isEqualTo(names(Outcome.values()));
        assertThat(words(schema, "/$defs/verdict/enum")).isEqualTo(names(Verdict.values()));
        assertThat(words(schema, "/$defs/veto/properties/state/enum")).isEqualTo(names(Veto.State.values()));
        assertThat(words(schema, "/properties/reason/enum")).isEqualTo(names(Reason.values()));
        assertThat(words(schema, "/$defs/outlook/properties/mode/enum"))
                .isEqualTo(Arrays.stream(Policies.NotApplicable.values())
                        .map(Policies.NotApplicable::id)
                        .toList());
        assertThat(schema.at("/properties/schemaVersion/const").asString()).isEqualTo(JsonReport.SCHEMA_VERSION);
    }

    @Test
    void everything_in_the_schema_is_described_and_closed() {
        JsonNode schema = MAPPER.readTree(FILE);
        assertThat(schema.findParents("properties"))
                .filteredOn(part -> part.has("type"))
                .isNotEmpty()
                .allSatisfy(part -> {
                    assertThat(part.at("/additionalProperties").isBoolean()).isTrue();
                    assertThat(part.has("description")).isTrue();
                    part.get("properties")
                            .forEach(property -> assertThat(property.has("description") || property.has("$ref"))
                                    .isTrue());
                });
    }

    private static String report(Path submission, Lang lang) {
        Assessor.Result result = ASSESSOR.assess(submission, Overrides.today(LocalDate.of(2023, 12, 1)));
        assertThat(result.assessment()).as(result.problems().toString()).isPresent();
        return new JsonReport(lang).render(result.assessment().orElseThrow());
    }

    private static List<Error> faults(String report) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
        return schema.validate(report, InputFormat.JSON);
    }

    private static List<String> words(JsonNode schema, String place) {
        return StreamSupport.stream(schema.at(place).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
