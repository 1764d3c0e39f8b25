package dev.readiness.report.ci;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.EngineInfo;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.check.Standing;
import dev.readiness.report.GateText;
import dev.readiness.report.IndentedJson;
import dev.readiness.report.Phrases;
import dev.readiness.report.Written;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Folding;
import dev.readiness.report.result.Gravity;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.ResultKind;
import dev.readiness.report.result.Rule;
import dev.readiness.report.result.Workspace;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0 (OASIS Standard): all results, or only those that a code host should show. */
public final class SarifReport implements ResultFormat {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    /** The name of the checkout on whatever machine reads the report. */
    private static final String CHECKOUT = "%SRCROOT%";

    private static final String FINGERPRINT = "readiness/v2";

    private final Lang lang;
    private final Workspace workspace;
    private final GateText gates;
    private final Phrases phrases;
    private final Optional<Folding> upload;

    private SarifReport(Lang lang, Workspace workspace, Optional<Folding> upload) {
        this.lang = lang;
        this.workspace = workspace;
        this.gates = new GateText(lang);
        this.phrases = new Phrases(lang);
        this.upload = upload;
    }

    /**
     * {@return every result, whatever its kind}
     *
     * @param lang the language of its texts
     * @param workspace what the paths in it are relative to
     */
    public static SarifReport full(Lang lang, Workspace workspace) {
        Objects.requireNonNull(workspace, "workspace");
        return new SarifReport(lang, workspace, Optional.empty());
    }

    /**
     * {@return what fails and what is unresolved, as much as is stored, the gravest first} GitHub shows every result of
     * an upload as an alert, even one that passes.
     *
     * @param lang the language of its texts
     * @param workspace what the paths in it are relative to
     */
    public static SarifReport forUpload(Lang lang, Workspace workspace) {
        Objects.requireNonNull(workspace, "workspace");
        return new SarifReport(lang, workspace, Optional.of(new Folding(lang)));
    }

    @Override
    public ResultReport begin(Writer out) {
        JsonGenerator json = IndentedJson.rest(out, opened -> {
            opened.writeStartObject();
            opened.writeArrayPropertyStart("runs");
            opened.writeStartObject();
            opened.writeArrayPropertyStart("results");
        });
        return new ResultReport() {
            private final Map<String, Rule> rules = new LinkedHashMap<>();
            private final Map<String, Integer> index = new HashMap<>();
            private final Gravest<Result> gravest = new Gravest<>(Result.GRAVEST, HostLimits.SARIF_RESULTS);
            private boolean successful = true;

            @Override
            public void add(FileResults file) {
                successful &= file.file().standing() != Standing.NOT_ASSESSED;
                upload.ifPresentOrElse(
                        folding -> folding.remarks(file).forEach(gravest::add),
                        () -> file.results().forEach(this::write));
            }

            private void write(Result result) {
                rules.putIfAbsent(result.rule().id(), result.rule());
                index.putIfAbsent(result.rule().id(), index.size());
                result(json, result, index.get(result.rule().id()));
            }

            @Override
            public String end(CheckTally all) {
                gravest.kept().forEach(this::write);
                json.writeEndArray();
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
                json.flush();
                Written.to(out, "\n");
                List<String> left = gravest.left() == 0 ? List.of() : List.of(phrases.say("ci.left", gravest.left()));
                return IndentedJson.beginning(
                        opened -> beginning(opened, rules, successful, gates.configurations(all), left));
            }
        };
    }

    private void beginning(
            JsonGenerator json,
            Map<String, Rule> rules,
            boolean successful,
            List<String> configurations,
            List<String> left) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(json, rules);
        json.writeStringProperty("language", lang == Lang.ZH ? "zh-CN" : "en-US");
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        invocation(json, successful, configurations, left);
        json.writeArrayPropertyStart("results");
    }

    private static void tool(JsonGenerator json, Map<String, Rule> rules) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Readiness");
        json.writeStringProperty("version", EngineInfo.version());
        json.writeArrayPropertyStart("rules");
        rules.values().forEach(rule -> rule(json, rule));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text(json, "shortDescription", rule.title());
        text(json, "fullDescription", rule.description());
        text(json, "help", rule.help());
        json.writeEndObject();
    }

    /** §3.20.21 and §3.20.22: what set the gates, and what is not listed. */
    private static void invocation(
            JsonGenerator json, boolean successful, List<String> configurations, List<String> left) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", successful);
        notifications(json, "toolConfigurationNotifications", "note", configurations);
        notifications(json, "toolExecutionNotifications", "warning", left);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notifications(JsonGenerator json, String name, String level, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            for (String text : texts) {
                json.writeStartObject();
                json.writeStringProperty("level", level);
                text(json, "message", text);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void result(JsonGenerator json, Result result, int rule) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", result.rule().id());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("kind", result.kind().word());
        json.writeStringProperty("level", level(result));
        result.state().ifPresent(state -> json.writeStringProperty("baselineState", baseline(state)));
        text(json, "message", message(result));
        json.writeArrayPropertyStart("locations");
        location(json, result.place());
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, result.fingerprint());
        json.writeEndObject();
        suppressions(json, result);
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("xccdf", result.word());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String message(Result result) {
        return result.place().isCell() ? result.place().cell() + " " + result.message() : result.message();
    }

    /** §3.27.10: a result that does not fail has no level. */
    private static String level(Result result) {
        return result.kind() == ResultKind.FAIL ? word(result.gravity()) : "none";
    }

    private static String word(Gravity gravity) {
        return gravity.name().toLowerCase(Locale.ROOT);
    }

    static String baseline(Comparison.State state) {
        return switch (state) {
            case NEW -> "new";
            case UNCHANGED -> "unchanged";
            case UPDATED -> "updated";
            case FIXED -> "absent";
        };
    }

    /** §3.27.23: either all results say how they are suppressed, or none does. */
    private static void suppressions(JsonGenerator json, Result result) {
        json.writeArrayPropertyStart("suppressions");
        result.justification().ifPresent(reason -> {
            json.writeStartObject();
            json.writeStringProperty("kind", "inSource");
            json.writeStringProperty("status", "accepted");
            json.writeStringProperty("justification", reason);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** A cell has no place in a text: its name stands in the message. */
    private void location(JsonGenerator json, Location place) {
        String uri = workspace.uri(place.file());
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        if (!uri.startsWith("file:")) {
            json.writeStringProperty("uriBaseId", CHECKOUT);
        }
        json.writeEndObject();
        if (!place.isCell()) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", place.line());
            json.writeNumberProperty("startColumn", place.column());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", plain(text));
        json.writeEndObject();
    }

    /** §3.11.5 and §3.11.6: braces would be places to fill in, brackets a link. */
    static String plain(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }
}
