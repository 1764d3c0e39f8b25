package dev.readiness.office.intake;

import java.util.List;

/**
 * What came back of the forms of one unit.
 *
 * @param unit its name
 * @param files its forms, the newest first; none if it did not hand in any
 * @param asked how many rows its form has; 0 if it did not hand in any
 * @param answered how many of them are filled in, or not asked for since their clauses do not apply
 */
public record Return(String unit, List<String> files, int asked, int answered) {
    /**
     * Keeps a copy of {@code files}.
     *
     * @param unit its name
     * @param files its forms, the newest first; none if it did not hand in any
     * @param asked how many rows its form has; 0 if it did not hand in any
     * @param answered how many of them are filled in, or not asked for since their clauses do not apply
     */
    public Return {
        files = List.copyOf(files);
    }

    /** How complete it is. */
    public enum State {
        /** It handed in nothing. */
        NOT_RETURNED,
        /** It handed in a form in which nothing is filled in. */
        BLANK,
        /** Some of its form is filled in. */
        PARTLY,
        /** All of its form is filled in, or not asked for. */
        COMPLETE
    }

    /** {@return how complete it is} */
    public State state() {
        if (files.isEmpty()) {
            return State.NOT_RETURNED;
        }
        return answered == 0 ? State.BLANK : answered < asked ? State.PARTLY : State.COMPLETE;
    }

    /** {@return whether it handed in more than one form} */
    public boolean isTwice() {
        return files.size() > 1;
    }
}
