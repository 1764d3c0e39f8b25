package dev.readiness.report.html;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import java.util.List;
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

    /** Has what all pages have alike made now, so that it is there when the first one is. */
    public static void foresee() {
        Frame.ofReports();
    }

    /**
     * {@return the whole page}
     *
     * @param assessment what is reported on
     */
    public String render(Assessment assessment) {
        return String.join("", pieces(assessment));
    }

    /**
     * {@return the same page in pieces, which follow each other; the largest is the same for all pages}
     *
     * @param assessment what is reported on
     */
    public List<String> pieces(Assessment assessment) {
        Page page = Page.of(Subject.of(assessment, lang), frame);
        return List.of(frame.before().fill(page), frame.library(), frame.after().fill(page));
    }
}
