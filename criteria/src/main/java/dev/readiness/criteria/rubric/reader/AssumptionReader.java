package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code assumptions} of a pack. One that the engine knows may offer only the ways that it knows. */
final class AssumptionReader {
    private final Binding binding;
    private final List<Assumption> assumptions;

    AssumptionReader(Binding binding, List<Assumption> assumptions) {
        this.binding = binding;
        this.assumptions = assumptions;
    }

    /** Adds the assumptions of the file whose outermost value is {@code root}. */
    void read(Node root) {
        RubricFields file = new RubricFields(binding, root, "assumptions");
        file.fields().items("assumptions").forEach(this::assumption);
    }

    private void assumption(Node node) {
        RubricFields fields = new RubricFields(binding, node, "assumption", "title", "options", "why");
        String id = fields.word("assumption");
        List<Assumption.Option> options = fields.fields()
                .need("options")
                .map(found -> options(fields, id, found))
                .orElse(List.of());
        if (assumptions.stream().anyMatch(other -> other.id().equals(id))) {
            binding.report(RubricProblem.RUBRIC_TWICE, node, id);
        }
        assumptions.add(new Assumption(id, fields.text("title"), options, fields.text("why")));
    }

    private List<Assumption.Option> options(RubricFields fields, String id, Node node) {
        Optional<Map<String, Policies.Policy>> known = Optional.ofNullable(Policies.ALL.get(id));
        List<Assumption.Option> options = new ArrayList<>();
        for (Node.Entry entry : binding.mapping(node).entries()) {
            String option = entry.key().text();
            if (known.filter(policies -> !policies.containsKey(option)).isPresent()) {
                binding.report(
                        DeclarationProblem.UNKNOWN_OPTION,
                        entry.key(),
                        option,
                        id,
                        String.join(", ", known.get().keySet()));
            }
            options.add(new Assumption.Option(option, fields.text(entry.value())));
        }
        if (options.isEmpty()) {
            binding.report(RubricProblem.RUBRIC_EMPTY, node, "options");
        }
        return options;
    }
}
