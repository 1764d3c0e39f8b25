package dev.readiness.criteria.rubric;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A rubric's own rules as they were built of its DRL. Immutable; two are equal if their DRL is. */
public final class OwnRules {
    private final String digest;
    private final List<String> models;
    private final Map<String, byte[]> classes = new TreeMap<>();

    /**
     * Keeps what was built.
     *
     * @param digest SHA-256 over names and texts of the DRL, in hexadecimal
     * @param models the classes that hold the executable model
     * @param classes the bytes of each class, by its name
     */
    public OwnRules(String digest, List<String> models, Map<String, byte[]> classes) {
        Objects.requireNonNull(digest, "digest");
        this.digest = digest;
        this.models = List.copyOf(models);
        classes.forEach((name, bytes) -> this.classes.put(name, bytes.clone()));
    }

    /** {@return SHA-256 over names and texts of the DRL, in hexadecimal} */
    public String digest() {
        return digest;
    }

    /** {@return the names of the classes that hold the executable model} */
    public List<String> models() {
        return models;
    }

    /** {@return the names of all classes} */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(classes.keySet()));
    }

    /**
     * {@return the bytes of the class {@code name}, if it is one of these}
     *
     * @param name the full name of a class
     */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(classes.get(name)).map(byte[]::clone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnRules rules && digest.equals(rules.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "rules " + digest;
    }
}
