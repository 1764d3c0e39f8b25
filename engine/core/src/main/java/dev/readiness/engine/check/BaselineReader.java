package dev.readiness.engine.check;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Figures;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the JSON report of {@code assess} or of {@code check}, one file's part at a time. */
public final class BaselineReader {
    private static final Set<String> STATES_OF_A_LACK =
            Set.of(Outcome.NOT_MET.name(), Outcome.MISSING.name(), Outcome.ERROR.name());

    private final ReportFile file;
    private final Map<Comparison.Past, Comparison.Past> known = new HashMap<>();

    private BaselineReader(String name) {
        this.file = new ReportFile(name, "check");
    }

    /**
     * The baseline, unless there is a problem.
     *
     * @param baseline what the report says
     * @param problems what is wrong with it
     */
    public record ReadBaseline(Optional<Baseline> baseline, List<Problem> problems) {
        /**
         * Keeps a copy of {@code problems}.
         *
         * @param baseline what the report says
         * @param problems what is wrong with it
         */
        public ReadBaseline {
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return what the report at {@code path} says}
     *
     * @param path a JSON report of {@code assess} or {@code check}, of a few or of many
     */
    public static ReadBaseline read(Path path) {
        BaselineReader reader = new BaselineReader(path.toString());
        return read(() -> reader.file.read(path, reader::read));
    }

    /**
     * {@return what {@code in} says, as if it were the file {@code name}}
     *
     * @param name what problems call it
     * @param in the report
     */
    public static ReadBaseline read(String name, InputStream in) {
        Objects.requireNonNull(in, "in");
        BaselineReader reader = new BaselineReader(name);
        return read(() -> reader.file.read(in, reader::read));
    }

    private interface Attempt {
        Baseline baseline() throws ReportFile.Refused;
    }

    private static ReadBaseline read(Attempt attempt) {
        try {
            return new ReadBaseline(Optional.of(attempt.baseline()), List.of());
        } catch (ReportFile.Refused e) {
            return new ReadBaseline(Optional.empty(), e.problems());
        }
    }

