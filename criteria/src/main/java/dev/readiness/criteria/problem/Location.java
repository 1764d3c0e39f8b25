package dev.readiness.criteria.problem;

/**
 * A place in an input.
 *
 * @param file the path as the user gave it
 * @param line from 1
 * @param column from 1, in characters
 */
public record Location(String file, int line, int column) {

    /** {@code file:line:column}, as editors and terminals link it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
