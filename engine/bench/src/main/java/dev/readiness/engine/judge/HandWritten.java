package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.PerThousandQuestion;
import dev.readiness.criteria.rubric.Policies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The same judging in plain Java, rule for rule: the floor that a rule engine is measured against. */
final class HandWritten {
    private HandWritten() {}

    static Collection<Finding> judge(List<Object> facts) {
        List<Finding> findings = new ArrayList<>(facts.size());
        for (Object fact : facts) {
            if (fact instanceof Answer answer) {
                findings.add(judge(answer));
            } else if (fact instanceof PerThousandQuestion question) {
                findings.add(judge(answer(question)));
            }
        }
        return findings;
    }

    private static Finding judge(Answer answer) {
        if (answer instanceof Answer.AttestedAnswer attested) {
            return found(attested.yes(), "attested.yes", "attested.no", answer);
        }
        if (answer instanceof Answer.AtLeastAnswer figure) {
            return found(figure.amount().compareTo(figure.bound()) >= 0, "at-least.reached", "at-least.short", answer);
        }
        if (answer instanceof Answer.AtMostAnswer figure) {
            return found(figure.amount().compareTo(figure.bound()) <= 0, "at-most.kept", "at-most.exceeded", answer);
        }
        if (answer instanceof Answer.ExceedsAnswer figure) {
            return found(figure.amount().compareTo(figure.bound()) > 0, "exceeds.above", "exceeds.not-above", answer);
        }
        if (answer instanceof Answer.OccurrenceAnswer occurrence) {
            return found(
                    occurrence.count() >= occurrence.needed(),
                    "occurrence.often-enough",
                    "occurrence.too-seldom",
                    answer);
        }
        if (answer instanceof Answer.AbsenceAnswer absence) {
            return found(absence.count() == 0, "absence.kept", "absence.broken", answer);
        }
        if (answer instanceof Answer.SurveyAnswer survey) {
            return survey(survey);
        }
        if (answer instanceof Answer.EmptyRateAnswer rate) {
            return rate.policy() == Policies.EmptyRate.MET
                    ? Finding.met("empty-rate.met", answer)
                    : Finding.error("empty-rate.cannot-judge", answer);
        }
        return answer instanceof Answer.NoAnswer
                ? Finding.missing("missing.no-reading", answer)
                : Finding.error("contradiction.cannot-judge", answer);
    }

    private static Finding found(boolean met, String yes, String no, Answer answer) {
        return met ? Finding.met(yes, answer) : Finding.notMet(no, answer);
    }

    private static Finding survey(Answer.SurveyAnswer survey) {
        boolean reached = survey.amount().compareTo(survey.bound()) >= 0;
        return switch (survey.conversion()) {
            case PROPORTIONAL ->
                reached
                        ? Finding.met("status.survey-converted", survey, survey.share())
                        : Finding.notMet("status.survey-below-threshold", survey);
            case FULL ->
                reached
                        ? Finding.met("status.survey-full-points", survey)
                        : Finding.notMet("status.survey-below-threshold", survey);
            case THROUGHOUT ->
                reached
                        ? Finding.met("status.survey-converted-throughout", survey, survey.share())
                        : Finding.notMet("status.survey-below-threshold-converted", survey, survey.share());
        };
    }

    private static Answer answer(PerThousandQuestion question) {
        if (question.isPeopleless() || question.rapidExcluded() && question.isMoreRapidThanSamples()) {
            return question.contradiction();
        }
        if (!question.isComplete()) {
            return question.noAnswer();
        }
        return question.rapidExcluded() ? question.withoutRapidTests() : question.withRapidTests();
    }
}
