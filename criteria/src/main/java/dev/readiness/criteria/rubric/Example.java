package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Made-up values that decide a requirement.
 *
 * @param met whether they meet it
 * @param values by indicator; where each year is judged, those of every year
 */
public record Example(boolean met, Map<Indicator, Value> values) {
    public Example {
        values = Map.copyOf(values);
    }

    public static Example met(Indicator indicator, Value value) {
        return new Example(true, Map.of(indicator, value));
    }

    public static Example notMet(Indicator indicator, Value value) {
        return new Example(false, Map.of(indicator, value));
    }

    /** {@code met} meets a requirement of {@code indicator} and {@code notMet} does not, as far as they can be handed in. */
    public static List<Example> figures(Indicator indicator, Quantity met, Quantity notMet) {
        List<Example> examples = new ArrayList<>();
        FormulaInputs.of(indicator, met).ifPresent(values -> examples.add(new Example(true, values)));
        FormulaInputs.of(indicator, notMet).ifPresent(values -> examples.add(new Example(false, values)));
        return examples;
    }

    /** {@code target} meets it, and half of one less, or more, does not. */
    public static List<Example> around(Indicator indicator, Quantity target, boolean ceiling) {
        Quantity half = Quantity.ONE.dividedBy(2);
        return figures(indicator, target, ceiling ? target.plus(half) : target.minus(half));
    }
}
