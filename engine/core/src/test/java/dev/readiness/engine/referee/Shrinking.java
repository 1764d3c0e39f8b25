package dev.readiness.engine.referee;

import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Leaves out of a failing submission whatever its failing does not need. */
final class Shrinking {
    private Shrinking() {}

    static Submission of(Submission failing, Predicate<Submission> stillFails) {
        Submission smallest = failing;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (UnaryOperator<Submission> step : steps(smallest)) {
                Submission candidate = step.apply(smallest);
                if (!candidate.equals(smallest) && isLegal(candidate) && stillFails.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                }
            }
        }
        return smallest;
    }

    private static List<UnaryOperator<Submission>> steps(Submission start) {
        List<UnaryOperator<Submission>> steps = new ArrayList<>();
        steps.add(from -> new Altered(from).target(Optional.empty()));
        steps.add(from -> new Altered(from).electives(Optional.empty()));
        steps.add(Shrinking::withoutClausePoints);
        start.settings().chosen().keySet().forEach(key -> steps.add(from -> withoutChoice(from, key)));
        start.exemptions().keySet().forEach(clause -> steps.add(from -> withoutExemption(from, clause)));
        start.electives().ifPresent(items -> items.forEach(item -> steps.add(from -> withoutElective(from, item))));
        List<String> ids = start.readings().keySet().stream().sorted().toList();
        ids.forEach(id -> steps.add(from -> withoutReading(from, id)));
        ids.forEach(id -> years(start, id).forEach(year -> steps.add(from -> withoutYear(from, id, year))));
        return steps;
    }

    /** The reader refuses clauses off the whitelist unless any clause may be exempt. */
    private static boolean isLegal(Submission submission) {
        return submission.settings().scope() == Policies.Scope.ANY_CLAUSE
                || PrintedTable.whitelist().containsAll(submission.exemptions().keySet());
    }

    private static Submission withoutClausePoints(Submission from) {
        return new Altered(from)
                .settings(new Settings(from.rubric(), from.settings().chosen(), Map.of()));
    }

    private static Submission withoutChoice(Submission from, String key) {
        Map<String, String> chosen = new HashMap<>(from.settings().chosen());
        chosen.remove(key);
        return new Altered(from)
                .settings(new Settings(from.rubric(), chosen, from.settings().clausePoints()));
    }

    private static Submission withoutExemption(Submission from, int clause) {
        SortedMap<Integer, Exemption> exemptions = new TreeMap<>(from.exemptions());
        exemptions.remove(clause);
        return new Altered(from).exemptions(exemptions);
    }

    private static Submission withoutElective(Submission from, int item) {
        return new Altered(from)
                .electives(from.electives()
                        .map(items ->
                                items.stream().filter(number -> number != item).toList()));
    }

    static Submission withoutReading(Submission from, String id) {
        Map<String, Reading> readings = new HashMap<>(from.readings());
        readings.remove(id);
        return new Altered(from).readings(readings);
    }

    private static Submission withoutYear(Submission from, String id, int year) {
        if (years(from, id).size() < 2) {
            return from;
        }
        Reading reading = from.readings().get(id);
        SortedMap<Integer, Value.YearFigure> years = new TreeMap<>(((Value.ByYear) reading.value()).years());
        years.remove(year);
        Map<String, Reading> readings = new HashMap<>(from.readings());
        readings.put(id, RandomReadings.reading(reading.indicator(), new Value.ByYear(years)));
        return new Altered(from).readings(readings);
    }

    private static Collection<Integer> years(Submission from, String id) {
        return from.readings().containsKey(id) && from.readings().get(id).value() instanceof Value.ByYear figures
                ? figures.years().keySet()
                : List.of();
    }
}
