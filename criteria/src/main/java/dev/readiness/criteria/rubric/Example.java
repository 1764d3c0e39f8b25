package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Made-up values that decide a requirement.
 *
 * @param met whether they meet it
 * @param values by indicator; where each year is judged, those of every year
 */
public record Example(boolean met, Map<Indicator, Value> values) {
    /**
     * Keeps a copy of {@code values}.
     *
     * @param met whether they meet it
     * @param values by indicator; where each year is judged, those of every year
     */
    public Example {
        values = Map.copyOf(values);
    }

    /**
     * {@return a value that meets a requirement}
     *
     * @param indicator what it is of
     * @param value the value
     */
    public static Example met(Indicator indicator, Value value) {
        return new Example(true, Map.of(indicator, value));
    }

    /**
     * {@return a value that does not meet a requirement}
     *
     * @param indicator what it is of
     * @param value the value
     */
    public static Example notMet(Indicator indicator, Value value) {
        return new Example(false, Map.of(indicator, value));
    }

    /**
     * {@return examples of which {@code met} meets a requirement of {@code indicator} and {@code notMet} does not, as
     * far as they can be handed in}
     *
     * @param indicator whose figures they are
     * @param met a figure that meets it
     * @param notMet a figure that does not
     */
    public static List<Example> figures(Indicator indicator, Quantity met, Quantity notMet) {
        Objects.requireNonNull(met, "met");
        Objects.requireNonNull(notMet, "notMet");
        List<Example> examples = new ArrayList<>();
        FormulaInputs.of(indicator, met).ifPresent(values -> examples.add(new Example(true, values)));
        FormulaInputs.of(indicator, notMet).ifPresent(values -> examples.add(new Example(false, values)));
        return examples;
    }

    /**
     * {@return examples of which {@code target} meets a requirement, and half of one less, or more, does not}
     *
     * @param indicator whose figures they are
     * @param target the line
     * @param ceiling whether less is better
     */
    public static List<Example> around(Indicator indicator, Quantity target, boolean ceiling) {
        Quantity half = Quantity.ONE.dividedBy(2);
        return figures(indicator, target, ceiling ? target.plus(half) : target.minus(half));
    }
}
