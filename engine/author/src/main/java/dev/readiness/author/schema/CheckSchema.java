package dev.readiness.author.schema;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.Level;
import dev.readiness.engine.check.Standing;
import dev.readiness.report.json.CheckJson;
import dev.readiness.report.json.JsonReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schema of what {@link CheckJson} writes. */
public final class CheckSchema {
    private static final Part TEXT = Part.type("string");
    private static final Part SOME_TEXT = TEXT.with("minLength", 1);
    private static final Part FLAG = Part.type("boolean");
    private static final Part COUNT = Part.type("integer").with("minimum", 0);
    private static final Part NUMBER = Part.type("integer").with("minimum", 1);
    private static final Part AMOUNT = Part.type("number").with("minimum", BigDecimal.ZERO);
    private static final Part SHA256 = TEXT.with("pattern", "^[0-9a-f]{64}$");
    private static final Part DAY = TEXT.with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    private final Wording wording;

    private CheckSchema(Lang lang) {
        this.wording = Wording.of(CheckSchema.class, "check", lang);
    }

    /**
     * {@return the schema as JSON, ended by a line break; the same each time}
     *
     * @param lang the language of its titles and descriptions
     */
    public static String of(Lang lang) {
        return SchemaText.of(new CheckSchema(lang).schema());
    }

    private Part schema() {
        Part body = object().needs("schemaVersion", Part.of("const", JsonReport.SCHEMA_VERSION))
                .needs("kind", Part.of("const", "check"))
                .needs("language", words(Arrays.stream(Lang.values()).map(Lang::code)))
                .needs("standing", names(Standing.values()))
                .needs("counts", counts())
                .needs("files", Part.list(file()))
                .needs(
                        "engine",
                        object().needs("version", SOME_TEXT)
                                .needs("rulesDigest", SHA256)
                                .part())
                .part();
        Part root = SchemaText.root("check", wording.say("check"), wording.say("check.about"));
        for (Map.Entry<String, Object> keyword : body.keywords().entrySet()) {
            root = root.with(keyword.getKey(), keyword.getValue());
        }
        return root;
    }

    private Part counts() {
        Fields counts = object();
        Stream.of("files", "sound", "gateBroken", "notAssessed", "regions", "skipped")
                .forEach(name -> counts.needs(name, COUNT));
        return counts.part();
    }

    /** A file that was not assessed has its problems only. */
    private Part file() {
        Fields all = object().needs("path", SOME_TEXT)
                .needs("standing", names(Standing.values()))
                .may("rubric", SOME_TEXT)
                .may("rubricDigest", SHA256)
                .may("region", TEXT)
                .may("asOf", DAY)
                .may("sha256", SHA256)
                .may("verdict", names(Verdict.values()))
                .may("score", AMOUNT)
                .may("nominalMaximum", AMOUNT)
                .may(
                        "interval",
                        object().needs("low", AMOUNT).needs("high", AMOUNT).part())
                .may("missing", COUNT)
                .may("tripped", Part.list(NUMBER))
                .may("lost", Part.list(NUMBER))
                .may("labels", Part.type("object").with("additionalProperties", SOME_TEXT))
                .may("gates", Part.list(gate()))
                .may("findings", Part.list(finding()))
                .may("fixed", Part.list(fixed()))
                .needs("problems", Part.list(problem()));
        List<String> assessed = all.names().stream()
                .filter(name -> !name.equals("fixed") && !name.equals("labels"))
                .toList();
        Part broken = Part.of(
                "properties",
                Map.of("standing", Part.of("enum", List.of(Standing.NOT_ASSESSED.name(), Standing.PASSED_BY.name()))));
        Part region = Part.of("required", List.of("rubric", "region", "gates"))
                .with("not", Part.of("required", List.of("verdict")));
        return all.part().with("anyOf", List.of(broken, region, Part.of("required", assessed)));
    }

    private Part gate() {
        Part breach =
                object().needs("message", SOME_TEXT).may("location", location()).part();
        return object().needs("gate", words(Arrays.stream(Gate.values()).map(Gate::key)))
                .needs("level", words(Arrays.stream(Level.values()).map(Level::id)))
                .needs("holds", FLAG)
                .may("origin", location())
                .needs("breaches", Part.list(breach))
                .part();
    }

    private Part finding() {
        return object().needs("clause", NUMBER)
                .may("label", SOME_TEXT)
                .needs("veto", FLAG)
                .needs("indicator", indicator())
                .may("year", NUMBER)
                .needs("outcome", names(Outcome.values()))
                .may("value", TEXT)
                .may("figure", Part.type("number"))
                .needs("location", location())
                .needs("fingerprint", SHA256)
                .may("state", names(Comparison.State.values()))
                .part();
    }

    private Part fixed() {
        return object().needs("clause", NUMBER)
                .may("label", SOME_TEXT)
                .needs("indicator", indicator())
                .needs("outcome", TEXT)
                .needs("fingerprint", SHA256)
                .part();
    }

    private Part problem() {
        return object().needs(
                        "severity",
                        words(Arrays.stream(Severity.values()).map(Enum::name).map(String::toLowerCase)))
                .needs("code", words(ProblemCode.all().stream().map(ProblemCode::name)))
                .needs("message", SOME_TEXT)
                .needs("remedy", SOME_TEXT)
                .needs("location", location())
                .part();
    }

    private Part indicator() {
        return object().needs("id", TEXT).needs("title", TEXT).part();
    }

    private Part location() {
        return object().needs("file", SOME_TEXT)
                .needs("line", NUMBER)
                .needs("column", NUMBER)
                .part();
    }

    private static Part names(Enum<?>[] constants) {
        return words(Arrays.stream(constants).map(Enum::name));
    }

    private static Part words(Stream<String> words) {
        return Part.of("enum", words.toList());
    }

    private Fields object() {
        return new Fields();
    }

    /** The properties of one object, each with its description. */
    private final class Fields {
        private final Map<String, Part> properties = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();

        Fields needs(String name, Part part) {
            required.add(name);
            return may(name, part);
        }

        Fields may(String name, Part part) {
            properties.put(name, part.with("description", wording.say("of." + name)));
            return this;
        }

        List<String> names() {
            return List.copyOf(properties.keySet());
        }

        Part part() {
            return Part.object(properties).with("required", List.copyOf(required));
        }
    }
}
