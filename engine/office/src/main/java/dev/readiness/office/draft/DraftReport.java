package dev.readiness.office.draft;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import java.util.Objects;

/**
 * The draft of a self-assessment report (自评报告) as a Word document: the usual chapters, filled with nothing but what
 * the assessment says, marked as a draft on every page. The same bytes for the same input.
 */
public final class DraftReport {
    private final Lang lang;

    /** @param lang the language of its texts */
    public DraftReport(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
    }

    /**
     * {@return the whole document, as .docx; the same bytes for the same input}
     *
     * @param assessment what is reported on
     */
    public byte[] render(Assessment assessment) {
        Draft draft = Draft.of(assessment, lang);
        new BasisChapter(draft).write();
        new WorkChapter(draft).write();
        new ResultsChapter(draft).write();
        new ProblemsChapter(draft).write();
        new NextChapter(draft).write();
        new AssumptionsChapter(draft).write();
        new Appendix(draft).write();
        return draft.paper().bytes();
    }
}
