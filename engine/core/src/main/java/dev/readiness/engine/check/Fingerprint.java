package dev.readiness.engine.check;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.submission.Submission;
import java.nio.charset.StandardCharsets;

/**
 * What makes a finding the same in two reports, wherever its line has moved to: rubric, region, clause, indicator, year
 * and outcome.
 *
 * @param text readable, its parts parted by slashes
 */
public record Fingerprint(String text) {

    /**
     * {@return the fingerprint of {@code finding} on {@code clause}}
     *
     * @param submission whose finding it is
     * @param clause the number of the clause
     * @param finding what was found
     */
    public static Fingerprint of(Submission submission, int clause, Finding finding) {
        return of(
                submission.rubric().id(),
                submission.region(),
                clause,
                finding.requirement().indicator().id(),
                finding.answer().year(),
                finding.outcome().name());
    }

    static Fingerprint of(String rubric, String region, int clause, String indicator, int year, String outcome) {
        String when = year == Answer.NO_YEAR ? "" : "/" + year;
        return new Fingerprint(rubric + "/" + region + "/" + clause + "/" + indicator + when + "/" + outcome);
    }

    /** {@return SHA-256 of the text, in lower-case hexadecimal, for formats that want a fixed length} */
    public String hash() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
