package dev.readiness.engine;

import dev.readiness.criteria.text.Lang;

/**
 * Writes an assessment as the JSON that {@code report.schema.json} describes: the service behind
 * {@link Assessment#toJson()}, which readiness-report provides, since the core itself renders nothing.
 *
 * @since 1.0.0
 */
public interface AssessmentJson {
    /**
     * {@return the report on one line, its texts in {@code lang}, without a line break at its end}
     *
     * @param assessment what is to be written
     * @param lang the language of its texts
     */
    String write(Assessment assessment, Lang lang);
}
