package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Numbering;
import dev.readiness.criteria.rubric.Rubric;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads points of one's own for the clauses of an item; together they make up the item's. */
final class ClausePointsReader {
    private final Binding binding;
    private final Rubric rubric;
    private final Map<Integer, Quantity> points = new TreeMap<>();
    private final Map<Integer, Node.Scalar> keys = new HashMap<>();
    private final Set<Item> unsound = new HashSet<>();

    ClausePointsReader(Binding binding, Rubric rubric) {
        this.binding = binding;
        this.rubric = rubric;
    }

    Map<Integer, Quantity> points() {
        return points;
    }

    void read(Node.Mapping mapping) {
        mapping.entries().forEach(this::read);
        rubric.items().values().stream().filter(item -> !unsound.contains(item)).forEach(this::checkSum);
    }

    private void read(Node.Entry entry) {
        String number = entry.key().text();
        Optional<Clause> clause = rubric.clauseNumbers().find(binding, entry.key(), number);
        Optional<Item> item = clause.flatMap(rubric::itemOf);
        if (clause.isPresent() && item.isEmpty()) {
            binding.report(DeclarationProblem.UNKNOWN_CLAUSE, entry.key(), number, rubric.id());
        }
        if (item.isEmpty()) {
            return;
        }
        Node.Scalar first = keys.putIfAbsent(clause.get().number(), entry.key());
        if (first != null) {
            binding.reportDuplicate(entry.key(), first);
        } else if (entry.value().blank()) {
            return;
        } else if (!take(clause.get(), entry.value())) {
            unsound.add(item.get());
        }
    }

    private boolean take(Clause clause, Node node) {
        String number = clause.label();
        Optional<Quantity> given =
                binding.text(node).flatMap(Figures::decimal).filter(quantity -> !quantity.isNegative());
        if (clause.points().isPresent()) {
            binding.report(DeclarationProblem.POINTS_PRINTED, node, number);
        } else if (given.isPresent()) {
            points.put(clause.number(), given.get());
            return true;
        } else if (node instanceof Node.Scalar) {
            binding.report(DeclarationProblem.POINTS_EXPECTED, node, number);
        }
        return false;
    }

    private void checkSum(Item item) {
        List<Integer> given = item.clauses().stream()
                .map(Clause::number)
                .filter(points::containsKey)
                .toList();
        Quantity sum = given.stream().map(points::get).reduce(Quantity.ZERO, Quantity::plus);
        if (given.isEmpty() || given.size() == item.clauses().size() && sum.equals(item.points())) {
            return;
        }
        binding.report(
                DeclarationProblem.POINTS_DO_NOT_ADD_UP,
                Objects.requireNonNull(keys.get(given.get(0))),
                item.label(),
                item.points().shown(),
                sum.shown(),
                Numbering.labels(item.clauses()));
    }
}
