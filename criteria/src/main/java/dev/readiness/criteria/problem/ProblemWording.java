package dev.readiness.criteria.problem;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;

/** The sentences of the problem codes; loaded when the first problem is worded. */
final class ProblemWording {
    private ProblemWording() {}

    static Wording in(Lang lang) {
        return lang == Lang.ZH ? Chinese.WORDING : English.WORDING;
    }

    private static final class Chinese {
        static final Wording WORDING = Wording.of(ProblemWording.class, "problems", Lang.ZH);
    }

    private static final class English {
        static final Wording WORDING = Wording.of(ProblemWording.class, "problems", Lang.EN);
    }
}
