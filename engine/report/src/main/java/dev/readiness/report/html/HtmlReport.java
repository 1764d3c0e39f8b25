package dev.readiness.report.html;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import java.util.Objects;

/**
 * An assessment as one HTML file to look at and to print: offline, without any request, the same bytes for the same
 * input. Every text is escaped by the template engine; what runs and what styles is named by its hash in the page's
 * content-security policy, so that nothing else can.
 */
public final class HtmlReport {
    private final Lang lang;
    private final Frame frame;

    /** @param lang the language of its texts */
    public HtmlReport(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
        this.frame = Frame.ofReports();
    }

    /**
     * {@return the whole page}
     *
     * @param assessment what is reported on
     */
    public String render(Assessment assessment) {
        return frame.template().fill(Page.of(Subject.of(assessment, lang), frame));
    }
}
