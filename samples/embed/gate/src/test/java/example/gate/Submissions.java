package example.gate;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Checker;
import dev.readiness.engine.check.ConfigPlaces;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Standing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds submissions against the gates of the readiness.yml in this folder. */
final class Submissions {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Assessor ASSESSOR = new Assessor();

    private final Checker checker;

    Submissions(Path folder) {
        ConfigPlaces gates = new ConfigPlaces(ASSESSOR.packs(), HERE, List.of(folder), Optional.empty());
        BatchAssessor batch = new BatchAssessor(ASSESSOR, Overrides.none());
        checker = new Checker(batch::assess, gates::of, List.of(), Optional.empty());
    }

    /** Fails with every gate that {@code submission} misses, and with every problem if it can't be assessed. */
    void mustPass(Path submission) {
        CheckedFile checked = checker.check(Input.of(submission));
        if (checked.standing() != Standing.SOUND) {
            throw new AssertionError(submission + ": " + Stream.concat(
                            checked.gates().stream().filter(GateResult::fails).map(gate -> gate.gate() + ""),
                            checked.problems().stream().map(problem -> problem.location() + " " + problem.code()))
                    .toList());
        }
    }
}
