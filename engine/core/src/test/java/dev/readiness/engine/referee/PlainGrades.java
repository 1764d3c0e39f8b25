package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies.NotApplicable;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.GradedRubric;

/**
 * The second judge of the small rubric with grades: plain Java, written from its words and those of the README. It knows
 * no interval: whatever is missing is taken for no, or for yes, and the grade of that is an end.
 */
final class PlainGrades {
    private final Submission submission;
    private final boolean missing;
    private final NotApplicable mode;

    /** @param missing what missing answers are taken for */
    PlainGrades(Submission submission, boolean missing) {
        this.submission = submission;
        this.missing = missing;
        this.mode = submission.settings().notApplicable();
    }

    private record Worth(Quantity earned, Quantity maximum, Quantity printed) {
        Worth plus(Worth other) {
            return new Worth(earned.plus(other.earned), maximum.plus(other.maximum), printed.plus(other.printed));
        }

        boolean applies() {
            return !maximum.isZero();
        }
    }

    private boolean yes(int clause) {
        Reading reading = submission.readings().get(GradedRubric.ASKS.get(clause));
        return reading == null ? missing : ((Value.Attestation) reading.value()).yes();
    }

    private boolean applies(int clause) {
        return !submission.exemptions().containsKey(clause);
    }

    private boolean rescales() {
        return mode == NotApplicable.RESCALE_TOTAL || mode == NotApplicable.RESCALE_ITEM;
    }

    private Worth pair(int first, int second) {
        int apply = (applies(first) ? 1 : 0) + (applies(second) ? 1 : 0);
        int met = (applies(first) && yes(first) ? 1 : 0) + (applies(second) && yes(second) ? 1 : 0);
        Quantity ten = Quantity.of(10);
        return switch (mode) {
            case RESCALE_TOTAL, ZERO -> new Worth(Quantity.of(5L * met), Quantity.of(5L * apply), ten);
            case RESCALE_ITEM ->
                apply == 0
                        ? new Worth(Quantity.ZERO, Quantity.ZERO, ten)
                        : new Worth(ten.times(met).dividedBy(apply), ten, ten);
            case FULL -> new Worth(Quantity.of(5L * (met + 2 - apply)), ten, ten);
        };
    }

    private Worth single(boolean met) {
        Quantity five = Quantity.of(5);
        return new Worth(met ? five : Quantity.ZERO, five, five);
    }

    /** In points of what is printed. */
    private Quantity figure(Worth worth) {
        return rescales() && worth.applies()
                ? worth.earned().dividedBy(worth.maximum()).times(worth.printed())
                : worth.earned();
    }

    private boolean reaches(Worth worth, int percent) {
        return !worth.applies()
                || figure(worth).compareTo(worth.printed().times(percent).dividedBy(100)) >= 0;
    }

    private boolean atLeast(Quantity figure, int line) {
        return figure.compareTo(Quantity.of(line)) >= 0;
    }

    private boolean clause(int clause) {
        return !applies(clause) || yes(clause);
    }

    /** 1 优秀, 2 良好, 3 合格, 4 不合格. */
    int rank() {
        Worth first = pair(1, 2);
        Worth second = pair(3, 4);
        Worth third = single(yes(5));
        Worth elective = single(yes(6) || yes(7));
        Worth groundwork = first.plus(second);
        Worth results = third.plus(elective);
        Quantity total = figure(groundwork.plus(results));
        if (!yes(8)) {
            total = total.min(Quantity.of(20));
        }
        boolean vetoes = yes(8) && yes(9);
        boolean free = clause(4);
        if (free
                && vetoes
                && atLeast(total, 27)
                && reaches(first, 100)
                && reaches(second, 100)
                && reaches(third, 100)
                && reaches(elective, 100)
                && clause(3)
                && clause(4)) {
            return 1;
        }
        if (free
                && vetoes
                && atLeast(total, 21)
                && reaches(groundwork, 60)
                && reaches(results, 60)
                && reaches(first, 50)
                && reaches(second, 50)) {
            return 2;
        }
        boolean enough = !groundwork.applies() || atLeast(figure(groundwork), 10);
        return atLeast(total, 15) && enough && reaches(third, 100) && clause(2) ? 3 : 4;
    }
}
