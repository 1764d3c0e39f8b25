package dev.readiness.bench;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.WhenNone;

/**
 * An answer as other engines take it: the name of its kind and two numbers. They know no fractions, so figures become
 * binary floating point.
 *
 * @param kind such as {@code at-least}
 * @param amount what was measured; 1 and 0 stand for yes and no
 * @param bound what it is held against
 */
public record Measured(String kind, double amount, double bound) {

    /** {@code answer} in these terms; what a survey's points are is beyond them, so that it is only reached or not. */
    static Measured of(Answer answer) {
        if (answer instanceof Attested.Given attested) {
            return new Measured("attested", attested.yes() ? 1 : 0, 1);
        }
        if (answer instanceof Answer.NoneArose none) {
            return new Measured("empty-rate", none.whenNone() == WhenNone.MET ? 1 : 0, 1);
        }
        if (answer instanceof Answer.Measured figure) {
            return new Measured(
                    kind(figure),
                    Double.parseDouble(decimal(figure.amount())),
                    Double.parseDouble(decimal(figure.bound())));
        }
        return new Measured(answer instanceof Answer.NoAnswer ? "missing" : "contradiction", 0, 0);
    }

    private static String decimal(Quantity quantity) {
        return quantity.written();
    }

    private static String kind(Answer.Measured figure) {
        return figure.isExcess() ? "at-most" : "at-least";
    }
}
