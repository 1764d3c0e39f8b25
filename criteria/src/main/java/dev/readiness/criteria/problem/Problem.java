package dev.readiness.criteria.problem;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
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

    /** What to do or to write instead, in one sentence; where a cell wants it another way than a text, for that. */
    public String remedy(Lang lang) {
        Wording wording = ProblemWording.in(lang);
        String inCell = code.name() + ".cell";
        return wording.say(
                location.isCell() && wording.has(inCell) ? inCell : code.name() + ".fix", arguments.toArray());
    }
}
