package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * How the whole is taken.
 *
 * @param fold how the dimensions make it
 * @param points what it is worth where it is not the sum of its dimensions
 * @param atMost what the figure can be at most, whatever is added
 * @param demerits whether the source counts what is lost instead of what is earned, so that less is better
 * @param grades that the source prints, the best first; none if it prints none
 * @param lines what rules of the rubric's own conclude from all that was judged, in the order of its files
 */
public record Overall(
        Fold fold,
        Optional<Quantity> points,
        Optional<Quantity> atMost,
        boolean demerits,
        List<Grade> grades,
        List<RuledLine> lines) {
    /** What is earned, added up and without grades. */
    public static final Overall PLAIN =
            new Overall(Fold.SUM, Optional.empty(), Optional.empty(), false, List.of(), List.of());

    public Overall {
        grades = List.copyOf(grades);
        lines = List.copyOf(lines);
    }

    /** The same with {@code lines}. */
    public Overall with(List<RuledLine> its) {
        return new Overall(fold, points, atMost, demerits, grades, its);
    }

    /** The line that rules know by {@code name}. */
    public Optional<RuledLine> line(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    /** Whether {@code line} changes figure or grade; one that does not is a remark. */
    public boolean bears(RuledLine line) {
        return line.cap().isPresent()
                || grades.stream()
                        .flatMap(grade -> grade.needs().stream())
                        .anyMatch(need ->
                                need.kind() == GradeNeed.Kind.RULE && need.of().equals(line.name()));
    }

    /** Whether it is what is earned, added up and without grades. */
    public boolean isPlain() {
        return !demerits && grades.isEmpty() && lines.isEmpty() && fold == Fold.SUM && atMost.isEmpty();
    }

    /** What has to be kept of {@code maximum} for a figure that the source prints: that figure, or all but what is lost. */
    public Quantity kept(Quantity printed, Quantity maximum) {
        return demerits ? maximum.minus(printed) : printed;
    }

    /** The names of the grades, the best first, in the language that rubrics are written in. */
    public List<String> names() {
        return grades.stream().map(grade -> grade.name().zh()).toList();
    }

    /** The grade called {@code name} in one of the languages. */
    public Optional<Grade> grade(String name) {
        String plain = Binding.plain(name);
        return grades.stream()
                .filter(grade -> Binding.plain(grade.name().zh()).equals(plain)
                        || Binding.plain(grade.name().en()).equalsIgnoreCase(plain))
                .findFirst();
    }
}
