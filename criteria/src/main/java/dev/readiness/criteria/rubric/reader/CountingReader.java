package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads how a part of the rubric counts: by which weight, folded how, or outside the maximum. */
final class CountingReader {
    /** What an item can't have that stands outside the maximum. */
    private static final List<String> INSIDE =
            List.of("points", "tier", "elective", "pick", "groups", "fold", "weight");

    private static final List<String> EXTRAS = List.of(Extra.Kind.ADDS.key(), Extra.Kind.TAKES.key());

    private final Binding binding;
    private final boolean points;

    /** @param model only where points are counted do parts weigh something */
    CountingReader(Binding binding, Model model) {
        this.binding = binding;
        this.points = model == Model.POINTS;
    }

    /** The keys of a dimension, an item or a clause: {@code common} and those that its model counts by. */
    String[] keys(Node node, List<String> common, String... counting) {
        List<String> keys = new ArrayList<>(common);
        if (points) {
            keys.addAll(List.of(counting));
        }
        Node.Mapping mapping = binding.mapping(node);
        if (keys.containsAll(EXTRAS) && EXTRAS.stream().anyMatch(mapping::has)) {
            keys.removeAll(INSIDE);
        }
        return keys.toArray(String[]::new);
    }

    /** What {@code fields} say, as far as they allow it. */
    Counting read(RubricFields fields, Optional<Extra> extra) {
        Optional<Fold> fold = fields.fields().find("fold").flatMap(node -> fields.read(node, CountingReader::fold));
        Optional<Weight> weight =
                fields.fields().find("weight").flatMap(node -> fields.read(node, CountingReader::weight));
        Counting counting = new Counting(fold.orElse(Fold.SUM), weight, extra);
        return counting.equals(Counting.PLAIN) ? Counting.PLAIN : counting;
    }

    /** What {@code fields} add or take outside the maximum. */
    Optional<Extra> extra(RubricFields fields) {
        Optional<Node> adds = fields.fields().find(Extra.Kind.ADDS.key());
        Optional<Node> takes = fields.fields().find(Extra.Kind.TAKES.key());
        if (adds.isPresent() && takes.isPresent()) {
            binding.report(RubricProblem.RUBRIC_TWO_EXTRAS, takes.get());
        }
        return adds.map(node -> new Extra(Extra.Kind.ADDS, atMost(node)))
                .or(() -> takes.map(node -> new Extra(Extra.Kind.TAKES, atMost(node))));
    }

    private Optional<Quantity> atMost(Node node) {
        return new RubricFields(binding, node, "atMost").amount("atMost");
    }

    /** Of a choice the best count, which says how they make a whole. */
    void refuseChoice(RubricFields fields, String choice) {
        fields.fields()
                .find("fold")
                .filter(node -> fields.fields().has(choice) && !fields.is("fold", Fold.SUM.id()))
                .ifPresent(node -> binding.report(RubricProblem.RUBRIC_FOLD_OF_CHOICE, node, choice));
    }

    /** How a part is folded; only the whole is converted. */
    private static Optional<Fold> fold(String id) {
        return anyFold(id).filter(fold -> fold != Fold.SHARE);
    }

    static Optional<Fold> anyFold(String id) {
        return Arrays.stream(Fold.values()).filter(fold -> fold.id().equals(id)).findFirst();
    }

    private static Optional<Weight> weight(String text) {
        Optional<Weight> share = Figures.percentage(text)
                .filter(weighs -> weighs.compareTo(Quantity.ONE) <= 0)
                .map(weighs -> new Weight(weighs, true));
        return share.or(() -> Figures.decimal(text).map(weighs -> new Weight(weighs, false)))
                .filter(weight -> weight.weighs().compareTo(Quantity.ZERO) > 0);
    }
}
