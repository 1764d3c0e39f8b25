package dev.readiness.engine.referee.ways;

import java.util.Map;

/** What a grade of a random rubric asks for: how it is written, and whether it holds. */
interface PlainAsk {
    String yaml(boolean demerits);

    /** @param certain whether what is open counts against it, or for it */
    boolean holds(PlainRubric rubric, Map<Thing, Integer> given, boolean certain);
}
