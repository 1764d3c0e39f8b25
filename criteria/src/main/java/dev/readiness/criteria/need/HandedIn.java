package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.Window;
import dev.readiness.criteria.rubric.Requirement;
import java.time.Period;
import java.util.List;

/** What a region handed in, as far as a kind needs it to lay a requirement beside it. */
public interface HandedIn extends GivenFigures {
    /** The years that are judged, in order. */
    List<Integer> years();

    /** The years in which an answer is wanted: one "no year" unless the requirement asks for each year. */
    List<Integer> due(Requirement requirement);

    /** What is asked of {@code requirement}, for {@code year} if it is one, with the time that is left for it. */
    Asked asked(Requirement requirement, int year);

    /** The years that a yearly average is taken over. */
    YearSpan averaged();

    /** Whether {@code year} is over on the as-of date. */
    boolean isOver(int year);

    /** The look-back period of length {@code period}. */
    Window back(Period period);
}
