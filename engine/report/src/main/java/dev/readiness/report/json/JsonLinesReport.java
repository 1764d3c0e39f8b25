package dev.readiness.report.json;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.Input;
import dev.readiness.report.writing.LineReport;
import dev.readiness.report.writing.Tally;

/** JSON Lines: one {@link JsonReport} a line, in the order of the inputs. */
public final class JsonLinesReport implements LineReport {
    private final JsonReport json;

    /** @param lang the language of its texts */
    public JsonLinesReport(Lang lang) {
        this.json = new JsonReport(lang);
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String line(Assessed assessed) {
        Input input = assessed.input();
        return assessed.assessment()
                .map(json::line)
                .orElseGet(() -> json.refusedLine(
                        input.file().toString(), input.line(), assessed.result().problems()));
    }

    @Override
    public String foot(Tally tally) {
        return "";
    }
}
