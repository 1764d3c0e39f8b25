package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.number.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the whole is taken.
 *
 * @param fold how the dimensions make it
 * @param points what it is worth where it is not the sum of its dimensions
 * @param atMost what the figure can be at most, whatever is added
 * @param rounded how the figure is rounded before anything looks at it; as it is where empty
 * @param demerits whether the source counts what is lost instead of what is earned, so that less is better
 * @param grades that the source prints, the best first; none if it prints none
 * @param lines what rules of the rubric's own conclude from all that was judged, in the order of its files
 */
public record Overall(
        Fold fold,
        Optional<Quantity> points,
        Optional<Quantity> atMost,
        Optional<Rounding> rounded,
        boolean demerits,
        List<Grade> grades,
        List<RuledLine> lines) {
    /** What is earned, added up and without grades. */
    public static final Overall PLAIN =
            new Overall(Fold.SUM, Optional.empty(), Optional.empty(), Optional.empty(), false, List.of(), List.of());

    /**
     * Keeps copies of {@code grades} and {@code lines}.
     *
     * @param fold how the dimensions make it
     * @param points what it is worth where it is not the sum of its dimensions
     * @param atMost what the figure can be at most, whatever is added
     * @param rounded how the figure is rounded before anything looks at it; as it is where empty
     * @param demerits whether the source counts what is lost instead of what is earned, so that less is better
     * @param grades that the source prints, the best first; none if it prints none
     * @param lines what rules of the rubric's own conclude from all that was judged, in the order of its files
     */
    public Overall {
        grades = List.copyOf(grades);
        lines = List.copyOf(lines);
    }

    /**
     * {@return the same with {@code lines}}
     *
     * @param its the lines that rules decide
     */
    public Overall with(List<RuledLine> its) {
        return new Overall(fold, points, atMost, rounded, demerits, grades, its);
    }

    /**
     * {@return the line that rules know by {@code name}}
     *
     * @param name the line's name
     */
    public Optional<RuledLine> line(String name) {
        Objects.requireNonNull(name, "name");
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    /**
     * {@return whether {@code line} changes figure or grade; one that does not is a remark}
     *
     * @param line one of the lines
     */
    public boolean bears(RuledLine line) {
        return line.cap().isPresent()
                || grades.stream()
                        .flatMap(grade -> grade.needs().stream())
                        .anyMatch(need ->
                                need.kind() == GradeNeed.Kind.RULE && need.of().equals(line.name()));
    }

    /** {@return whether it is what is earned, added up and without grades} */
    public boolean isPlain() {
        return !demerits
                && grades.isEmpty()
                && lines.isEmpty()
                && fold == Fold.SUM
                && atMost.isEmpty()
                && rounded.isEmpty();
    }

    /** What the whole is worth that {@code dimensions} make. */
    Quantity worth(List<Dimension> dimensions) {
        return points.orElseGet(() -> dimensions.stream().map(Dimension::points).reduce(Quantity.ZERO, Quantity::plus));
    }

    /** The greatest figure that there can be: {@code worth} with what {@code items} may add to it. */
    Quantity greatest(Quantity worth, Collection<Item> items) {
        Quantity greatest = worth;
        for (Item item : items) {
            Optional<Extra> extra = item.extra().filter(Extra::adds);
            if (extra.isPresent()) {
                Quantity ofClauses = item.clauses().stream()
                        .flatMap(clause -> clause.points().stream())
                        .reduce(Quantity.ZERO, Quantity::plus);
                greatest = greatest.plus(extra.get().bounded(ofClauses));
            }
        }
        return atMost.map(greatest::min).orElse(greatest);
    }

    /**
     * {@return what has to be kept of {@code maximum} for a figure that the source prints: that figure, or all but
     * what is lost}
     *
     * @param printed a figure as the source prints it
     * @param maximum what can be earned
     */
    public Quantity kept(Quantity printed, Quantity maximum) {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(maximum, "maximum");
        return demerits ? maximum.minus(printed) : printed;
    }

    /**
     * {@return {@code kept}, or what is kept of it where what is lost is counted, as the source rounds it}
     *
     * @param kept a figure, 0 or more
     * @param maximum what can be earned
     * @param settings how assumptions are taken
     */
    public Quantity rounded(Quantity kept, Quantity maximum, Settings settings) {
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(settings, "settings");
        if (rounded.isEmpty()) {
            return kept;
        }
        Rounding rounding = rounded.get();
        return kept(rounding.of(kept(kept, maximum), rounding.taken(settings)), maximum)
                .max(Quantity.ZERO);
    }

    /** {@return the names of the grades, the best first, in the language that rubrics are written in} */
    public List<String> names() {
        return grades.stream().map(grade -> grade.name().zh()).toList();
    }

    /**
     * {@return the grade called {@code name} in one of the languages}
     *
     * @param name the grade's name, upper and lower case and width alike
     */
    public Optional<Grade> grade(String name) {
        String plain = Binding.plain(name);
        return grades.stream()
                .filter(grade -> Binding.plain(grade.name().zh()).equals(plain)
                        || Binding.plain(grade.name().en()).equalsIgnoreCase(plain))
                .findFirst();
    }
}
