package dev.readiness.engine.check;

import dev.readiness.engine.Assessment;

/**
 * What a submission says it is: one region by one rubric.
 *
 * @param rubric its id
 * @param region the region's name
 */
public record Claim(String rubric, String region) {
    /**
     * {@return what {@code assessment} is of}
     *
     * @param assessment how a submission stands
     */
    public static Claim of(Assessment assessment) {
        return new Claim(
                assessment.submission().rubric().id(), assessment.submission().region());
    }
}
