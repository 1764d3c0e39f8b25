package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;
import java.util.regex.Pattern;

/** What proves a reading: a file's path as written; it is never opened. */
public record Evidence(String reference, Location location) {
    private static final Pattern ABSOLUTE =
            Pattern.compile("[/\\\\~].*|[A-Za-z]:[/\\\\].*|(?i:file):.*", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    /** Whether it is an absolute path, or a relative one that climbs out of the submission's folder, on any system. */
    public boolean leadsOut() {
        if (ABSOLUTE.matcher(reference).matches()) {
            return true;
        }
        int depth = 0;
        for (String step : SEPARATOR.split(reference)) {
            if (step.equals("..")) {
                depth--;
            } else if (!step.isEmpty() && !step.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
