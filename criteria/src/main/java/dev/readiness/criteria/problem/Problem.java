package dev.readiness.criteria.problem;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong with an input. It says in three ways what it is about, as far as there is one: where it stands, which
 * value of a submission it is, and which indicator.
 *
 * @param code what kind of problem
 * @param location where it is
 * @param excerpt the line it stands on, empty where the file has none
 * @param arguments what the sentences of the code are filled with
 * @param pointer the value in the submission's own tree, as a JSON Pointer (RFC 6901) in the file's own words, such as
 *     {@code /indicators/巡查完成率/numerator}; empty of what is no value of a submission, or the whole of one
 * @param indicator the id of the indicator that the value belongs to
 * @param severity that of the code, unless the place it is found in makes it weigh more
 */
public record Problem(
        ProblemCode code,
        Location location,
        String excerpt,
        List<String> arguments,
        String pointer,
        Optional<String> indicator,
        Severity severity) {
    /**
     * Keeps a copy of {@code arguments}.
     *
     * @param code what kind of problem
     * @param location where it is
     * @param excerpt the line it stands on, empty where the file has none
     * @param arguments what the sentences of the code are filled with
     * @param pointer the value in the submission's own tree, as a JSON Pointer (RFC 6901) in the file's own words,
     *     such as {@code /indicators/巡查完成率/numerator}; empty of what is no value of a submission, or the whole of one
     * @param indicator the id of the indicator that the value belongs to
     * @param severity that of the code, unless the place it is found in makes it weigh more
     */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /**
     * A problem known by its place alone.
     *
     * @param code what kind of problem
     * @param location where it is
     * @param excerpt the line it stands on, empty where the file has none
     * @param arguments what the sentences of the code are filled with
     */
    public Problem(ProblemCode code, Location location, String excerpt, List<String> arguments) {
        this(code, location, excerpt, arguments, "", Optional.empty(), code.severity());
    }

    /**
     * {@return the same, about the value at {@code pointer}}
     *
     * @param pointer the value's JSON Pointer in the submission's own tree
     * @param indicator the id of the indicator that the value belongs to
     */
    public Problem about(String pointer, Optional<String> indicator) {
        return new Problem(code, location, excerpt, arguments, pointer, indicator, severity);
    }

    /**
     * {@return the same, weighing {@code other}}
     *
     * @param other what it weighs from here on
     */
    public Problem weighing(Severity other) {
        return new Problem(code, location, excerpt, arguments, pointer, indicator, other);
    }

    /**
     * {@return what is wrong, in one sentence}
     *
     * @param lang the language that is asked for
     */
    public String message(Lang lang) {
        return ProblemWording.in(lang).say(code.name(), arguments.toArray());
    }

    /**
     * {@return what to do or to write instead, in one sentence; where a cell wants it another way than a text, for
     * that}
     *
     * @param lang the language that is asked for
     */
    public String remedy(Lang lang) {
        Wording wording = ProblemWording.in(lang);
        String inCell = code.name() + ".cell";
        return wording.say(
                location.isCell() && wording.has(inCell) ? inCell : code.name() + ".fix", arguments.toArray());
    }
}
