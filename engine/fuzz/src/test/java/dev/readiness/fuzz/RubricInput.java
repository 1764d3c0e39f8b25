package dev.readiness.fuzz;

import dev.readiness.author.schema.SubmissionSchema;
import dev.readiness.criteria.rubric.reader.PackOfOneFile;
import dev.readiness.criteria.text.Lang;
import java.nio.charset.StandardCharsets;

/** A file of a rubric, beside a sound identity unless it is one itself. */
public final class RubricInput {
    private RubricInput() {}

    /** Loads what the first input needs, so that its time is its own. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("a: 1".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        PackOfOneFile pack = PackOfOneFile.read(input);
        Verdicts.check(PackOfOneFile.NAME, pack.rubric().isPresent(), pack.problems(), input);
        pack.rubric().ifPresent(rubric -> SubmissionSchema.of(rubric, Lang.EN));
    }
}
