package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Formula;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads which option of which assumption a formula hangs on. */
final class OptionReader {
    private final Binding binding;
    private final Map<String, Assumption> assumptions;

    /** @param assumptions those that the rubric declares, by id */
    OptionReader(Binding binding, Map<String, Assumption> assumptions) {
        this.binding = binding;
        this.assumptions = assumptions;
    }

    /** The option that {@code written} names with its assumption. */
    Optional<Formula.OptionTaken> taken(Node written) {
        List<Node.Entry> entries = binding.mapping(written).entries();
        if (entries.size() != 1) {
            binding.report(RequirementProblem.RUBRIC_FORMULA_OPTION, written);
            return Optional.empty();
        }
        Node.Entry entry = entries.get(0);
        String name = binding.text(entry.value()).orElse("");
        Optional<Assumption> known = declared(entry.key(), entry.key().text());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (known.get().option(name).isEmpty()) {
            String all =
                    known.get().options().stream().map(Assumption.Option::id).collect(Collectors.joining(", "));
            binding.report(
                    DeclarationProblem.UNKNOWN_OPTION,
                    entry.value(),
                    name,
                    known.get().id(),
                    all);
            return Optional.empty();
        }
        return Optional.of(new Formula.OptionTaken(known.get().id(), name));
    }

    /** The assumption called {@code id}. */
    Optional<Assumption> declared(Node written, String id) {
        Optional<Assumption> known = Optional.ofNullable(assumptions.get(id));
        if (known.isEmpty()) {
            binding.report(
                    RequirementProblem.RUBRIC_UNKNOWN_ASSUMPTION,
                    written,
                    id,
                    String.join(", ", new TreeSet<>(assumptions.keySet())));
        }
        return known;
    }
}
