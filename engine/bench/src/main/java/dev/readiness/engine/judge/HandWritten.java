package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.need.AtMost;
import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.need.ProRata;
import java.util.ArrayList;
import java.util.List;

/** The same judging in plain Java, rule for rule: the floor that a rule engine is measured against. */
final class HandWritten {
    private HandWritten() {}

    static List<Finding> judge(List<Object> facts) {
        List<Finding> findings = new ArrayList<>(facts.size());
        for (Object fact : facts) {
            if (fact instanceof Answer answer) {
                findings.add(judge(answer));
            }
        }
        return findings;
    }

    private static Finding judge(Answer answer) {
        if (answer instanceof Attested.Given attested) {
            return due(attested.yes(), "attested.yes", "attested.no", "attested.not-yet", answer);
        }
        if (answer instanceof AtLeast.Given figure) {
            boolean reached = figure.amount().compareTo(figure.bound()) >= 0;
            return reached && answer.isUnsettled()
                    ? Finding.pending("at-least.reached-so-far", answer)
                    : due(reached, "at-least.reached", "at-least.short", "at-least.short-so-far", answer);
        }
        if (answer instanceof AtMost.Given figure) {
            return ceiling(figure);
        }
        if (answer instanceof Occurs.Given occurrence) {
            return due(
                    occurrence.count() >= occurrence.needed(),
                    "occurrence.often-enough",
                    "occurrence.too-seldom",
                    "occurrence.too-seldom-so-far",
                    answer);
        }
        if (answer instanceof Absent.Given absence) {
            return absence.count() == 0
                    ? Finding.met("absence.kept", answer)
                    : Finding.notMet("absence.broken", answer);
        }
        if (answer instanceof ProRata.Given survey) {
            return survey(survey);
        }
        return withoutFigure(answer);
    }

    private static Finding withoutFigure(Answer answer) {
        if (answer instanceof Answer.NoneArose none) {
            return switch (none.whenNone()) {
                case MET -> Finding.met("none-arose.met", answer);
                case LEAVE -> Finding.notApplicable("none-arose.leaves", answer);
                case OPEN ->
                    answer.isEarly()
                            ? Finding.pending("none-arose.nothing-yet", answer)
                            : Finding.error("none-arose.cannot-judge", answer);
            };
        }
        if (answer instanceof Answer.Exempted) {
            return Finding.notApplicable("exempted.declared", answer);
        }
        if (answer instanceof Answer.NoAnswer) {
            return answer.isEarly()
                    ? Finding.pending("missing.not-due", answer)
                    : Finding.missing("missing.no-reading", answer);
        }
        return Finding.error("contradiction.cannot-judge", answer);
    }

    private static Finding ceiling(AtMost.Given figure) {
        if (figure.amount().compareTo(figure.bound()) <= 0) {
            return figure.isUnsettled()
                    ? Finding.pending("at-most.kept-so-far", figure)
                    : Finding.met("at-most.kept", figure);
        }
        if (!figure.isEarly()) {
            return Finding.notMet("at-most.exceeded", figure);
        }
        return figure.isGrowing()
                ? Finding.notMet("at-most.exceeded-for-good", figure)
                : Finding.pending("at-most.exceeded-so-far", figure);
    }

    private static Finding due(boolean met, String yes, String no, String notYet, Answer answer) {
        if (met) {
            return Finding.met(yes, answer);
        }
        return answer.isEarly() ? Finding.pending(notYet, answer) : Finding.notMet(no, answer);
    }

    private static Finding survey(ProRata.Given survey) {
        boolean reached = survey.amount().compareTo(survey.bound()) >= 0;
        if (!reached && survey.isEarly()) {
            return Finding.pending("pro-rata.so-far", survey);
        }
        return switch (survey.conversion()) {
            case PROPORTIONAL ->
                reached
                        ? Finding.met("pro-rata.converted", survey, survey.share())
                        : Finding.notMet("pro-rata.below-floor", survey);
            case FULL ->
                reached ? Finding.met("pro-rata.full-points", survey) : Finding.notMet("pro-rata.below-floor", survey);
            case THROUGHOUT ->
                reached
                        ? Finding.met("pro-rata.converted", survey, survey.share())
                        : Finding.notMet("pro-rata.below-floor-converted", survey, survey.share());
        };
    }
}
