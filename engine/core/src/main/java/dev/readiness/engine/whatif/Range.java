package dev.readiness.engine.whatif;

import dev.readiness.criteria.document.Snippet;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.problem.WhatIfProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Plain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An indicator and what it is to run through, written {@code 群众满意度=75..95} or, with a step, {@code 群众满意度=75..95/5}.
 *
 * @param number the how-manieth it is, from 1
 * @param written as the user wrote it
 */
public record Range(int number, String written) {
    /**
     * Makes sure that nothing is null.
     *
     * @param number the how-manieth it is, from 1
     * @param written as the user wrote it
     */
    public Range {
        Objects.requireNonNull(written, "written");
    }

    /** The most figures that one indicator runs through. */
    public static final int MOST = 200;

    private static final int USUAL = 20;
    private static final int[] FACTORS = {1, 2, 5};
    private static final Set<IndicatorKind> FIGURES =
            EnumSet.of(IndicatorKind.RATE, IndicatorKind.SCORE, IndicatorKind.COUNT, IndicatorKind.AMOUNT);

    /** Bounds and step as numbers. */
    private record Bounds(Quantity from, Quantity to, Quantity step) {}

    /** {@return what stands in place of a file's name} */
    public String place() {
        return "--sweep " + number;
    }

    String name() {
        return snippet().name();
    }

    private Snippet snippet() {
        return new Snippet(place(), written);
    }

    /** What is wrong with it, if anything is. */
    Optional<Problem> problem(Rubric rubric) {
        Optional<Indicator> indicator = rubric.indicator(name());
        if (name().isEmpty() || bounds().isEmpty()) {
            return told(WhatIfProblem.SWEEP_WITHOUT_BOUNDS, written);
        }
        if (indicator.isEmpty()) {
            return told(SubmissionProblem.STRANGE_INDICATOR, name(), rubric.id());
        }
        if (!FIGURES.contains(indicator.get().kind()) || indicator.get().yearly()) {
            return told(WhatIfProblem.SWEEP_OF_NO_FIGURE, name());
        }
        Bounds bounds = bounds().get();
        boolean ordered = bounds.from().compareTo(bounds.to()) <= 0
                && bounds.step().compareTo(Quantity.ZERO) > 0
                && bounds.to().minus(bounds.from()).dividedBy(bounds.step()).compareTo(Quantity.of(MOST)) <= 0;
        return ordered ? Optional.empty() : told(WhatIfProblem.SWEEP_WITHOUT_END, written, String.valueOf(MOST));
    }

    private Optional<Problem> told(ProblemCode code, String... arguments) {
        Snippet snippet = snippet();
        return Optional.of(snippet.source().problem(code, snippet.key().location(), arguments));
    }

    /** The values as they would be written, from the least to the greatest, which is always among them. */
    List<String> values() {
        Bounds bounds = bounds().orElseThrow();
        List<String> values = new ArrayList<>();
        for (Quantity each = bounds.from(); each.compareTo(bounds.to()) < 0; each = each.plus(bounds.step())) {
            values.add(value(each));
        }
        values.add(value(bounds.to()));
        return values;
    }

    private String value(Quantity amount) {
        return amount.written() + (isPercent() ? "%" : "");
    }

    private boolean isPercent() {
        return text().contains("%");
    }

    private String text() {
        return Plain.of(written.substring(written.indexOf(name()) + name().length() + 1));
    }

    private Optional<Bounds> bounds() {
        if (!snippet().isPair()) {
            return Optional.empty();
        }
        String text = text().replace("%", "").replace(" ", "");
        int dots = text.indexOf("..");
        int slash = text.indexOf('/', Math.max(dots, 0));
        if (dots < 0) {
            return Optional.empty();
        }
        Optional<Quantity> from = Figures.decimal(text.substring(0, dots));
        Optional<Quantity> to = Figures.decimal(text.substring(dots + 2, slash < 0 ? text.length() : slash));
        Optional<Quantity> step = slash < 0
                ? from.flatMap(low -> to.map(high -> usualStep(low, high)))
                : Figures.decimal(text.substring(slash + 1));
        return from.flatMap(low -> to.flatMap(high -> step.map(by -> new Bounds(low, high, by))));
    }

    /** 1, 2 or 5 times a power of ten, so that a screen holds all; whole bounds have whole steps. */
    private static Quantity usualStep(Quantity from, Quantity to) {
        Quantity width = to.minus(from);
        Quantity power = from.isWhole() && to.isWhole() ? Quantity.ONE : Quantity.ONE.dividedBy(1000);
        while (true) {
            for (int factor : FACTORS) {
                if (power.times(factor).times(USUAL).compareTo(width) >= 0) {
                    return power.times(factor);
                }
            }
            power = power.times(10);
        }
    }
}
