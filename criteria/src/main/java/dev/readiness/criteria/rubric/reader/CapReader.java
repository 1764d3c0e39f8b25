package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Overall;
import java.util.Optional;

/** Reads what the whole is held to. */
final class CapReader {
    private final Binding binding;
    private final Overall overall;

    /** @param overall the names of the grades */
    CapReader(Binding binding, Overall overall) {
        this.binding = binding;
        this.overall = overall;
    }

    /** What {@code caps} of {@code fields} says, if it is there. */
    Optional<Cap> read(RubricFields fields) {
        return fields.fields().find("caps").flatMap(this::cap);
    }

    private Optional<Cap> cap(Node node) {
        RubricFields fields = new RubricFields(binding, node, "score", "grade");
        Optional<Node> grade = fields.fields().find("grade");
        if (grade.isPresent() && fields.fields().has("score")) {
            binding.report(RubricProblem.RUBRIC_TWO_CAPS, node);
        }
        if (grade.isEmpty()) {
            Optional<Quantity> score =
                    fields.fields().need("score").flatMap(found -> fields.read(found, Figures::decimal));
            return score.map(Cap::ofScore);
        }
        Optional<String> name = grade.flatMap(binding::text);
        Optional<Grade> named = name.flatMap(overall::grade);
        if (name.isPresent() && named.isEmpty()) {
            binding.report(
                    RubricProblem.RUBRIC_NO_SUCH_PART,
                    grade.get(),
                    name.get(),
                    "grade",
                    String.join(", ", overall.names()));
        }
        return named.map(found -> Cap.ofGrade(found.rank()));
    }
}
