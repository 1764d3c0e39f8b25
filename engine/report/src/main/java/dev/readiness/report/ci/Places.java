package dev.readiness.report.ci;

import dev.readiness.criteria.problem.Location;
import dev.readiness.report.Safe;
import dev.readiness.report.result.Workspace;

/** Places as people read them. */
final class Places {
    private Places() {}

    /** {@code path:line:column}, or {@code path:sheet!cell}. */
    static String of(Location place, Workspace workspace) {
        return Safe.text(
                new Location(workspace.path(place.file()), place.sheet(), place.line(), place.column()).toString());
    }

    /** The same without the file. */
    static String within(Location place) {
        return Safe.text(place.isCell() ? place.cell() : place.line() + ":" + place.column());
    }
}
