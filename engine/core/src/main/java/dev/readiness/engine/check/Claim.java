package dev.readiness.engine.check;

import dev.readiness.engine.Assessment;

/**
 * What a submission says it is: one region by one rubric.
 *
 * @param rubric its id
 */
public record Claim(String rubric, String region) {
    public static Claim of(Assessment assessment) {
        return new Claim(
                assessment.submission().rubric().id(), assessment.submission().region());
    }
}
