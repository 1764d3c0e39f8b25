package dev.readiness.office.scoresheet;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rounding;
import dev.readiness.engine.Assessment;
import dev.readiness.report.Phrases;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The row of the figure that is rounded.
 *
 * @param demerits whether what is lost is rounded
 * @param exact the figure of the row before it
 * @param row that row
 */
record RoundedRow(
        Rounding rounding, Policies.TotalRounding way, boolean demerits, Quantity exact, Quantity maximum, int row) {
    /** Spreadsheets count in binary: what is a hair beside a line is on it. */
    private static final int DIGITS = 9;

    /** That of {@code assessment} below {@code row}; none where the rubric rounds nothing. */
    static Optional<RoundedRow> of(Assessment assessment, int row) {
        return assessment.scorecard().unrounded().map(before -> {
            Rounding rounding =
                    assessment.submission().rubric().overall().rounded().orElseThrow();
            return new RoundedRow(
                    rounding,
                    rounding.taken(assessment.submission().settings()),
                    assessment.submission().rubric().overall().demerits(),
                    before.low(),
                    assessment.scorecard().nominalMaximum(),
                    row);
        });
    }

    String how(Phrases phrases) {
        return phrases.rounding(rounding, way);
    }

    /** Works out {@code figure}; empty where it does not follow from the row before alone, as where a cap holds it down. */
    Optional<String> formula(Quantity figure) {
        Quantity steps = counted(exact).dividedBy(rounding.to());
        Quantity near =
                Quantity.of(steps.asDecimal(DIGITS, RoundingMode.HALF_UP)).times(rounding.to());
        if (!counted(rounding.of(near, way)).equals(figure)) {
            return Optional.empty();
        }
        String before = ScoreColumn.EARNED.cell(row);
        String all = ScoreColumn.POINTS.cell(row);
        String whole = function() + "(ROUND(" + in(demerits ? "(" + all + "-" + before + ")" : before, false) + ","
                + DIGITS + "),0)";
        return Optional.of((demerits ? all + "-" : "") + in(whole, true));
    }

    private Quantity counted(Quantity figure) {
        return demerits ? maximum.minus(figure) : figure;
    }

    private String function() {
        return switch (way) {
            case HALF_UP -> "ROUND";
            case DOWN -> "ROUNDDOWN";
            case UP -> "ROUNDUP";
        };
    }

    /** {@code formula} in steps, or {@code back} in points; a tenth is not what a spreadsheet makes of 0.1. */
    private String in(String formula, boolean back) {
        if (rounding.to().equals(Quantity.ONE)) {
            return formula;
        }
        return rounding.to().numerator().equals(BigInteger.ONE)
                ? formula + (back ? "/" : "*") + rounding.to().denominator()
                : formula + (back ? "*" : "/") + rounding.to().asDouble();
    }
}