    private Baseline read(JsonParser parser) throws ReportFile.Refused {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw file.isNone();
        }
        Map<String, Json> head = new HashMap<>();
        List<PastAssessment> files = new ArrayList<>();
        List<Expected> absent = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("files") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Json one = Json.read(parser);
                    ofCheck(one).ifPresent(files::add);
                    absent(one).forEach(absent::add);
                }
            } else {
                head.put(key, Json.read(parser));
            }
        }
        return baseline(new Json.Entries(head), files, absent);
    }

    private Baseline baseline(Json head, List<PastAssessment> files, List<Expected> absent) throws ReportFile.Refused {
        file.checkVersion(head);
        boolean ofCheck = head.text("kind").equals("check");
        Optional<PastAssessment> single = ofCheck ? Optional.empty() : ofAssess(head);
        if (!ofCheck && single.isEmpty()) {
            throw file.isNone();
        }
        List<PastAssessment> all =
                Stream.concat(files.stream(), single.stream()).toList();
        return new Baseline(file.name(), all, absent);
    }

    /** A region that was absent then is still expected. */
    private Stream<Expected> absent(Json one) {
        boolean absent = one.items("gates").anyMatch(gate -> gate.text("gate").equals(Gate.ABSENT.key()));
        return absent && !one.text("region").isEmpty()
                ? Stream.of(new Expected(
                        one.text("region"),
                        Optional.of(one.text("rubric")).filter(rubric -> !rubric.isEmpty()),
                        one.text("path"),
                        "",
                        "",
                        new Location(file.name(), 1, 1)))
                : Stream.empty();
    }

    /** A file of a check's report; empty if it was not assessed. */
    private Optional<PastAssessment> ofCheck(Json one) {
        String rubric = one.text("rubric");
        return Figures.decimal(one.text("score"))
                .filter(score -> !rubric.isEmpty())
                .map(score -> new PastAssessment(
                        one.text("path"),
                        rubric,
                        one.text("region"),
                        score,
                        numbers(one.items("tripped").map(Json::text)),
                        numbers(one.items("lost").map(Json::text)),
                        labels(one),
                        Figures.whole(one.text("missing")).orElse(0),
                        dated(one, Optional.of(one)),
                        one.items("findings")
                                .flatMap(finding -> past(finding.text("clause"), finding).stream())
                                .toList()));
    }

    private Optional<PastAssessment> ofAssess(Json report) {
        String rubric = report.find("rubric").map(each -> each.text("id")).orElse("");
        String region = report.text("region");
        Optional<Quantity> score =
                report.find("score").map(each -> each.text("scaled")).flatMap(Figures::decimal);
        Stream<Json> clauses = report.items("dimensions")
                .flatMap(dimension -> dimension.items("items"))
                .flatMap(item -> item.items("clauses"))
                .filter(clause -> !clause.text("outcome").equals(Outcome.NOT_SELECTED.name()));
        List<Comparison.Past> lacks = Stream.concat(
                        clauses.flatMap(clause -> lacks(clause.text("number"), clause)),
                        report.items("vetoes").flatMap(veto -> lacks(veto.text("clause"), veto)))
                .toList();
        return score.filter(known -> !rubric.isEmpty())
                .map(known -> new PastAssessment(
                        report.find("input").map(input -> input.text("path")).orElse(""),
                        rubric,
                        region,
                        known,
                        numbers(report.items("vetoes")
                                .filter(veto -> veto.text("state").equals("TRIPPED"))
                                .map(veto -> veto.text("clause"))),
                        numbers(report.items("lost").map(lost -> lost.text("clause"))),
                        labels(Stream.concat(report.items("vetoes"), report.items("lost"))),
                        (int) report.items("missing").count(),
                        dated(report, report.find("score")),
                        lacks));
    }

    private static Optional<PastAssessment.Dated> dated(Json report, Optional<Json> figures) {
        Optional<Json> interval = figures.flatMap(each -> each.find("interval"));
        return Figures.day(report.text("asOf"))
                .map(day -> new PastAssessment.Dated(
                        day,
                        interval.flatMap(each -> Figures.decimal(each.text("low"))),
                        interval.flatMap(each -> Figures.decimal(each.text("high"))),
                        figures.flatMap(each -> Figures.decimal(each.text("nominalMaximum")))));
    }

    private Stream<Comparison.Past> lacks(String clause, Json judged) {
        return judged.items("requirements")
                .filter(requirement -> STATES_OF_A_LACK.contains(requirement.text("outcome")))
                .flatMap(requirement -> past(clause, requirement).stream());
    }

    private Optional<Comparison.Past> past(String clause, Json finding) {
        String indicator =
                finding.find("indicator").map(each -> each.text("id")).orElse("");
        String title = finding.find("indicator").map(each -> each.text("title")).orElse("");
        String outcome = finding.text("outcome");
        int year = Figures.whole(finding.text("year")).orElse(Answer.NO_YEAR);
        String figure =
                Figures.decimal(finding.text("figure")).map(Quantity::written).orElse("");
        return Figures.whole(clause)
                .map(number -> new Comparison.Past(number, indicator, title, year, outcome, figure))
                .map(past -> known.computeIfAbsent(past, first -> first));
    }

    /** What the source prints for clauses that it numbers in another way. */
    private static Map<Integer, String> labels(Json file) {
        Map<Integer, String> labels = new HashMap<>();
        if (file.find("labels").orElse(null) instanceof Json.Entries all) {
            all.entries()
                    .forEach((number, label) ->
                            Figures.whole(number).ifPresent(known -> labels.put(known, label.text())));
        }
        return labels;
    }

    private static Map<Integer, String> labels(Stream<Json> clauses) {
        Map<Integer, String> labels = new HashMap<>();
        clauses.filter(clause -> clause.find("label").isPresent())
                .forEach(clause -> Figures.whole(clause.text("clause"))
                        .ifPresent(known -> labels.put(known, clause.text("label"))));
        return labels;
    }

    private static Set<Integer> numbers(Stream<String> words) {
        return words.flatMap(word -> Figures.whole(word).stream()).collect(Collectors.toSet());
    }
}
