package dev.readiness.bench;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.engine.judge.Judging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first sample, at every step of its way. Benchmarks run in the root of the project. */
final class Sample {
    static final Path FILE =
            Path.of(System.getProperty("readiness.sample", "samples/neimenggu-2023/baiyun-obo/submission.yaml"));

    private Sample() {}

    static byte[] yaml() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException("Benchmarks run in the root of the project.", e);
        }
    }

    static Submission submission() {
        return new SubmissionReader(new Packs())
                .read("submission.yaml", yaml(), Overrides.none())
                .submission()
                .orElseThrow();
    }

    static List<Object> facts() {
        return Judging.facts(submission());
    }

    /** Its answers that other engines can judge: they know no time, so what is early or not over is left out. */
    static List<Object> settled() {
        return facts().stream()
                .filter(fact -> fact instanceof Answer answer && !answer.isEarly() && !answer.isUnsettled())
                .toList();
    }

    /** The same in the terms of other engines; figures that rules work out from others are left out. */
    static List<Measured> measured() {
        return settled().stream().map(fact -> Measured.of((Answer) fact)).toList();
    }
}
