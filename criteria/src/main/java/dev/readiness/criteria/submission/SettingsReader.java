package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code assumptions}: how the user takes what the source leaves open. */
final class SettingsReader {
    private final Binding binding;
    private final Rubric rubric;
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<Integer, Quantity> clausePoints = new HashMap<>();

    SettingsReader(Binding binding, Rubric rubric) {
        this.binding = binding;
        this.rubric = rubric;
    }

    Settings settings() {
        return new Settings(rubric, chosen, clausePoints);
    }

    void read(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            String id = entry.key().text();
            if (id.equals(Settings.CLAUSE_POINTS) && entry.value() instanceof Node.Mapping points) {
                readClausePoints(points);
            } else {
                binding.text(entry.value())
                        .ifPresent(option -> take(
                                id,
                                option,
                                entry.key().location(),
                                entry.value().location()));
            }
        }
    }

    /** Takes the assumption {@code id} as {@code option}; both places are only for what is wrong with them. */
    void take(String id, String option, Location idAt, Location optionAt) {
        Optional<Assumption> assumption = rubric.assumption(id);
        if (assumption.isEmpty()) {
            List<String> ids = rubric.assumptions().stream().map(Assumption::id).toList();
            binding.report(
                    ProblemCode.UNKNOWN_ASSUMPTION,
                    idAt,
                    id,
                    Nearest.to(id, ids).orElse(String.join(", ", ids)));
        } else if (assumption.get().option(option).isEmpty()) {
            List<String> options = assumption.get().options().stream()
                    .map(Assumption.Option::id)
                    .toList();
            binding.report(ProblemCode.UNKNOWN_OPTION, optionAt, option, id, String.join(", ", options));
        } else {
            chosen.put(id, option);
        }
    }

    private void readClausePoints(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            String number = entry.key().text();
            Optional<Clause> clause = Figures.whole(number).map(rubric.clauses()::get);
            if (clause.flatMap(rubric::itemOf).isEmpty()) {
                binding.report(ProblemCode.UNKNOWN_CLAUSE, entry.key(), number, rubric.id());
                continue;
            }
            Optional<Quantity> points =
                    binding.text(entry.value()).flatMap(Figures::decimal).filter(quantity -> !quantity.isNegative());
            if (points.isEmpty() || clause.get().points().isPresent()) {
                binding.report(
                        points.isEmpty() ? ProblemCode.POINTS_EXPECTED : ProblemCode.POINTS_PRINTED,
                        entry.value(),
                        number);
            } else {
                clausePoints.put(clause.get().number(), points.get());
            }
        }
        rubric.items().values().forEach(item -> checkSum(item, mapping.location()));
    }

    private void checkSum(Item item, Location location) {
        List<Clause> given = item.clauses().stream()
                .filter(clause -> clausePoints.containsKey(clause.number()))
                .toList();
        if (given.isEmpty()) {
            return;
        }
        Quantity sum =
                given.stream().map(clause -> clausePoints.get(clause.number())).reduce(Quantity.ZERO, Quantity::plus);
        if (given.size() < item.clauses().size() || !sum.equals(item.points())) {
            binding.report(
                    ProblemCode.POINTS_DO_NOT_ADD_UP,
                    location,
                    String.valueOf(item.number()),
                    item.points().shown(),
                    sum.shown(),
                    String.join(
                            ", ",
                            item.clauses().stream()
                                    .map(clause -> String.valueOf(clause.number()))
                                    .toList()));
        }
    }
}
