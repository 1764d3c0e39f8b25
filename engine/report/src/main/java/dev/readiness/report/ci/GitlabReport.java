package dev.readiness.report.ci;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.Safe;
import dev.readiness.report.Written;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Folding;
import dev.readiness.report.result.Gravity;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.Workspace;
import java.io.Writer;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** GitLab's Code Quality report: what a merge request shows at its lines. */
public final class GitlabReport implements ResultFormat {
    /** Of those that the specification of Code Climate lists; a reader such as Jenkins' wants at least one. */
    private static final String CATEGORY = "Bug Risk";

    private final Workspace workspace;
    private final Folding folding;

    /**
     * @param lang the language of its texts
     * @param workspace what the paths in it are relative to
     */
    public GitlabReport(Lang lang, Workspace workspace) {
        Objects.requireNonNull(workspace, "workspace");
        this.workspace = workspace;
        this.folding = new Folding(lang);
    }

    @Override
    public ResultReport begin(Writer out) {
        JsonGenerator json = IndentedJson.to(out);
        json.writeStartArray();
        return new ResultReport() {
            @Override
            public void add(FileResults file) {
                folding.remarks(file).forEach(remark -> issue(json, remark));
            }

            @Override
            public String end(CheckTally all) {
                json.writeEndArray();
                json.flush();
                Written.to(out, "\n");
                return "";
            }

            @Override
            public boolean isShownAtOnce() {
                return true;
            }
        };
    }

    private void issue(JsonGenerator json, Result remark) {
        Location place = remark.place();
        json.writeStartObject();
        json.writeStringProperty("type", "issue");
        json.writeStringProperty(
                "description", (place.isCell() ? Safe.text(place.cell()) + " " : "") + remark.message());
        json.writeStringProperty("check_name", remark.rule().id());
        json.writeArrayPropertyStart("categories");
        json.writeString(CATEGORY);
        json.writeEndArray();
        json.writeStringProperty("fingerprint", remark.fingerprint());
        json.writeStringProperty("severity", severity(remark.gravity()));
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", Safe.text(workspace.path(place.file())));
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", place.line());
        json.writeEndObject();
        json.writeObjectPropertyStart("positions");
        json.writeObjectPropertyStart("begin");
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("column", place.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Gravity gravity) {
        return switch (gravity) {
            case ERROR -> "blocker";
            case WARNING -> "major";
            case NOTE -> "minor";
        };
    }
}
