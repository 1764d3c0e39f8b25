package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import java.util.Optional;

/** Reads what a region aims at: a figure, or one of the grades that the source prints. */
final class TargetReader {
    private final Binding binding;
    private final Rubric rubric;

    TargetReader(Binding binding, Rubric rubric) {
        this.binding = binding;
        this.rubric = rubric;
    }

    /** At most one of the two. */
    record Target(Optional<Quantity> figure, Optional<Grade> grade) {
        static final Target NONE = new Target(Optional.empty(), Optional.empty());
    }

    /** @param override what goes before that which is written in the file */
    Target read(Fields fields, Optional<String> override) {
        Optional<Node> node = fields.find("target");
        Optional<String> word = override.or(() -> node.flatMap(binding::text));
        if (word.isEmpty()) {
            return Target.NONE;
        }
        Optional<Grade> grade = word.flatMap(rubric.overall()::grade);
        Optional<Quantity> figure = grade.isPresent()
                ? Optional.empty()
                : word.flatMap(this::points).filter(points -> !points.isNegative() && points.compareTo(most()) <= 0);
        if (grade.isEmpty() && figure.isEmpty()) {
            binding.report(
                    problem(),
                    override.isPresent()
                            ? new Location("--target", 1, 1)
                            : node.map(Node::location).orElse(fields.location()),
                    word.get(),
                    takesShare() ? "100%" : most().shown(),
                    String.join("、", rubric.overall().names()));
        }
        return new Target(figure, grade);
    }

    private ProblemCode problem() {
        if (!rubric.overall().grades().isEmpty()) {
            return SubmissionProblem.TARGET_NO_GRADE;
        }
        return takesShare() ? SubmissionProblem.TARGET_NOT_A_SHARE : SubmissionProblem.TARGET_OUT_OF_RANGE;
    }

    private Quantity most() {
        return rubric.identity().model() == Model.CONFORMITY ? Quantity.ONE : rubric.greatest();
    }

    private Quantity whole() {
        return rubric.identity().model() == Model.CHECKLIST ? rubric.nominalMaximum() : Quantity.ONE;
    }

    private boolean takesShare() {
        return rubric.identity().model() != Model.POINTS;
    }

    /** A checklist's target is a share of its clauses, a conformity rubric's one of its basic criteria. */
    private Optional<Quantity> points(String word) {
        return takesShare() ? Figures.percentage(word).map(share -> share.times(whole())) : Figures.decimal(word);
    }
}
