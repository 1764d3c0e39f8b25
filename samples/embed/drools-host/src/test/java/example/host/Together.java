package example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The host's rules and ours in one process. */
abstract class Together {
    private static final Path SUBMISSION = Path.of("..", "..", "neimenggu-2023", "vetoed", "submission.yaml");

    static void assess() {
        var assessment = new Assessor().assess(SUBMISSION, Overrides.none()).assessment().orElseThrow();
        assertEquals("VETOED 111", assessment.verdict() + " " + assessment.scorecard().scaled().shown());
    }

    static void runTheHost() {
        assertEquals(Set.of(55, 1), Set.copyOf(HostRules.accumulated()));
        assertEquals(List.of("[great]", "[small]"), HostRules.inserted());
        assertEquals(List.of("dear"), HostRules.ofUnit());
        assertEquals(List.of(27.5), HostRules.ofExecutableModel());
    }

    @Test
    void its_kmodule_accumulates() {
        assertEquals(Set.of(55, 1), Set.copyOf(HostRules.accumulated()));
    }

    @Test
    void its_kmodule_maintains_truth() {
        assertEquals(List.of("[great]", "[small]"), HostRules.inserted());
    }

    @Test
    void its_rule_units_run() {
        assertEquals(List.of("dear"), HostRules.ofUnit());
    }

    @Test
    void its_rules_are_compiled_to_an_executable_model() {
        assertEquals(List.of(27.5), HostRules.ofExecutableModel());
    }

    @Test
    void submissions_are_assessed() {
        assess();
    }
}
