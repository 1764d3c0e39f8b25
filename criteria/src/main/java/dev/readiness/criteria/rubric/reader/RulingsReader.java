package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.RuledLine;
import java.util.ArrayList;
import java.util.List;

/** Reads what rules of the rubric's own are asked about all that was judged. */
final class RulingsReader {
    private final Problems problems;

    RulingsReader(Problems problems) {
        this.problems = problems;
    }

    /** Those that {@code documents} list. */
    List<RuledLine> read(List<Document> documents, Overall names) {
        List<RuledLine> lines = new ArrayList<>();
        documents.stream()
                .filter(document -> document.has("rulings"))
                .forEach(document -> read(document, names, lines));
        return lines;
    }

    private void read(Document document, Overall names, List<RuledLine> lines) {
        Binding binding = new Binding(document.source(), problems);
        List<Node> nodes =
                new RubricFields(binding, document.root(), "rulings").fields().items("rulings");
        for (Node node : nodes) {
            RubricFields fields = new RubricFields(binding, node, "rule", "says", "cite", "caps");
            String name = fields.word("rule");
            if (lines.stream().anyMatch(line -> line.name().equals(name))) {
                binding.report(
                        RubricProblem.RUBRIC_TWICE, fields.fields().find("rule").orElse(node), name);
            }
            lines.add(new RuledLine(
                    name, fields.text("says"), fields.word("cite"), new CapReader(binding, names).read(fields)));
        }
        if (nodes.isEmpty()) {
            binding.report(RubricProblem.RUBRIC_EMPTY, document.root(), "rulings");
        }
    }
}
