package dev.readiness.engine.check;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.verdict.Veto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/** Reads the JSON report of {@code assess}, to compare it with another. */
public final class SnapshotReader {
    private SnapshotReader() {}

    /** What the report says, unless there is a problem. */
    public record Read(Optional<Snapshot> snapshot, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Whether {@code path} is a report of this program, and no submission; what can't be read is none. */
    public static boolean isReport(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path);
                JsonParser parser = BaselineReader.JSON.createParser(ObjectReadContext.empty(), in)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && parser.nextToken() == JsonToken.PROPERTY_NAME
                    && parser.currentName().equals("schemaVersion");
        } catch (IOException | JacksonException e) {
            return false;
        }
    }

    public static Read read(Path path) {
        try (InputStream in = Files.newInputStream(path);
                JsonParser parser = BaselineReader.JSON.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return read(path.toString(), Json.read(parser));
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            return refuse(
                    path.toString(),
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()),
                    ProblemCode.JSON_SYNTAX);
        } catch (IOException e) {
            return refuse(path.toString(), 1, 1, ProblemCode.FILE_UNREADABLE, path.toString());
        }
    }

    private static Read read(String path, Json report) {
        Optional<Integer> version = Figures.whole(report.text("schemaVersion"));
        if (version.filter(number -> number > Baseline.NEWEST_SCHEMA).isPresent()) {
            return refuse(
                    path,
                    1,
                    1,
                    ProblemCode.REPORT_NEWER,
                    report.text("schemaVersion"),
                    String.valueOf(Baseline.NEWEST_SCHEMA));
        }
        Optional<Json> interval = report.find("score").flatMap(score -> score.find("interval"));
        Optional<Quantity> low = interval.flatMap(each -> Figures.decimal(each.text("low")));
        Optional<Quantity> high = interval.flatMap(each -> Figures.decimal(each.text("high")));
        Optional<Json> rubric =
                report.find("rubric").filter(each -> !each.text("id").isEmpty());
        if (version.isEmpty() || low.isEmpty() || high.isEmpty() || rubric.isEmpty()) {
            return refuse(path, 1, 1, ProblemCode.NOT_A_REPORT, path);
        }
        SortedMap<Integer, Snapshot.Stand> clauses;
        SortedMap<Integer, Veto.State> vetoes;
        try {
            clauses = clauses(report);
            vetoes = vetoes(report);
        } catch (IllegalArgumentException e) { // a word that is none of ours
            return refuse(path, 1, 1, ProblemCode.NOT_A_REPORT, path);
        }
        Snapshot snapshot = new Snapshot(
                rubric.get().text("id"),
                rubric.get().text("digest"),
                report.find("engine").map(engine -> engine.text("rulesDigest")).orElse(""),
                report.text("region"),
                report.text("asOf"),
                report.text("verdict"),
                low.get(),
                high.get(),
                clauses,
                vetoes,
                assumptions(report),
                report.items("notApplicable")
                        .flatMap(each -> Figures.whole(each.text("clause")).stream())
                        .collect(Collectors.toSet()));
        return new Read(Optional.of(snapshot), List.of());
    }

    private static SortedMap<Integer, Snapshot.Stand> clauses(Json report) {
        SortedMap<Integer, Snapshot.Stand> clauses = new TreeMap<>();
        report.items("dimensions")
                .flatMap(dimension -> dimension.items("items"))
                .forEach(item -> item.items("clauses")
                        .forEach(clause -> Figures.whole(clause.text("number"))
                                .ifPresent(number -> clauses.put(
                                        number,
                                        new Snapshot.Stand(
                                                Figures.whole(item.text("number"))
                                                        .orElse(0),
                                                Outcome.valueOf(clause.text("outcome")),
                                                Figures.decimal(clause.text("earned"))
                                                        .orElse(Quantity.ZERO))))));
        return clauses;
    }

    private static SortedMap<Integer, Veto.State> vetoes(Json report) {
        SortedMap<Integer, Veto.State> vetoes = new TreeMap<>();
        report.items("vetoes")
                .forEach(veto -> Figures.whole(veto.text("clause"))
                        .ifPresent(number -> vetoes.put(number, Veto.State.valueOf(veto.text("state")))));
        return vetoes;
    }

    private static Map<String, String> assumptions(Json report) {
        Map<String, String> assumptions = new HashMap<>();
        report.items("assumptions").forEach(each -> assumptions.put(each.text("id"), each.text("option")));
        return assumptions;
    }

    private static Read refuse(String path, int line, int column, ProblemCode code, String... arguments) {
        Problem problem = new Problem(code, new Location(path, line, column), "", List.of(arguments));
        return new Read(Optional.empty(), List.of(problem));
    }
}
