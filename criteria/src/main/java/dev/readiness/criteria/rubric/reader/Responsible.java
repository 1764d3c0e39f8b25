package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who answers for an item or a clause: what stands under the key lead (牵头), then what stands under units.
 *
 * @param units each kind of unit once, those that lead first
 * @param leads how many of them lead
 */
record Responsible(List<Text> units, int leads) {
    static final Responsible NOBODY = new Responsible(List.of(), 0);

    /** @param unit finds the kind of unit that a node names, and reports it if there is none */
    static Responsible read(Fields fields, Function<Node, Optional<Text>> unit) {
        Set<Text> units = new LinkedHashSet<>();
        fields.items("lead").forEach(node -> unit.apply(node).ifPresent(units::add));
        int leads = units.size();
        fields.items("units").forEach(node -> unit.apply(node).ifPresent(units::add));
        return new Responsible(List.copyOf(units), leads);
    }
}
