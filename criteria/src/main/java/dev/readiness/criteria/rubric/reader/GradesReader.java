package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the grades of a rubric, the best first. */
final class GradesReader {
    private final Binding binding;
    private final GradeNeedReader needs;
    private final Set<String> names = new HashSet<>();

    /**
     * @param dimensions what the grades may ask for
     * @param lines likewise
     * @param demerits whether less is better of the figure of the whole
     */
    GradesReader(Binding binding, List<Dimension> dimensions, List<RuledLine> lines, boolean demerits) {
        this.binding = binding;
        this.needs = new GradeNeedReader(binding, dimensions, lines, demerits);
    }

    /** The names alone, whatever else is wrong: clauses that cap a grade name it, and are read first. */
    static Overall names(List<Document> documents) {
        List<Grade> grades = new ArrayList<>();
        for (Document document : documents) {
            Binding unheard = new Binding(document.source(), new Problems());
            for (Node node : new RubricFields(unheard, document.root(), "grades")
                    .fields()
                    .items("grades")) {
                Text name = new RubricFields(unheard, node, "grade", "cite", "needs").text("grade");
                grades.add(new Grade(grades.size() + 1, name, "", List.of()));
            }
        }
        return new Overall(Fold.SUM, Optional.empty(), Optional.empty(), Optional.empty(), false, grades, List.of());
    }

    /** Adds those that {@code root} lists to {@code grades}. */
    void read(Node root, List<Grade> grades) {
        List<Node> nodes = new RubricFields(binding, root, "grades").fields().items("grades");
        for (Node node : nodes) {
            RubricFields fields = new RubricFields(binding, node, "grade", "cite", "needs");
            Text name = fields.text("grade");
            if (!name.zh().isEmpty() && !names.add(name.zh())) {
                binding.report(
                        RubricProblem.RUBRIC_TWICE,
                        fields.fields().find("grade").orElse(node),
                        name.zh());
            }
            List<GradeNeed> its = new ArrayList<>();
            for (Node need : fields.fields().items("needs")) {
                Optional<GradeNeed> read = needs.read(need);
                read.ifPresent(its::add);
            }
            grades.add(new Grade(grades.size() + 1, name, fields.word("cite"), its));
        }
        if (nodes.isEmpty()) {
            binding.report(RubricProblem.RUBRIC_EMPTY, root, "grades");
        }
    }
}
