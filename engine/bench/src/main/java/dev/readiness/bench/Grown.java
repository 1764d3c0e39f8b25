package dev.readiness.bench;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.judge.Judging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A submission for a {@link GrownRubric} at every step of its way.
 *
 * @param findings what the rules find of {@code facts}
 */
record Grown(
        byte[] yaml,
        byte[] json,
        Submission submission,
        List<Object> facts,
        List<Finding> findings,
        Judgements judgements) {

    static Grown of(Packs packs, byte[] yaml) {
        ReadSubmission read = new SubmissionReader(packs).read("submission.yaml", yaml, Overrides.none());
        Submission submission = read.submission()
                .orElseThrow(() -> new IllegalStateException("The grown submission must be sound: " + read.problems()));
        List<Object> facts = Judging.facts(submission);
        List<Finding> findings = new Judging(GrownRubric.ID).byRules(facts);
        return new Grown(yaml, Json.of(yaml), submission, facts, findings, Judging.judgements(submission, findings));
    }

    /** The rubrics that ship, and those in {@code folder}. */
    static Packs packs(Path folder) {
        Packs.Read read = Packs.with(List.of(folder));
        if (read.hasErrors()) {
            throw new IllegalStateException("The grown rubric must be sound: " + read.problems());
        }
        return read.packs();
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
