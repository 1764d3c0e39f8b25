package dev.readiness.engine.proof;

import dev.readiness.criteria.verdict.Conclusion.Condition;
import dev.readiness.engine.conclude.CapState;
import dev.readiness.engine.conclude.GradeState;
import dev.readiness.engine.conclude.Grading;
import dev.readiness.engine.conclude.LineState;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.conclude.VetoState;
import java.util.Optional;

/** What follows from all that was judged: it has no figure, and a rule says it. */
public sealed interface Concluded extends Claim {
    /** {@return the rule that says so; never empty} */
    @Override
    Optional<String> rule();

    /**
     * The verdict.
     *
     * @param ruling the verdict with its reason
     */
    record OfVerdict(Ruling ruling) implements Concluded {
        @Override
        public Optional<String> rule() {
            return Optional.of(ruling.rule());
        }
    }

    /**
     * Something that the line asks for.
     *
     * @param condition what the line asks for, and whether it holds
     */
    record OfCondition(Condition condition) implements Concluded {
        @Override
        public Optional<String> rule() {
            return Optional.of(condition.rule());
        }
    }

    /**
     * Between which grades it ends.
     *
     * @param grading the best and the worst grade that may follow
     */
    record OfGrades(Grading grading) implements Concluded {
        @Override
        public Optional<String> rule() {
            return Optional.of(grading.rule());
        }
    }

    /**
     * How a grade stands.
     *
     * @param state the grade, and how it stands
     */
    record OfGrade(GradeState state) implements Concluded {
        @Override
        public Optional<String> rule() {
            return Optional.of(state.rule());
        }
    }

    /**
     * Whether something holds that a grade asks for.
     *
     * @param need what is asked for, and how it stands
     */
    record OfGradeNeed(GradeState.Need need) implements Concluded {
        @Override
        public Optional<String> rule() {
            return Optional.of(need.rule());
        }
    }

    /**
     * How a veto stands.
     *
     * @param state the veto, and how it stands
     */
    record OfVeto(VetoState state) implements Concluded {
        @Override
        public Optional<String> rule() {
            return Optional.of(state.rule());
        }
    }

    /**
     * What rules of the rubric's own conclude from the whole.
     *
     * @param state the line, and what was concluded of it
     */
    record OfLine(LineState state) implements Concluded {
        @Override
        public Optional<String> rule() {
            return Optional.of(state.rule());
        }
    }

    /**
     * Whether a clause, or such a line, holds the figure down.
     *
     * @param state the cap, and whether it stands
     */
    record OfCap(CapState state) implements Concluded {
        @Override
        public Optional<String> rule() {
            return Optional.of(state.rule());
        }
    }
}
