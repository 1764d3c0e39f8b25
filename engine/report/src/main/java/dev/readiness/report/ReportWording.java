package dev.readiness.report;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;

/** The sentences of the reports; each language is loaded once, when something is first said in it. */
final class ReportWording {
    private ReportWording() {}

    static Wording in(Lang lang) {
        return lang == Lang.ZH ? Chinese.WORDING : English.WORDING;
    }

    private static final class Chinese {
        static final Wording WORDING = Wording.of(ReportWording.class, "report", Lang.ZH);
    }

    private static final class English {
        static final Wording WORDING = Wording.of(ReportWording.class, "report", Lang.EN);
    }
}
