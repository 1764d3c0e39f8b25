package dev.readiness.report.json;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.AssessmentJson;

/** What {@link Assessment#toJson()} gives: {@link JsonReport#line} without its line break. */
public final class OneLineJson implements AssessmentJson {
    @Override
    public String write(Assessment assessment, Lang lang) {
        return new JsonReport(lang).line(assessment).stripTrailing();
    }
}
