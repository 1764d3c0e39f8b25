package dev.readiness.fuzz;

import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.TaskTableReader;
import java.nio.charset.StandardCharsets;

/** A task table. */
public final class TaskTableInput {
    private static final TaskTableReader READER =
            new TaskTableReader(new Packs().find("neimenggu-2023").orElseThrow());

    private TaskTableInput() {}

    /** Loads what the first input needs, so that its time is its own. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("a: 1".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var read = READER.read("input.yaml", input);
        Verdicts.check("input.yaml", read.table().isPresent(), read.problems(), input);
    }
}
