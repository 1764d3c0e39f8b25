package dev.readiness.criteria.problem;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;

/** The sentences of the problem codes. */
final class ProblemWording {
    private ProblemWording() {}

    static Wording in(Lang lang) {
        return Wording.of(ProblemWording.class, "problems", lang);
    }
}
