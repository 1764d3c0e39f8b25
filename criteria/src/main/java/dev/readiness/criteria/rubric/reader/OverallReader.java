package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rounding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads how the whole is taken, from the file that holds the identity. */
final class OverallReader {
    private static final String[] KEYS = {"counts", "fold", "atMost", "rounded"};

    private final Binding binding;
    private final Model model;

    OverallReader(Binding binding, Model model) {
        this.binding = binding;
        this.model = model;
    }

    /** @param root that of the file */
    Overall read(Node root, List<Grade> grades) {
        RubricFields identity = new RubricFields(binding, root, IdentityReader.KEYS);
        Optional<Node> total = identity.fields().find("total");
        if (total.isEmpty()) {
            return new Overall(
                    Fold.SUM, Optional.empty(), Optional.empty(), Optional.empty(), false, grades, List.of());
        }
        String[] keys = model == Model.POINTS ? KEYS : new String[] {"counts"};
        RubricFields fields = new RubricFields(binding, total.get(), keys);
        Fold fold = fields.fields()
                .find("fold")
                .flatMap(node -> fields.read(node, CountingReader::anyFold))
                .orElse(Fold.SUM);
        boolean demerits = fields.fields()
                .find("counts")
                .flatMap(node -> fields.read(node, word -> Optional.of(word).filter("demerits"::equals)))
                .isPresent();
        return new Overall(
                fold,
                points(identity, fold),
                fields.amount("atMost"),
                fields.fields().find("rounded").flatMap(this::rounding),
                demerits,
                grades,
                List.of());
    }

    private Optional<Rounding> rounding(Node node) {
        RubricFields fields = new RubricFields(binding, node, "to", "by");
        fields.fields().need("to");
        Optional<Policies.TotalRounding> by =
                fields.fields().find("by").flatMap(way -> fields.read(way, OverallReader::way));
        return fields.amount("to").map(to -> new Rounding(to, by));
    }

    private static Optional<Policies.TotalRounding> way(String id) {
        return Arrays.stream(Policies.TotalRounding.values())
                .filter(way -> way.id().equals(id))
                .findFirst();
    }

    /** Whether {@code identity} says so, whatever else is wrong in it: grades are read first. */
    static boolean countsDemerits(Document identity) {
        Binding unheard = new Binding(identity.source(), new Problems());
        return new RubricFields(unheard, identity.root(), IdentityReader.KEYS)
                .fields()
                .find("total")
                .filter(total -> new RubricFields(unheard, total, KEYS).is("counts", "demerits"))
                .isPresent();
    }

    /** A mean has no sum to take its points from. */
    private static Optional<Quantity> points(RubricFields identity, Fold fold) {
        return fold == Fold.SUM ? Optional.empty() : Optional.of(identity.points());
    }
}
