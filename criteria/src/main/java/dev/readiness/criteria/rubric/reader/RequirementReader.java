package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.need.Form;
import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import java.util.Map;
import java.util.Optional;

/** Reads one entry of {@code needs}: its first key names the kind. */
final class RequirementReader {
    private final Binding binding;
    private final Map<String, Indicator> indicators;

    RequirementReader(Binding binding, Map<String, Indicator> indicators) {
        this.binding = binding;
        this.indicators = indicators;
    }

    Optional<Requirement> read(Node node, int clause, int position) {
        Node.Mapping mapping = binding.mapping(node);
        String key = mapping.entries().isEmpty()
                ? ""
                : mapping.entries().get(0).key().text();
        Optional<Form> form = Needs.form(key, mapping::has);
        if (form.isEmpty()) {
            binding.report(ProblemCode.RUBRIC_UNKNOWN_KIND, node, key, String.join(", ", Needs.keys()));
            return Optional.empty();
        }
        return new WrittenNeed(binding, indicators, form.get(), mapping).read(clause, position);
    }
}
