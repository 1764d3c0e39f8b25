package dev.readiness.engine.guest;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import java.util.Map;

/** A host that sets each property named on its command line to the value given first, and then has us assess. */
final class HostileHost {
    /** What Drools reads once for the whole process and refuses for everybody if it is anything else. */
    private static final Map<String, String> REFUSED_BY_DROOLS =
            Map.of("drools.dateformat", "dd.MM.yyyy", "org.drools.queuetype", "binaryheap");

    private HostileHost() {}

    public static void main(String[] arguments) {
        for (int i = 2; i < arguments.length; i++) {
            System.setProperty(arguments[i], REFUSED_BY_DROOLS.getOrDefault(arguments[i], arguments[0]));
        }
        System.out.println(described(Path.of(arguments[1])));
    }

    /** The verdict and what every clause came to. */
    static String described(Path submission) {
        Assessment assessment =
                new Assessor().assess(submission, Overrides.none()).assessment().orElseThrow();
        StringBuilder out = new StringBuilder()
                .append(assessment.verdict())
                .append(' ')
                .append(assessment.scorecard().scaled().shown());
        assessment.scorecard().clauses().forEach(clause -> out.append(' ').append(clause.outcome()));
        return out.toString();
    }
}
