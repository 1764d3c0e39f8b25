package example.log;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.office.draft.DraftReport;
import dev.readiness.office.ledger.Ledger;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.html.HtmlReport;
import java.util.Optional;

/** Each report in a line. */
final class Reports {
    private Reports() {}

    static String json(Assessment assessment) {
        return new JsonReport(Lang.ZH).render(assessment);
    }

    static String html(Assessment assessment) {
        return new HtmlReport(Lang.ZH).render(assessment);
    }

    static byte[] word(Assessment assessment) {
        return new DraftReport(Lang.ZH).render(assessment);
    }

    static byte[] ledger(Assessment assessment) {
        return Ledger.of(assessment, Optional.empty(), Lang.ZH).bytes();
    }
}
