package dev.readiness.office.scoresheet;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.office.sheet.Decimals;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** Writes the figures of one row: typed for a clause, by formula for what is added up. */
record ScoreRow(Line line, int index, Look look) {

    ScoreRow text(ScoreColumn column, String text) {
        line.text(column.ordinal(), text, look);
        return this;
    }

    /** In the middle, so that it does not touch the figure before it. */
    ScoreRow outcome(String text) {
        line.text(ScoreColumn.OUTCOME.ordinal(), text, look.aligned(HorizontalAlignment.CENTER));
        return this;
    }

    /** What a clause is worth and what it earns. */
    ScoreRow figures(Quantity points, Quantity earned) {
        line.number(ScoreColumn.POINTS.ordinal(), points.asDouble(), figure(points));
        line.number(ScoreColumn.EARNED.ordinal(), earned.asDouble(), figure(earned));
        return lacks(points.minus(earned));
    }

    /** The same of what is added up. */
    ScoreRow figures(Sum sum) {
        line.formula(ScoreColumn.POINTS.ordinal(), sum.formula(ScoreColumn.POINTS), figure(sum.points()));
        line.formula(ScoreColumn.EARNED.ordinal(), sum.formula(ScoreColumn.EARNED), figure(sum.earned()));
        return lacks(sum.points().minus(sum.earned()));
    }

    /** What is earned, worked out by {@code formula}. */
    ScoreRow byFormula(String formula, Quantity earned) {
        line.formula(ScoreColumn.EARNED.ordinal(), formula, figure(earned));
        return this;
    }

    private ScoreRow lacks(Quantity lacks) {
        String formula = ScoreColumn.POINTS.cell(index) + "-" + ScoreColumn.EARNED.cell(index);
        line.formula(ScoreColumn.LACKS.ordinal(), formula, figure(lacks));
        return this;
    }

    /** It counts for nothing. */
    ScoreRow noFigures() {
        line.blank(ScoreColumn.POINTS.ordinal(), look)
                .blank(ScoreColumn.EARNED.ordinal(), look)
                .blank(ScoreColumn.LACKS.ordinal(), look);
        return this;
    }

    /** Frames what is left blank between {@code from} and the last column. */
    ScoreRow blankFrom(ScoreColumn from) {
        for (int column = from.ordinal(); column < ScoreColumn.values().length; column++) {
            line.blank(column, look);
        }
        return this;
    }

    private Look figure(Quantity quantity) {
        return look.formatted(Decimals.of(quantity)).aligned(HorizontalAlignment.RIGHT);
    }
}
