package dev.readiness.engine.check;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.verdict.Veto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;

/** Reads the JSON report of {@code assess}, to compare it with another. */
public final class SnapshotReader {
    private static final String ASSESS = "assess";

    private SnapshotReader() {}

    /**
     * What the report says, unless there is a problem.
     *
     * @param snapshot what the report says
     * @param problems what is wrong with it
     */
    public record Read(Optional<Snapshot> snapshot, List<Problem> problems) {
        /**
         * Keeps a copy of {@code problems}.
         *
         * @param snapshot what the report says
         * @param problems what is wrong with it
         */
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return whether {@code path} is a report of this program, and no submission; what can't be read is none}
     *
     * @param path any file
     */
    public static boolean isReport(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try {
            return new ReportFile(path.toString(), ASSESS)
                    .read(
                            path,
                            parser -> parser.nextToken() == JsonToken.START_OBJECT
                                    && parser.nextToken() == JsonToken.PROPERTY_NAME
                                    && parser.currentName().equals("schemaVersion"));
        } catch (ReportFile.Refused e) {
            return false;
        }
    }

    /**
     * {@return what the report at {@code path} says}
     *
     * @param path a JSON report of {@code assess}
     */
    public static Read read(Path path) {
        ReportFile file = new ReportFile(path.toString(), ASSESS);
        try {
            Snapshot snapshot = file.read(path, parser -> {
                parser.nextToken();
                return read(file, Json.read(parser));
            });
            return new Read(Optional.of(snapshot), List.of());
        } catch (ReportFile.Refused e) {
            return new Read(Optional.empty(), e.problems());
        }
    }

    private static Snapshot read(ReportFile file, Json report) throws ReportFile.Refused {
        file.checkVersion(report);
        Optional<Json> interval = report.find("score").flatMap(score -> score.find("interval"));
        Optional<Quantity> low = interval.flatMap(each -> Figures.decimal(each.text("low")));
        Optional<Quantity> high = interval.flatMap(each -> Figures.decimal(each.text("high")));
        Optional<Json> rubric =
                report.find("rubric").filter(each -> !each.text("id").isEmpty());
        if (low.isEmpty() || high.isEmpty() || rubric.isEmpty()) {
            throw file.isNone();
        }
        SortedMap<Integer, Snapshot.Stand> clauses;
        SortedMap<Integer, Veto.State> vetoes;
        Set<Integer> notApplicable;
        try {
            clauses = clauses(report);
            vetoes = vetoes(report);
            notApplicable = report.items("notApplicable")
                    .map(each -> number(each, "clause"))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) { // something lacks, or a word is none of ours
            throw file.isNone();
        }
        return new Snapshot(
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
                notApplicable);
    }

    /** @throws IllegalArgumentException if a clause lacks its number, outcome or points, or there are no clauses */
    private static SortedMap<Integer, Snapshot.Stand> clauses(Json report) {
        SortedMap<Integer, Snapshot.Stand> clauses = new TreeMap<>();
        report.items("dimensions")
                .flatMap(dimension -> dimension.items("items"))
                .forEach(item -> {
                    int its = number(item, "number");
                    item.items("clauses")
                            .forEach(clause -> clauses.put(
                                    number(clause, "number"),
                                    new Snapshot.Stand(
                                            its, Outcome.valueOf(clause.text("outcome")), figure(clause, "earned"))));
                });
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("A report must tell of clauses.");
        }
        return clauses;
    }

    private static int number(Json part, String key) {
        return Figures.whole(part.text(key))
                .orElseThrow(() -> new IllegalArgumentException("A report must give " + key + " as a whole number."));
    }

    private static Quantity figure(Json part, String key) {
        return Figures.decimal(part.text(key))
                .orElseThrow(() -> new IllegalArgumentException("A report must give " + key + " as a number."));
    }

    private static SortedMap<Integer, Veto.State> vetoes(Json report) {
        SortedMap<Integer, Veto.State> vetoes = new TreeMap<>();
        report.items("vetoes")
                .forEach(veto -> vetoes.put(number(veto, "clause"), Veto.State.valueOf(veto.text("state"))));
        return vetoes;
    }

    private static Map<String, String> assumptions(Json report) {
        Map<String, String> assumptions = new HashMap<>();
        report.items("assumptions").forEach(each -> assumptions.put(each.text("id"), each.text("option")));
        return assumptions;
    }
}
