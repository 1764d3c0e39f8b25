package dev.readiness.criteria.rubric;

import dev.readiness.criteria.text.Text;
import java.util.List;
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
    public Assumption {
        options = List.copyOf(options);
    }

    public Option standard() {
        return options.get(0);
    }

    public Optional<Option> option(String name) {
        return options.stream().filter(option -> option.id().equals(name)).findFirst();
    }

    /** One way to take it. */
    public record Option(String id, Text says) {}
}
