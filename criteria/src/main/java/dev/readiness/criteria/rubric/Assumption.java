package dev.readiness.criteria.rubric;

import dev.readiness.criteria.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A default where the source is silent.
 *
 * @param id its key under {@code assumptions}
 * @param title what is left open
 * @param options the ways it can be taken, the default first
 * @param why why the default is the default
 */
public record Assumption(String id, Text title, List<Option> options, Text why) {
    /**
     * Keeps a copy of {@code options}.
     *
     * @param id its key under {@code assumptions}
     * @param title what is left open
     * @param options the ways it can be taken, the default first
     * @param why why the default is the default
     */
    public Assumption {
        options = List.copyOf(options);
    }

    /** {@return the default} */
    public Option standard() {
        return options.get(0);
    }

    /**
     * {@return the option called {@code name}; empty if there is none}
     *
     * @param name the option's id
     */
    public Optional<Option> option(String name) {
        Objects.requireNonNull(name, "name");
        return options.stream().filter(option -> option.id().equals(name)).findFirst();
    }

    /**
     * One way to take it.
     *
     * @param id its name in files
     * @param says what taking it so means
     */
    public record Option(String id, Text says) {}
}
