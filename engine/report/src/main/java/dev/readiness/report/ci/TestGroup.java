package dev.readiness.report.ci;

import dev.readiness.report.Safe;
import java.util.List;

/**
 * Tests that belong together: an item, the vetoes, the gates or the input.
 *
 * @param path the submission's, relative to the workspace
 * @param day when it was assessed as of, or the first day that computers count where it could not be read
 */
record TestGroup(String path, String name, String day, List<TestCase> cases) {
    TestGroup {
        name = Safe.line(name);
        cases = List.copyOf(cases);
    }
}
