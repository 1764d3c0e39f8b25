package dev.readiness.report.assessed;

import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Overlay;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.JsonOut;

/** Which rubric was asked, and what a region changed of it. */
final class RubricJson {
    private final JsonOut json;
    private final Rubric rubric;
    private final Lang lang;

    RubricJson(JsonOut json, Rubric rubric, Lang lang) {
        this.json = json;
        this.rubric = rubric;
        this.lang = lang;
    }

    void identity() {
        Identity identity = rubric.identity();
        json.text("id", identity.id());
        json.text("edition", identity.edition());
        json.text("title", identity.title().in(lang));
        json.text("document", identity.document());
        identity.validUntil().ifPresent(day -> json.text("validUntil", day.toString()));
        json.text("digest", identity.digest());
        if (!identity.lacks().isEmpty()) {
            json.texts(
                    "lacks", identity.lacks().stream().sorted().map(Lang::code).toList());
        }
        identity.ownRules().ifPresent(own -> json.text("ownRulesDigest", own.digest()));
    }

    void overlay(Overlay overlay) {
        json.text("parent", overlay.parent());
        json.text("root", overlay.root());
        json.text("document", overlay.document());
        json.list("lines", overlay.lines(), line -> {
            json.text("by", line.by());
            json.numbered("clause", rubric.clause(line.clause()));
            if (!(line instanceof OwnLine.Deadline)) {
                json.text("indicator", indicator(line).id());
            }
            json.text("kind", kind(line));
            json.text("official", line.officialValue());
            json.text("own", line.ownValue());
            json.flag("weaker", line.weaker());
            json.text("cite", line.cite());
        });
    }

    private static Indicator indicator(OwnLine line) {
        return line instanceof OwnLine.Figure figure
                ? figure.own().indicator()
                : ((OwnLine.Addition) line).own().indicator();
    }

    private static String kind(OwnLine line) {
        if (line instanceof OwnLine.Figure) {
            return "figure";
        }
        return line instanceof OwnLine.Deadline ? "deadline" : "addition";
    }
}
