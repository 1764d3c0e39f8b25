package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.need.Form;
import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one requirement: its first key names the kind. */
final class RequirementReader {
    private final Binding binding;
    private final Map<String, Indicator> indicators;

    RequirementReader(Binding binding, Map<String, Indicator> indicators) {
        this.binding = binding;
        this.indicators = indicators;
    }

    /** One of {@code forms}, at {@code position} of the clause that {@code place} is of. */
    Optional<Requirement> read(Node node, List<Form> forms, WrittenNeed.Place place) {
        Node.Mapping mapping = binding.mapping(node);
        String key = key(mapping);
        Optional<Form> form = Needs.form(forms, key, mapping::has);
        if (form.isEmpty()) {
            binding.report(RequirementProblem.RUBRIC_UNKNOWN_KIND, node, key, String.join(", ", Needs.keys(forms)));
            return Optional.empty();
        }
        return new WrittenNeed(binding, indicators, form.get(), mapping, place).read();
    }

    static String key(Node.Mapping mapping) {
        return mapping.entries().isEmpty() ? "" : mapping.entries().get(0).key().text();
    }
}
