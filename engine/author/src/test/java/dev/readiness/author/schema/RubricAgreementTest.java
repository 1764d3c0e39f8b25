package dev.readiness.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.rubric.reader.PackReading;
import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of pack files accepts what the reader of packs accepts, and refuses what it refuses. */
class RubricAgreementTest {
    private static final Path PACKS = Path.of("../../criteria/packs");
    private static final Path PACK = PACKS.resolve("neimenggu-2023");
    private static final int CASES = Integer.getInteger("readiness.files", 3000);
    private static final long SEED = Long.getLong("readiness.seed", 20231201);
    private static final int PARTS = 2;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String BASE = """
        {"dimension": "零", "title": {"zh": "底", "en": "Base"}, "points": 1,
         "items": [{"item": 99999, "title": {"zh": "底", "en": "Base"}, "points": 1, "clauses": [
           {"clause": 99999, "asks": {"zh": "要", "en": "asks"}, "cite": "第一条", "needs": [{"attested": "底"}]}]}],
         "indicators": [{"id": "base", "kind": "attested", "title": {"zh": "底", "en": "Base"}}]}
        """;
    private static final Validator SCHEMA = new Validator(RubricSchema.of(Lang.ZH));

    /** What lies between files, or between keys of one. */
    private static final Map<ProblemCode, String> BETWEEN = Map.ofEntries(
            Map.entry(RequirementProblem.RUBRIC_UNKNOWN_UNIT, "units stand in another file"),
            Map.entry(RequirementProblem.RUBRIC_UNKNOWN_INDICATOR, "indicators may stand in another file"),
            Map.entry(RequirementProblem.RUBRIC_INDICATOR_KIND, "so does their kind"),
            Map.entry(RequirementProblem.RUBRIC_DUPLICATE_INDICATOR, "compares all indicators"),
            Map.entry(RubricProblem.RUBRIC_TWICE, "compares all numbers and names"),
            Map.entry(RubricProblem.RUBRIC_PERIOD, "compares two days"),
            Map.entry(RubricProblem.RUBRIC_BEGINS_LATE, "compares two days"),
            Map.entry(RubricProblem.RUBRIC_DAYS_OUT_OF_ORDER, "JSON has no order"),
            Map.entry(RequirementProblem.RUBRIC_YEARLY, "compares a requirement with its indicator"),
            Map.entry(RequirementProblem.RUBRIC_DUE_EVERY_YEAR, "compares a clause with its requirements"),
            Map.entry(RequirementProblem.RUBRIC_PLACES, "the same"),
            Map.entry(RequirementProblem.RUBRIC_UNBOUNDED, "the same"),
            Map.entry(RequirementProblem.RUBRIC_TOO_MANY, "counts what stands in a list"),
            Map.entry(RequirementProblem.RUBRIC_UNKNOWN_KIND, "the kind comes first; JSON has no order"),
            Map.entry(RubricProblem.RUBRIC_NOT_ITS_FOLDER, "compares with the folder's name"));

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS, 2)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(30);
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_of_a_pack_that_ships_is_valid(Path file) {
        assertThat(SCHEMA.faults(CoreSchema.json(file).orElseThrow().toString()))
                .isEmpty();
    }

    @Test
    void the_schema_is_sound_by_the_standard_in_both_languages() {
        for (Lang lang : Lang.values()) {
            assertThat(Validator.faultsOfSchema(RubricSchema.of(lang))).isEmpty();
        }
    }

    @Test
    void a_changed_file_is_refused_where_the_reader_refuses_it() {
        Mutation mutation = new Mutation(SEED);
        List<String> names = List.of(
                "rubric", "assumptions", "units", "foundation", "leadership", "status", "vetoes", "production", "own");
        Set<ProblemCode> seen = new HashSet<>();
        int accepted = 0;
        for (int i = 0; i < CASES; i++) {
            String name = names.get(i % names.size());
            ObjectNode file = thinned(name, mutation.random());
            for (int changes = mutation.random().nextInt(3); changes > 0; changes--) {
                mutation.apply(file);
            }
            List<Problem> problems = read(name, file);
            var faults = SCHEMA.faults(file.toString());
            if (faults.isEmpty()) {
                assertThat(problems).as("the schema accepts %s", file).allMatch(RubricAgreementTest::isNotInTheFile);
            } else {
                assertThat(problems)
                        .as("the schema refuses %s: %s", file, faults)
                        .isNotEmpty();
            }
            accepted += problems.isEmpty() ? 1 : 0;
            problems.forEach(problem -> seen.add(problem.code()));
        }
        assertThat(accepted).as("accepted").isBetween(CASES / 10, CASES * 9 / 10);
        assertThat(seen).as("kinds of error").hasSizeGreaterThan(12);
    }

    private static boolean isNotInTheFile(Problem problem) {
        return problem.severity() == Severity.WARNING
                || BETWEEN.containsKey(problem.code())
                || isMissingPoints(problem)
                || isPercentage(problem);
    }

    /** Whether points are printed hangs on the model, which another file names. */
    private static boolean isMissingPoints(Problem problem) {
        return problem.code() == DocumentProblem.KEY_MISSING
                && problem.arguments().equals(List.of("points"));
    }

    /** Whether a survey's bound is a percentage or a score hangs on its indicator. */
    private static boolean isPercentage(Problem problem) {
        return problem.code() == RequirementProblem.RUBRIC_VALUE
                && problem.arguments().get(0).matches("[0-9.]+ ?%?");
    }

    /** The file with a few of its entries, enough for every kind of place. */
    private static ObjectNode thinned(String name, Random random) {
        ObjectNode file = name.equals("own")
                ? own(random)
                : (ObjectNode) CoreSchema.json(file(name)).orElseThrow();
        for (String list : List.of("items", "assumptions", "units", "notes", "vetoes")) {
            thin(file, list, random);
        }
        file.path("items").forEach(item -> thin((ObjectNode) item, "clauses", random));
        String needs = file.path("items").toString() + file.path("vetoes");
        if (file.get("indicators") instanceof ArrayNode indicators) {
            List<JsonNode> used = indicators
                    .valueStream()
                    .filter(each -> needs.contains('"' + each.at("/title/zh").asString() + '"'))
                    .toList();
            file.set("indicators", MAPPER.createArrayNode().addAll(used));
        }
        return file;
    }

    private static Path file(String name) {
        Path file = PACK.resolve(name + ".yaml");
        return Files.exists(file) ? file : PACKS.resolve("longting-2022").resolve(name + ".yaml");
    }

    /** A file of the kinds of requirement and key that the pack has no use for. */
    private static ObjectNode own(Random random) {
        return (ObjectNode) MAPPER.readTree("""
            {"dimension": "七", "title": {"zh": "其他", "en": "Other"}, "points": 3, "choice": {"pick": 1, "points": 3},
             "items": [{"item": 90, "label": "90", "tier": "key", "title": {"zh": "甲", "en": "A"}, "points": 3,
               "elective": true, "pick": 1, "clauses": [
               {"clause": 900, "asks": {"zh": "要", "en": "asks"}, "cite": "第一条", "points": {"2022-01-01": 1}, "due": "2023-12-01",
                "mayNotApply": true, "needs": [
                  {"rate": "比率甲", "atMost": "5%"}, {"exceeds": "比率甲", "than": "比率乙"},
                  {"events": "活动", "atLeast": 1, "within": "6 months"}, {"noEvent": "活动", "within": "30 days"},
                  {"amount": "数", "atLeast": {"2022-01-01": 3, "2023-06-01": "4"}, "aim": 4, "every": "year"}, {"rate": "比率乙", "earns": "pro-rata", "floor": "80%"},
                  {"rate": "比率乙", "bands": {"95%": "100%", "90%": "50%"}, "boundary": "above"},
                  {"amount": "数", "bands": {"1": "100%", "3": "60.5%"}, "every": "year"},
                  {"amount": "数", "earns": "pro-rata", "from": 0, "to": "5", "every": "year"},
                  {"any": [{"attested": "做到"}, {"all": {"attested": "做到"}}]}, {"atLeastOf": 1, "needs": [{"attested": "做到"}]},
                  {"when": {"attested": "做到"}, "needs": {"attested": "做到"}, "otherwise": "full"}]},
               {"clause": 901, "asks": {"zh": "要", "en": "asks"}, "cite": "第一条", "points": 2, "when": {"attested": "做到"}, "otherwise": "leave",
                "beyond": "item", "deduct": [{"each": "次数", "points": 0.5, "atMost": "4"}, {"lacking": "做到", "points": "all"},
                  {"rate": "比率甲", "below": "100%", "every": "2%", "points": "1", "step": "full"},
                  {"amount": "数值", "above": 3, "every": 2, "points": 1, "atMost": 2}]}]}],
             "indicators": [
               {"id": "done", "kind": "attested", "title": {"zh": "做到", "en": "Done"}},
               {"id": "times", "kind": "count", "title": {"zh": "次数", "en": "Times"}, "unit": {"zh": "次", "en": "times"}},
               {"id": "figure", "kind": "amount", "title": {"zh": "数值", "en": "Figure"}, "unit": {"zh": "个", "en": "pieces"}},
               {"id": "rate-a", "kind": "rate", "title": {"zh": "比率甲", "en": "Rate A"}},
               {"id": "rate-b", "kind": "rate", "title": {"zh": "比率乙", "en": "Rate B"}},
               {"id": "doings", "kind": "events", "title": {"zh": "活动", "en": "Doings"}},
               {"id": "number", "kind": "amount", "title": {"zh": "数", "en": "Number"}, "yearly": true,
                "unit": {"zh": "个", "en": "pieces"}, "min": 0, "max": 99.5}]}
            """);
    }

    private static void thin(ObjectNode object, String name, Random random) {
        if (object.get(name) instanceof ArrayNode list) {
            while (list.size() > PARTS) {
                list.remove(random.nextInt(list.size()));
            }
        }
    }

    /** The problems of the pack whose file {@code name} is {@code file}, with what it refers to beside it. */
    private static List<Problem> read(String name, ObjectNode file) {
        List<Document> documents = new ArrayList<>();
        documents.add(document(name + ".json", file));
        if (!name.equals("rubric")) {
            documents.add(document("rubric.json", (ObjectNode)
                    CoreSchema.json(PACK.resolve("rubric.yaml")).orElseThrow()));
        }
        documents.add(document("base.json", (ObjectNode) MAPPER.readTree(BASE)));
        if (name.equals("vetoes")) {
            documents.add(document("status.json", (ObjectNode)
                    CoreSchema.json(PACK.resolve("status.yaml")).orElseThrow()));
        }
        return PackReading.problems("neimenggu-2023", documents);
    }

    private static Document document(String name, ObjectNode file) {
        Problems problems = new Problems();
        return Documents.parse(name, file.toString().getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.inOrder() + " in " + file));
    }
}
