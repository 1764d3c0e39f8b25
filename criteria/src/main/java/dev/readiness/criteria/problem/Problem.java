package dev.readiness.criteria.problem;

import dev.readiness.criteria.text.Lang;
import java.util.List;

/**
 * Something wrong with an input.
 *
 * @param code what kind of problem
 * @param location where it is
 * @param excerpt the line it stands on, empty where the file has none
 * @param arguments what the sentences of the code are filled with
 */
public record Problem(ProblemCode code, Location location, String excerpt, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    /** What is wrong, in one sentence. */
    public String message(Lang lang) {
        return ProblemWording.in(lang).say(code.name(), arguments.toArray());
    }

    /** What to do or to write instead, in one sentence. */
    public String remedy(Lang lang) {
        return ProblemWording.in(lang).say(code.name() + ".fix", arguments.toArray());
    }
}
