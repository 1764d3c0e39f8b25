package dev.readiness.engine.check;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON report of {@code assess} or of {@code check}, one file's part at a time. */
public final class BaselineReader {
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(32).build())
            .build();

    private static final Set<String> STATES_OF_A_LACK =
            Set.of(Outcome.NOT_MET.name(), Outcome.MISSING.name(), Outcome.ERROR.name());

    private final String name;

    private BaselineReader(String name) {
        this.name = name;
    }

    /** The baseline, unless there is a problem. */
    public record ReadBaseline(Optional<Baseline> baseline, List<Problem> problems) {
        public ReadBaseline {
            problems = List.copyOf(problems);
        }
    }

    /** Reads {@code path}. */
    public static ReadBaseline read(Path path) {
        BaselineReader reader = new BaselineReader(path.toString());
        try (InputStream in = Files.newInputStream(path)) {
            return reader.read(in);
        } catch (NoSuchFileException e) {
            return reader.refuse(1, 1, ProblemCode.FILE_NOT_FOUND, path.toString());
        } catch (IOException e) {
            return reader.refuse(1, 1, ProblemCode.FILE_UNREADABLE, path.toString());
        }
    }

    /** Reads {@code in} as if it were the file {@code name}. */
    public static ReadBaseline read(String name, InputStream in) {
        return new BaselineReader(name).read(in);
    }

    private ReadBaseline read(InputStream in) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            return read(parser);
        } catch (JacksonIOException e) {
            return refuse(1, 1, ProblemCode.FILE_UNREADABLE, name);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            int line = place == null ? 1 : Math.max(1, place.getLineNr());
            int column = place == null ? 1 : Math.max(1, place.getColumnNr());
            return refuse(line, column, ProblemCode.JSON_SYNTAX);
        }
    }

    private ReadBaseline read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return notAReport();
        }
        Map<String, Json> head = new HashMap<>();
        List<PastAssessment> files = new ArrayList<>();
        List<Expected> absent = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("files") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Json file = Json.read(parser);
                    ofCheck(file).ifPresent(files::add);
                    absent(file).forEach(absent::add);
                }
            } else {
                head.put(key, Json.read(parser));
            }
        }
        return baseline(new Json.Entries(head), files, absent);
    }

    private ReadBaseline baseline(Json head, List<PastAssessment> files, List<Expected> absent) {
        Optional<Integer> version = Figures.whole(head.text("schemaVersion"));
        if (version.isEmpty()) {
            return notAReport();
        }
        if (version.get() > Baseline.NEWEST_SCHEMA) {
            return refuse(
                    1, 1, ProblemCode.REPORT_NEWER, head.text("schemaVersion"), String.valueOf(Baseline.NEWEST_SCHEMA));
        }
        boolean ofCheck = head.text("kind").equals("check");
        Optional<PastAssessment> single = ofCheck ? Optional.empty() : ofAssess(head);
        if (!ofCheck && single.isEmpty()) {
            return notAReport();
        }
        List<PastAssessment> all =
                Stream.concat(files.stream(), single.stream()).toList();
        return new ReadBaseline(Optional.of(new Baseline(name, all, absent)), List.of());
    }

    private ReadBaseline notAReport() {
        return refuse(1, 1, ProblemCode.NOT_A_REPORT, name, "check");
    }

    private ReadBaseline refuse(int line, int column, ProblemCode code, String... arguments) {
        Problem problem = new Problem(code, new Location(name, line, column), "", List.of(arguments));
        return new ReadBaseline(Optional.empty(), List.of(problem));
    }

    /** A region that was absent then is still expected. */
    private Stream<Expected> absent(Json file) {
        boolean absent = file.items("gates").anyMatch(gate -> gate.text("gate").equals(Gate.ABSENT.key()));
        return absent && !file.text("region").isEmpty()
                ? Stream.of(new Expected(
                        file.text("region"),
                        Optional.of(file.text("rubric")).filter(rubric -> !rubric.isEmpty()),
                        file.text("path"),
                        "",
                        "",
                        new Location(name, 1, 1)))
                : Stream.empty();
    }

    /** A file of a check's report; empty if it was not assessed. */
    private static Optional<PastAssessment> ofCheck(Json file) {
        String rubric = file.text("rubric");
        String region = file.text("region");
        return Figures.decimal(file.text("score"))
                .filter(score -> !rubric.isEmpty())
                .map(score -> new PastAssessment(
                        file.text("path"),
                        rubric,
                        region,
                        score,
                        numbers(file.items("tripped").map(Json::text)),
                        numbers(file.items("lost").map(Json::text)),
                        labels(file),
                        Figures.whole(file.text("missing")).orElse(0),
                        dated(file, Optional.of(file)),
                        file.items("findings")
                                .flatMap(finding -> past(rubric, region, finding.text("clause"), finding).stream())
                                .toList()));
    }

    private static Optional<PastAssessment> ofAssess(Json report) {
        String rubric = report.find("rubric").map(each -> each.text("id")).orElse("");
        String region = report.text("region");
        Optional<Quantity> score =
                report.find("score").map(each -> each.text("scaled")).flatMap(Figures::decimal);
        Stream<Json> clauses = report.items("dimensions")
                .flatMap(dimension -> dimension.items("items"))
                .flatMap(item -> item.items("clauses"))
                .filter(clause -> !clause.text("outcome").equals(Outcome.NOT_SELECTED.name()));
        List<Comparison.Past> lacks = Stream.concat(
                        clauses.flatMap(clause -> lacks(rubric, region, clause.text("number"), clause)),
                        report.items("vetoes").flatMap(veto -> lacks(rubric, region, veto.text("clause"), veto)))
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

    private static Stream<Comparison.Past> lacks(String rubric, String region, String clause, Json judged) {
        return judged.items("requirements")
                .filter(requirement -> STATES_OF_A_LACK.contains(requirement.text("outcome")))
                .flatMap(requirement -> past(rubric, region, clause, requirement).stream());
    }

    private static Optional<Comparison.Past> past(String rubric, String region, String clause, Json finding) {
        String indicator =
                finding.find("indicator").map(each -> each.text("id")).orElse("");
        String title = finding.find("indicator").map(each -> each.text("title")).orElse("");
        String outcome = finding.text("outcome");
        int year = Figures.whole(finding.text("year")).orElse(Answer.NO_YEAR);
        String figure =
                Figures.decimal(finding.text("figure")).map(Quantity::written).orElse("");
        return Figures.whole(clause)
                .map(number -> new Comparison.Past(
                        Fingerprint.of(rubric, region, number, indicator, year, outcome),
                        number,
                        indicator,
                        title,
                        outcome,
                        figure));
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
