package dev.readiness.office.intake;

import java.util.List;

/**
 * What came back of the forms of one unit.
 *
 * @param files its forms, the newest first; none if it did not hand in any
 * @param asked how many rows its form has; 0 if it did not hand in any
 * @param answered how many of them are filled in, or not asked for since their clauses do not apply
 */
public record Return(String unit, List<String> files, int asked, int answered) {
    public Return {
        files = List.copyOf(files);
    }

    /** How complete it is. */
    public enum State {
        NOT_RETURNED,
        BLANK,
        PARTLY,
        COMPLETE
    }

    public State state() {
        if (files.isEmpty()) {
            return State.NOT_RETURNED;
        }
        return answered == 0 ? State.BLANK : answered < asked ? State.PARTLY : State.COMPLETE;
    }

    public boolean isTwice() {
        return files.size() > 1;
    }
}
