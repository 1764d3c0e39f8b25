package dev.readiness.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of submissions accepts what the reader accepts, and refuses what it refuses. */
class SubmissionAgreementTest {
    private static final Path SAMPLES = Path.of("../../samples");
    private static final Path BAD = Path.of("../../criteria/src/test/resources/bad");
    private static final String BLANKS_IN_KEYS = "wide-space-beside-values-accepted.yaml";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int CASES = Integer.getInteger("readiness.files", 4000);
    private static final long SEED = Long.getLong("readiness.seed", 20231201);
    private static final int INDICATORS = 10;
    private static final Overrides TODAY = Overrides.today(LocalDate.of(2023, 12, 1));

    /** Faults that are gone, or have become another value, once a file is JSON. */
    private static final Set<ProblemCode> NOTATION = Set.of(
            DocumentProblem.DUPLICATE_KEY,
            DocumentProblem.KEY_NOT_TEXT,
            DocumentProblem.UNKNOWN_ALIAS,
            DocumentProblem.SEVERAL_DOCUMENTS,
            DocumentProblem.WIDE_COLON,
            DocumentProblem.WIDE_COMMA,
            DocumentProblem.NO_SPACE_AFTER_COLON,
            DocumentProblem.NO_SPACE_AFTER_DASH);

    /** Those that ship, and the sample's own. */
    private static final Packs PACKS =
            Packs.with(List.of(SAMPLES.resolve("overlay-example"))).packs();

    private static final SubmissionReader READER = new SubmissionReader(PACKS);
    private static final Map<String, Validator> SCHEMAS = PACKS.ids().stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    id -> new Validator(SubmissionSchema.of(PACKS.find(id).orElseThrow(), Lang.ZH))));

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES, 3)) {
            List<Path> found = files.filter(file -> file.endsWith("submission.yaml") && !file.startsWith("src"))
                    .filter(SubmissionAgreementTest::isOfShippedRubric)
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(5);
            return found;
        }
    }

    /** A region's own rubric has a schema of its own. */
    private static boolean isOfShippedRubric(Path sample) {
        return CoreSchema.json(sample)
                .filter(json -> SCHEMAS.containsKey(json.at("/rubric").asString("")))
                .isPresent();
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_is_valid(Path sample) {
        JsonNode json = CoreSchema.json(sample).orElseThrow();
        assertThat(schema(json).faults(json.toString())).isEmpty();
    }

    /** Faults of notation end in no JSON, or in another one than was meant: those are left to the reader. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void a_fixture_is_refused_where_the_reader_refuses_it(Path fixture) throws IOException {
        ReadSubmission read = READER.read(fixture.getFileName().toString(), Files.readAllBytes(fixture), TODAY);
        Optional<JsonNode> json = CoreSchema.json(fixture);
        if (json.isEmpty() || notation(read)) {
            assertThat(read.submission()).isEmpty();
        } else if (!fixture.endsWith(BLANKS_IN_KEYS)) {
            assertAgreement(json.get(), read);
        }
    }

    @Test
    void changed_samples_are_refused_where_the_reader_refuses_them() throws IOException {
        Mutation mutation = new Mutation(SEED);
        List<Path> samples = samples();
        Set<ProblemCode> seen = new HashSet<>();
        int accepted = 0;
        for (int i = 0; i < CASES; i++) {
            ObjectNode submission = (ObjectNode)
                    CoreSchema.json(samples.get(i % samples.size())).orElseThrow();
            draw(submission, mutation.random());
            fill(submission, mutation);
            for (int changes = mutation.random().nextInt(4); changes > 0; changes--) {
                mutation.apply(submission);
            }
            ReadSubmission read = read(submission);
            assertAgreement(submission, read);
            accepted += read.submission().isPresent() ? 1 : 0;
            seen.addAll(OnlyTheReader.errors(read.problems()));
        }
        assertThat(accepted).as("accepted").isBetween(CASES / 10, CASES * 9 / 10);
        assertThat(seen).as("kinds of error").hasSizeGreaterThan(30);
    }

    /** Leaves a handful of the indicators, so that a change hits each kind of place. */
    private static void draw(ObjectNode submission, Random random) {
        if (submission.get("indicators") instanceof ObjectNode indicators) {
            List<String> names = new ArrayList<>(indicators.propertyNames());
            Collections.shuffle(names, random);
            names.stream().skip(INDICATORS).forEach(indicators::remove);
        }
        if (random.nextBoolean()) {
            submission.remove("notApplicable");
        }
    }

    /** Writes anything under some of the less common indicators. */
    private static void fill(ObjectNode submission, Mutation mutation) {
        List<Indicator> rare = PACKS.find(submission.get("rubric").asString()).orElseThrow().indicators().stream()
                .filter(indicator -> indicator.kind() != dev.readiness.criteria.rubric.IndicatorKind.ATTESTED)
                .toList();
        Random random = mutation.random();
        if (random.nextInt(3) > 0 && submission.get("indicators") instanceof ObjectNode indicators) {
            Indicator indicator = rare.get(random.nextInt(rare.size()));
            indicators.set(
                    random.nextBoolean() ? indicator.id() : indicator.title().zh(), mutation.value());
        }
    }

    /** Ways to write that the reader makes sense of, and that an editor may well mark: no file needs them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"监督抽检完成率\": {\"ｖａｌｕｅ\": \"98%\"}}", // a key of ours in full-width letters
                "{\"监督抽检完成率 \": \"98%\"}", // blanks inside the quotes of a key
                "{\"群众满意度\": \"-0\"}", // nothing, with a sign
                "{\"不合格食品核查处置率\": \"000000000000098%\"}", // more zeros than anybody writes
            })
    void the_reader_is_more_lenient_with_a_few_rare_spellings(String indicators) {
        ObjectNode submission = MAPPER.createObjectNode()
                .put("rubric", "neimenggu-2023")
                .put("region", "甲")
                .set("indicators", MAPPER.readTree(indicators));
        assertThat(read(submission).problems()).isEmpty();
        assertThat(schema(submission).faults(submission.toString())).isNotEmpty();
    }

    private static boolean notation(ReadSubmission read) {
        return read.problems().stream().map(Problem::code).anyMatch(NOTATION::contains);
    }

    private static Validator schema(JsonNode json) {
        return SCHEMAS.getOrDefault(json.at("/rubric").asString(""), SCHEMAS.get("neimenggu-2023"));
    }

    private static ReadSubmission read(JsonNode json) {
        return READER.read("t.json", json.toString().getBytes(StandardCharsets.UTF_8), TODAY);
    }

    private static void assertAgreement(JsonNode json, ReadSubmission read) {
        var faults = schema(json).faults(json.toString());
        List<ProblemCode> errors = OnlyTheReader.errors(read.problems());
        if (faults.isEmpty()) {
            assertThat(OnlyTheReader.KNOWS.keySet())
                    .as("the schema accepts %s", json)
                    .containsAll(errors);
        } else {
            assertThat(errors).as("the schema refuses %s: %s", json, faults).isNotEmpty();
        }
    }
}
