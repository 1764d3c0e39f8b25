package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.need.Derivation;
import dev.readiness.criteria.need.HandedIn;
import dev.readiness.criteria.need.OfOne;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a requirement beside the figure that is worked out for its indicator. */
final class DerivedAnswers {
    private DerivedAnswers() {}

    /** An answer for each year that is due. */
    static List<Answer> to(OfOne requirement, HandedIn given) {
        Optional<Value> worked = Derivation.of(requirement.indicator(), given);
        List<Answer> answers = new ArrayList<>();
        for (int year : given.due(requirement)) {
            Asked asked = given.asked(requirement, year);
            Optional<Value> value = worked.flatMap(all -> inYear(all, year));
            answers.add(
                    value.isPresent()
                            ? answer(requirement, asked, value.get(), given)
                            : lacking(requirement, asked, given));
        }
        return answers;
    }

    private static Optional<Value> inYear(Value value, int year) {
        return value instanceof Value.ByYear byYear
                ? Optional.ofNullable(byYear.years().get(year)).map(Value.YearFigure::value)
                : Optional.of(value);
    }

    private static Answer answer(OfOne requirement, Asked asked, Value value, HandedIn given) {
        if (value instanceof Value.Contradictory) {
            return new Answer.ContradictoryAnswer(asked);
        }
        return value.isNone()
                ? new Answer.NoneArose(asked, requirement.whenNone(given.settings()))
                : requirement.answer(asked, value, given);
    }

    /** The lowest of those that are there is certain where it falls short already; likewise the highest. */
    private static Answer lacking(OfOne requirement, Asked asked, HandedIn given) {
        Indicator indicator = requirement.indicator();
        Optional<Answer> some = Derivation.ofSome(indicator, given)
                .flatMap(all -> inYear(all, asked.year()))
                .map(value -> answer(requirement, asked, value, given))
                .filter(answer -> answer instanceof Answer.Measured && !(answer instanceof Answer.Graded))
                .filter(answer -> answer.isExcess() == (fold(indicator) == Formula.Fold.HIGHEST))
                .filter(answer ->
                        answer.shortfall().filter(lack -> !lack.isZero()).isPresent());
        return isExtreme(indicator) && some.isPresent() ? some.get() : new Answer.NoAnswer(asked);
    }

    private static boolean isExtreme(Indicator indicator) {
        return fold(indicator) == Formula.Fold.LOWEST || fold(indicator) == Formula.Fold.HIGHEST;
    }

    private static Formula.Fold fold(Indicator indicator) {
        return indicator.formula().orElseThrow().fold();
    }
}
