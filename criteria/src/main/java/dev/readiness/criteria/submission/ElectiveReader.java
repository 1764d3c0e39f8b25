package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code electives}: the elective items a region chooses, no more than the rubric lets count. */
final class ElectiveReader {
    private final Binding binding;
    private final Rubric rubric;
    private final Set<Integer> exempt;

    ElectiveReader(Binding binding, Rubric rubric, Set<Integer> exempt) {
        this.binding = binding;
        this.rubric = rubric;
        this.exempt = exempt;
    }

    List<Integer> read(Node list) {
        List<Integer> chosen = new ArrayList<>();
        for (Node node : binding.items(list)) {
            item(node).ifPresent(item -> {
                if (chosen.contains(item.number())) {
                    binding.report(ProblemCode.ELECTIVE_TWICE, node, String.valueOf(item.number()));
                } else {
                    chosen.add(item.number());
                }
            });
        }
        for (Dimension dimension : rubric.dimensions()) {
            dimension.choice().ifPresent(choice -> count(dimension, choice, chosen, list));
        }
        return chosen.stream().sorted().toList();
    }

    private void count(Dimension dimension, Choice choice, List<Integer> chosen, Node list) {
        long count = dimension.items().stream()
                .filter(item -> chosen.contains(item.number()))
                .count();
        String most = String.valueOf(choice.pick());
        if (count > choice.pick()) {
            binding.report(ProblemCode.TOO_MANY_ELECTIVES, list, String.valueOf(count), most);
        } else if (count < choice.pick()) {
            binding.report(ProblemCode.FEW_ELECTIVES, list, String.valueOf(count), most);
        }
    }

    private Optional<Item> item(Node node) {
        Optional<String> word = binding.text(node);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Item> item =
                word.flatMap(Figures::whole).map(rubric.items()::get).filter(Item::elective);
        if (item.isEmpty()) {
            String electives = String.join(
                    ", ",
                    rubric.items().values().stream()
                            .filter(Item::elective)
                            .map(elective -> String.valueOf(elective.number()))
                            .toList());
            binding.report(ProblemCode.NOT_AN_ELECTIVE, node, word.get(), electives);
        } else if (item.get().clauses().stream().allMatch(clause -> exempt.contains(clause.number()))) {
            binding.report(ProblemCode.ELECTIVE_NOT_APPLICABLE, node, word.get());
            return Optional.empty();
        }
        return item;
    }
}
