package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of one mapping by name. */
public final class Fields {
    private final Binding binding;
    private final Node.Mapping mapping;
    private final List<String> allowed;
    private final boolean shapeless;
    private final List<Node.Entry> strange = new ArrayList<>();

    /** The entry of each allowed name, at its place among them: they are few, so that going through them is quickest. */
    private final Node.@Nullable Entry[] entries;

    /** @param shapeless whether {@code mapping} stands in for something that is none, so that nothing is missed in it */
    Fields(Binding binding, Node.Mapping mapping, List<String> allowed, boolean shapeless) {
        this.binding = binding;
        this.mapping = mapping;
        this.allowed = allowed;
        this.shapeless = shapeless;
        this.entries = new Node.Entry[allowed.size()];
        List<Node.Entry> unknown = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            int index = allowed.indexOf(Binding.plain(entry.key().text()));
            if (index < 0) {
                unknown.add(entry);
                continue;
            }
            Node.Entry first = entries[index];
            if (first == null) {
                entries[index] = entry;
            } else {
                binding.reportDuplicate(entry.key(), first.key());
            }
        }
        for (Node.Entry entry : unknown) {
            misspelt(entry);
        }
    }

    /** A misspelt name is reported, and what stands under it is taken for what was meant, to find problems there, too. */
    private void misspelt(Node.Entry entry) {
        String name = entry.key().text();
        Optional<String> nearest = Nearest.to(Binding.plain(name), allowed);
        if (nearest.isEmpty()) {
            strange.add(entry);
        } else {
            binding.report(DocumentProblem.UNKNOWN_KEY, entry.key(), name, nearest.get(), String.join(", ", allowed));
            int index = allowed.indexOf(nearest.get());
            entries[index] = entries[index] == null ? entry : entries[index];
        }
    }

    /** {@return the entries whose names are not even like a known one} */
    public List<Node.Entry> strange() {
        return List.copyOf(strange);
    }

    /**
     * Reports that the key of {@code entry} is not like any that may stand here.
     *
     * @param entry an entry that nobody has asked for
     */
    public void reportStrange(Node.Entry entry) {
        binding.report(DocumentProblem.STRANGE_KEY, entry.key(), entry.key().text(), String.join(", ", allowed));
    }

    /** {@return where the mapping begins} */
    public Location location() {
        return mapping.location();
    }

    private Node.@Nullable Entry entry(String name) {
        int index = allowed.indexOf(name);
        return index < 0 ? null : entries[index];
    }

    /**
     * {@return whether the key {@code name} is there, filled in or not}
     *
     * @param name one of the names that may stand here
     */
    public boolean has(String name) {
        return entry(name) != null;
    }

    /**
     * {@return the value under {@code name}, if the key is there and something is filled in}
     *
     * @param name one of the names that may stand here
     */
    public Optional<Node> find(String name) {
        Node.Entry entry = entry(name);
        return entry == null || entry.value().blank() ? Optional.empty() : Optional.of(entry.value());
    }

    /**
     * {@return where the key {@code name} stands, if it does}
     *
     * @param name one of the names that may stand here
     */
    public Optional<Location> place(String name) {
        return Optional.ofNullable(entry(name)).map(entry -> entry.key().location());
    }

    /**
     * {@return the value under {@code name}; its absence is a problem}
     *
     * @param name one of the names that may stand here
     */
    public Optional<Node> need(String name) {
        Optional<Node> found = find(name);
        if (found.isEmpty() && !shapeless) {
            binding.report(DocumentProblem.KEY_MISSING, place(name).orElse(mapping.location()), name);
        }
        return found;
    }

    /**
     * {@return the text under {@code name}, if there is more of it than blanks}
     *
     * @param name one of the names that may stand here
     */
    public Optional<String> text(String name) {
        Optional<Node> node = find(name);
        Optional<String> text = node.isPresent() ? binding.text(node.get()) : Optional.empty();
        return text.isPresent() && text.get().isEmpty() ? Optional.empty() : text;
    }

    /**
     * {@return the text under {@code name}; its absence is a problem, and so are blanks in quotes}
     *
     * @param name one of the names that may stand here
     */
    public Optional<String> needText(String name) {
        Optional<Node> found = need(name);
        Optional<String> text = found.flatMap(binding::text);
        if (text.filter(String::isEmpty).isPresent()) {
            binding.report(DocumentProblem.KEY_MISSING, found.orElseThrow(), name);
        }
        return text.filter(written -> !written.isEmpty());
    }

    /**
     * {@return the list under {@code name}, empty if there is none}
     *
     * @param name one of the names that may stand here
     */
    public List<Node> items(String name) {
        Optional<Node> node = find(name);
        return node.isPresent() ? binding.items(node.get()) : List.of();
    }
}
