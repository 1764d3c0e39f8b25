package dev.readiness.report.text;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.report.Phrases;
import dev.readiness.report.writing.Style;
import java.util.Objects;

/** An assessment as a screen of text: the verdict and why, the score, and what to do about it. */
public final class TextReport {
    private final Phrases phrases;
    private final Style style;
    private final int most;

    /**
     * @param lang the language of its texts
     * @param style with colours or without
     * @param most how many lost clauses are listed at most; the others are counted
     */
    public TextReport(Lang lang, Style style, int most) {
        Objects.requireNonNull(style, "style");
        this.phrases = new Phrases(lang);
        this.style = style;
        this.most = most;
    }

    /**
     * {@return the whole screen, each line ended by a line break}
     *
     * @param assessment what is reported on
     */
    public String render(Assessment assessment) {
        Phrases words = phrases.of(assessment.submission().rubric().identity().model());
        return new AssessmentScreen(words, style, most).render(assessment);
    }
}
