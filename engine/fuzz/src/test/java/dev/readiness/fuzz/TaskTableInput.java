package dev.readiness.fuzz;

import dev.readiness.criteria.rubric.Packs;
import dev.readiness.criteria.submission.TaskTableReader;

/** A task table. */
public final class TaskTableInput {
    private static final TaskTableReader READER =
            new TaskTableReader(new Packs().find("neimenggu-2023").orElseThrow());

    private TaskTableInput() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var read = READER.read("input.yaml", input);
        Verdicts.check("input.yaml", read.table().isPresent(), read.problems(), input);
    }
}
