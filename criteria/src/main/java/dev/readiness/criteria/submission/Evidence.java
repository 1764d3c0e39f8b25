package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;
import java.util.Locale;

/**
 * What proves a reading: a file's path as written; it is never opened.
 *
 * @param reference the path as it is written
 * @param location where that stands
 */
public record Evidence(String reference, Location location) {
    private static final String FILE = "file:";

    /**
     * {@return whether it is an absolute path, or a relative one that climbs out of the submission's folder, on any
     * system}
     */
    public boolean leadsOut() {
        int depth = 0;
        int start = 0;
        for (int end = 0; end <= reference.length(); end++) {
            if (end == reference.length() || isSeparator(reference.charAt(end))) {
                depth += step(reference.substring(start, end));
                start = end + 1;
            }
            if (depth < 0) {
                return true;
            }
        }
        return isAbsolute();
    }

    private boolean isAbsolute() {
        int colon = reference.indexOf(':');
        char first = reference.isEmpty() ? ' ' : reference.charAt(0);
        return isSeparator(first)
                || first == '~'
                || colon == 1 && isDrive(first) && reference.length() > 2 && isSeparator(reference.charAt(2))
                || colon == FILE.length() - 1
                        && reference.toLowerCase(Locale.ROOT).startsWith(FILE);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    private static boolean isDrive(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** How much deeper {@code name} leads. */
    private static int step(String name) {
        return switch (name) {
            case "", "." -> 0;
            case ".." -> -1;
            default -> 1;
        };
    }
}
