package dev.readiness.report.next;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.plan.Plan;
import dev.readiness.report.next.words.PlanLeaflet;
import dev.readiness.report.writing.Style;
import java.util.Objects;

/** What to do next, in the order in which it is best done. */
public final class PlanReport {
    private final Lang lang;

    /** @param lang the language of its texts */
    public PlanReport(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
    }

    /**
     * {@return it for a screen}
     *
     * @param plan what is told
     * @param style with colours or without
     * @param most how many obstacles are listed at most; all steps always are
     */
    public String text(Plan plan, Style style, int most) {
        return PlanLeaflet.of(plan, most, lang).text(style);
    }

    /**
     * {@return it as GitHub Flavored Markdown, whole}
     *
     * @param plan what is told
     */
    public String markdown(Plan plan) {
        return PlanLeaflet.of(plan, Integer.MAX_VALUE, lang).markdown();
    }
}
