package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Requirement;
import java.util.List;

/** A kind that is answered by the values of several indicators together. */
public interface OfSeveral extends Requirement {
    /** The facts that the rules look at: an answer for each that is due, or what rules work it out from. */
    List<Object> facts(HandedIn given);
}
