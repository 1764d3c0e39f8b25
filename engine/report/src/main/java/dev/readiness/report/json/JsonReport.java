package dev.readiness.report.json;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.JsonOut;
import dev.readiness.report.Phrases;
import dev.readiness.report.assessed.AssessmentBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An assessment as JSON, by the schema {@code report.schema.json}: the same bytes for the same input. Points and
 * figures are exact to six decimals.
 */
public final class JsonReport {
    /** The version of the schema, which changes when a program that reads reports would have to. */
    public static final String SCHEMA_VERSION = AssessmentBody.SCHEMA_VERSION;

    private final Phrases phrases;
    private final Lang lang;
    private final AssessmentBody body;

    /** @param lang the language of its texts */
    public JsonReport(Lang lang) {
        this.phrases = new Phrases(lang);
        this.lang = lang;
        this.body = new AssessmentBody(phrases);
    }

    /** {@return the schema that every report follows, JSON Schema 2020-12} */
    public static String schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("The schema (report.schema.json) must ship.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the report with two blanks a level, ended by a line break}
     *
     * @param assessment what is reported on
     */
    public String render(Assessment assessment) {
        return IndentedJson.write(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> body.write(json, assessment));
        });
    }

    /**
     * {@return the same report on one line, ended by a line break, for JSON Lines}
     *
     * @param assessment what is reported on
     */
    public String line(Assessment assessment) {
        return IndentedJson.line(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> body.write(json, assessment));
        });
    }

    /**
     * {@return what stands in JSON Lines for a submission that could not be assessed: where it is, and every problem}
     *
     * @param path of its file
     * @param line on which it begins, from 1; told where it is not the first
     * @param problems why it could not be assessed
     */
    public String refusedLine(String path, int line, List<Problem> problems) {
        return IndentedJson.line(generator -> {
            JsonOut json = new JsonOut(generator, phrases);
            json.object(() -> {
                json.text("schemaVersion", SCHEMA_VERSION);
                json.text("kind", "refused");
                json.text("language", lang.code());
                json.list("problems", problems, json::problem);
                json.object("input", () -> json.input(path, line));
            });
        });
    }
}
