package dev.readiness.report.result;

import dev.readiness.report.Safe;
import java.util.stream.Collectors;

/**
 * What a result was held against.
 *
 * @param id stable: {@code <rubric>/<clause>/<requirement>}, {@code <rubric>/<veto>}, {@code
 *     <rubric>/indicator/<id>}, {@code gate/<name>} or {@code input/<code>}
 * @param title what it is, in one line
 * @param description what it asks for
 * @param help how to meet it, and where it comes from; several lines
 */
public record Rule(String id, String title, String description, String help) {
    /**
     * Keeps the texts without what a terminal would obey.
     *
     * @param id stable: {@code <rubric>/<clause>/<requirement>}, {@code <rubric>/<veto>}, {@code
     *     <rubric>/indicator/<id>}, {@code gate/<name>} or {@code input/<code>}
     * @param title what it is, in one line
     * @param description what it asks for
     * @param help how to meet it, and where it comes from; several lines
     */
    public Rule {
        title = Safe.line(title);
        description = Safe.line(description);
        help = help.lines().map(Safe::line).collect(Collectors.joining("\n"));
    }
}
