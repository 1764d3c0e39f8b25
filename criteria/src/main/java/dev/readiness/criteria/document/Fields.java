package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of one mapping by name. */
public final class Fields {
    private final Binding binding;
    private final Node.Mapping mapping;
    private final Map<String, Node.Entry> byName = new HashMap<>();

    Fields(Binding binding, Node.Mapping mapping, List<String> allowed) {
        this.binding = binding;
        this.mapping = mapping;
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (allowed.contains(name)) {
                byName.put(name, entry);
            } else {
                binding.report(
                        ProblemCode.UNKNOWN_KEY,
                        entry.key(),
                        name,
                        Nearest.to(name, allowed).orElse(String.join(", ", allowed)),
                        String.join(", ", allowed));
            }
        }
    }

    public Location location() {
        return mapping.location();
    }

    /** The value under {@code name}, if the key is there and something is filled in. */
    public Optional<Node> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(Node.Entry::value).filter(value -> !value.blank());
    }

    /** Where the key {@code name} stands, if it does. */
    public Optional<Location> place(String name) {
        return Optional.ofNullable(byName.get(name)).map(entry -> entry.key().location());
    }

    /** The value under {@code name}; its absence is a problem. */
    public Optional<Node> need(String name) {
        Optional<Node> found = find(name);
        if (found.isEmpty()) {
            binding.report(ProblemCode.KEY_MISSING, place(name).orElse(mapping.location()), name);
        }
        return found;
    }

    public Optional<String> text(String name) {
        return find(name).flatMap(binding::text);
    }

    public Optional<String> needText(String name) {
        return need(name).flatMap(binding::text);
    }

    /** The list under {@code name}, empty if there is none. */
    public List<Node> items(String name) {
        return find(name).map(binding::items).orElse(List.of());
    }
}
