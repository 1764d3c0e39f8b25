package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what hangs on a part of the rubric beside its points. */
final class RoleReader {
    private final Binding binding;
    private final Overall overall;
    private final CountingReader counting;

    /** @param overall the names of the grades */
    RoleReader(Binding binding, Overall overall, CountingReader counting) {
        this.binding = binding;
        this.counting = counting;
        this.overall = overall;
    }

    /** What {@code fields} say of it, as far as they allow it. */
    Role read(RubricFields fields, Optional<Extra> extra) {
        List<String> groups = new ArrayList<>();
        for (Node node : fields.fields().items("groups")) {
            binding.text(node).ifPresent(groups::add);
        }
        Optional<Cap> cap = new CapReader(binding, overall).read(fields);
        Role role = new Role(groups, cap, counting.read(fields, extra));
        return role.equals(Role.PLAIN) ? Role.PLAIN : role;
    }
}
