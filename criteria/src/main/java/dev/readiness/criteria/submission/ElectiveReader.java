package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Numbering;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code electives}: the elective items a region chooses, no more than the rubric lets count. */
final class ElectiveReader {
    private final Binding binding;
    private final Rubric rubric;
    private final Set<Integer> exempt;
    private boolean sound = true;

    ElectiveReader(Binding binding, Rubric rubric, Set<Integer> exempt) {
        this.binding = binding;
        this.rubric = rubric;
        this.exempt = exempt;
    }

    /** The chosen items in order; empty if the list is, which leaves the choice open. */
    Optional<List<Integer>> read(Node list) {
        Map<Integer, Node> chosen = new LinkedHashMap<>();
        List<Node> entries =
                binding.items(list).stream().filter(node -> !node.blank()).toList();
        entries.forEach(node -> item(node).ifPresent(item -> choose(item, node, chosen)));
        if (sound && !chosen.isEmpty()) {
            for (Dimension dimension : rubric.dimensions()) {
                dimension.choice().ifPresent(choice -> count(dimension, choice, chosen, list));
            }
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(chosen.keySet().stream().sorted().toList());
    }

    private void choose(Item item, Node node, Map<Integer, Node> chosen) {
        if (chosen.putIfAbsent(item.number(), node) != null) {
            refuse(DeclarationProblem.ELECTIVE_TWICE, node, item.label());
        }
    }

    private void count(Dimension dimension, Choice choice, Map<Integer, Node> chosen, Node list) {
        List<Node> here = new ArrayList<>();
        chosen.forEach((number, node) -> {
            if (dimension.items().contains(rubric.item(number))) {
                here.add(node);
            }
        });
        String count = String.valueOf(here.size());
        String most = String.valueOf(choice.pick());
        if (here.size() > choice.pick()) {
            refuse(DeclarationProblem.TOO_MANY_ELECTIVES, here.get(choice.pick()), count, most);
        } else if (here.size() < choice.pick()) {
            binding.report(DeclarationProblem.FEW_ELECTIVES, list, count, most);
        }
    }

    private Optional<Item> item(Node node) {
        Optional<String> word = binding.text(node);
        List<Item> called = word.map(number -> rubric.itemNumbers().called(number)).orElse(List.of()).stream()
                .filter(Item::elective)
                .toList();
        Optional<Item> item = called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
        if (word.isEmpty() || item.isEmpty() && binding.reportRunTogether(node)) {
            sound = false;
        } else if (called.size() > 1) {
            refuse(DeclarationProblem.SEVERAL_ITEMS, node, word.get(), Numbering.orders(called));
        } else if (item.isEmpty()) {
            List<Item> electives =
                    rubric.items().values().stream().filter(Item::elective).toList();
            refuse(DeclarationProblem.NOT_AN_ELECTIVE, node, word.get(), Numbering.labels(electives));
        } else if (item.get().clauses().stream().allMatch(clause -> exempt.contains(clause.number()))) {
            refuse(DeclarationProblem.ELECTIVE_NOT_APPLICABLE, node, word.get());
            return Optional.empty();
        }
        return item;
    }

    private void refuse(ProblemCode code, Node node, String... arguments) {
        sound = false;
        binding.report(code, node, arguments);
    }
}
