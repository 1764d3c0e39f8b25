package dev.readiness.office.scoresheet;

import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.function.Function;

/**
 * How the figure of a whole follows from those of its parts, as a formula. Rubrics add up in many ways; here three are
 * known, the sum, the least and what is converted, and what none of them explains is written as the difference that it is.
 *
 * @param least whether it is the least of the parts instead of their sum
 * @param points what the whole is worth
 * @param earned what it earns
 */
record Sum(List<Part> parts, boolean least, Quantity points, Quantity earned) {

    /** A row that is added up: one whose cells hold figures. */
    record Part(int row, Quantity points, Quantity earned) {}

    Sum {
        parts = List.copyOf(parts);
    }

    /** How {@code points} and {@code earned} follow from {@code parts}. */
    static Sum of(List<Part> parts, Quantity points, Quantity earned) {
        boolean adds = total(parts, Part::points).equals(points)
                && total(parts, Part::earned).equals(earned);
        boolean least = !adds
                && !parts.isEmpty()
                && least(parts, Part::points).equals(points)
                && least(parts, Part::earned).equals(earned);
        return new Sum(parts, least, points, earned);
    }

    /** Whether it is what the parts earn together of their points, in other points. */
    private boolean isConverted() {
        Quantity all = total(parts, Part::points);
        return !least
                && !all.isZero()
                && !all.equals(points)
                && total(parts, Part::earned).dividedBy(all).times(points).equals(earned);
    }

    /** Whether the parts alone explain the whole. */
    boolean isPlain() {
        return isConverted()
                || more(points, Part::points).isZero()
                        && more(earned, Part::earned).isZero();
    }

    /** What the rubric adds to the points of the parts, or takes away. */
    Quantity morePoints() {
        return more(points, Part::points);
    }

    Quantity moreEarned() {
        return more(earned, Part::earned);
    }

    private Quantity more(Quantity whole, Function<Part, Quantity> figure) {
        return whole.minus(least ? least(parts, figure) : total(parts, figure));
    }

    /** The formula of the whole in {@code column}. */
    String formula(ScoreColumn column) {
        if (isConverted()) {
            return column == ScoreColumn.POINTS
                    ? String.valueOf(points.asDouble())
                    : "SUM(" + cells(column) + ")/SUM(" + cells(ScoreColumn.POINTS) + ")*" + points.asDouble();
        }
        Quantity more = column == ScoreColumn.POINTS ? morePoints() : moreEarned();
        String figure = parts.isEmpty() ? "0" : (least ? "MIN(" : "SUM(") + cells(column) + ")";
        return more.isZero() ? figure : figure + (more.isNegative() ? "" : "+") + more.asDouble();
    }

    /** Rows that follow each other as one range. */
    private String cells(ScoreColumn column) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            int first = i;
            while (i + 1 < parts.size()
                    && parts.get(i + 1).row() == parts.get(i).row() + 1) {
                i++;
            }
            cells.append(cells.isEmpty() ? "" : ",")
                    .append(column.cell(parts.get(first).row()));
            cells.append(i > first ? ":" + column.cell(parts.get(i).row()) : "");
        }
        return cells.toString();
    }

    private static Quantity total(List<Part> parts, Function<Part, Quantity> figure) {
        return parts.stream().map(figure).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static Quantity least(List<Part> parts, Function<Part, Quantity> figure) {
        return parts.stream().map(figure).reduce(Quantity::min).orElseThrow();
    }
}
