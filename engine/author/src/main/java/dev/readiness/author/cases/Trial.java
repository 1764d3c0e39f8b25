package dev.readiness.author.cases;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Requirement;
import java.util.Set;

/** What cases have to try of a clause. */
public enum Trial {
    /** It is met; a veto is not tripped. */
    MET("MET", "CLEAR"),
    /** It fails; a veto is tripped. */
    NOT_MET("NOT_MET", "TRIPPED"),
    /** A figure that equals its threshold. */
    AT_THRESHOLD,
    /** Figures one small step below and above, as far as there are such. */
    BESIDE_THRESHOLD,
    /** Each level of a ladder is the highest that is reached. */
    EACH_LEVEL,
    /** Each part that has points of its own, met, not met and missing. */
    EACH_PART,
    /** What it asks for is not there. */
    MISSING("MISSING", "UNKNOWN"),
    /** Nothing arose that it speaks of, where the rubric says what follows. */
    NONE,
    /** It is declared not applicable, where the rubric allows that. */
    NOT_APPLICABLE("NOT_APPLICABLE");

    private final Set<String> outcomes;

    Trial(String... outcomes) {
        this.outcomes = Set.of(outcomes);
    }

    /** Whether a case that expects {@code outcome} of a clause tries this. */
    boolean isExpectedAs(String outcome) {
        return outcomes.contains(outcome);
    }

    /** Whether {@code clause} has anything to try here. */
    boolean isDue(Clause clause) {
        return switch (this) {
            case MET, NOT_MET, MISSING -> true;
            case AT_THRESHOLD, BESIDE_THRESHOLD ->
                clause.requirements().stream().anyMatch(Requirement::isQuantified);
            case EACH_LEVEL -> clause.makeup().needs().stream().anyMatch(Part.Ladder.class::isInstance);
            case EACH_PART -> PartTrial.isDue(clause);
            case NONE ->
                clause.requirements().stream()
                        .anyMatch(requirement -> requirement.whenNone().isPresent());
            case NOT_APPLICABLE -> clause.mayNotApply();
        };
    }
}
