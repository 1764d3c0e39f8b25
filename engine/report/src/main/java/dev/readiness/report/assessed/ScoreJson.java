package dev.readiness.report.assessed;

import dev.readiness.criteria.rubric.Rounding;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Election;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.report.JsonOut;
import dev.readiness.report.MakeupWords;
import dev.readiness.report.Phrases;
import java.util.List;

/** Points, from the whole down to clauses, and vetoes. */
final class ScoreJson {
    private final JsonOut json;
    private final Submission submission;
    private final Phrases phrases;
    private final Lang lang;

    ScoreJson(JsonOut json, Submission submission, Phrases phrases, Lang lang) {
        this.json = json;
        this.submission = submission;
        this.phrases = phrases;
        this.lang = lang;
    }

    void score(Scorecard scorecard) {
        json.number("earned", scorecard.earned());
        json.number("applicableMaximum", scorecard.applicableMaximum());
        json.number("nominalMaximum", scorecard.nominalMaximum());
        json.number("scaled", scorecard.scaled());
        interval("interval", scorecard.interval());
        if (scorecard.hasExtra()) {
            interval("extra", scorecard.extra());
        }
        scorecard.unrounded().ifPresent(this::rounded);
        if (submission.rubric().overall().demerits()) {
            json.object("demerits", () -> {
                json.number(
                        "low",
                        scorecard.nominalMaximum().minus(scorecard.interval().high()));
                json.number(
                        "high",
                        scorecard.nominalMaximum().minus(scorecard.interval().low()));
            });
        }
        if (!scorecard.tiers().isEmpty()) {
            json.list("tiers", scorecard.tiers(), this::tier);
        }
        scorecard
                .targets()
                .ifPresent(targets -> json.object("targets", () -> {
                    json.integer("total", targets.total());
                    json.integer("met", targets.met());
                    json.integer("missing", targets.missing());
                    json.integer("pending", targets.pending());
                }));
    }

    private void rounded(Interval before) {
        Rounding rounding = submission.rubric().overall().rounded().orElseThrow();
        json.object("rounded", () -> {
            json.number("to", rounding.to());
            json.text("by", rounding.taken(submission.settings()).id());
            interval("before", before);
        });
    }

    private void interval(String name, Interval interval) {
        json.object(name, () -> {
            json.number("low", interval.low());
            json.number("high", interval.high());
        });
    }

    private void tier(TierScore tier) {
        json.text("tier", tier.tier().id());
        json.integer("total", tier.total());
        json.integer("met", tier.met());
        json.integer("possible", tier.possible());
    }

    void dimension(DimensionScore score) {
        json.text("number", score.dimension().number());
        json.text("title", score.dimension().title().in(lang));
        json.number("earned", score.earned());
        json.number("possible", score.possible());
        json.number("applicableMaximum", score.applicableMaximum());
        json.number("nominalMaximum", score.dimension().points());
        score.election().ifPresent(election -> json.object("electives", () -> election(election)));
        json.list("items", score.items(), this::item);
    }

    private void election(Election election) {
        json.flag("declared", election.declared());
        json.integers("chosen", election.chosen());
        json.flag("tie", election.tie());
        json.number("margin", election.margin());
    }

    private void item(ItemScore score) {
        json.numbered("number", score.item());
        json.text("title", score.item().title().in(lang));
        json.text(
                "kind",
                score.item()
                        .extra()
                        .map(extra -> extra.kind().key())
                        .orElse(score.item().elective() ? "elective" : "mandatory"));
        score.item().tier().ifPresent(tier -> json.text("tier", tier.id()));
        json.text("outcome", score.outcome().name());
        json.number("earned", score.earned());
        json.number("worth", score.worth());
        json.number("possible", score.possible());
        json.number("applicableMaximum", score.applicableMaximum());
        json.number("nominalMaximum", score.item().points());
        json.flag("tie", score.tie());
        json.list("clauses", score.clauses(), this::clause);
    }

    private void clause(ClauseScore score) {
        json.numbered("number", score.clause());
        json.text("asks", score.clause().asks().in(lang));
        json.text("cite", score.clause().cite());
        json.text("outcome", score.outcome().name());
        json.number("earned", score.earned());
        json.number("worth", score.worth());
        json.number("maximum", score.maximum());
        score.reached()
                .ifPresent(reached -> json.object("level", () -> {
                    reached.certain().ifPresent(level -> json.text("certain", level));
                    reached.possible().ifPresent(level -> json.text("possible", level));
                }));
        List<String> makeup = new MakeupWords(phrases).of(score.clause());
        if (!makeup.isEmpty()) {
            json.texts("makeup", makeup);
        }
        json.requirements(score.judged(), submission);
    }

    void veto(VetoState veto) {
        json.numbered("clause", veto.clause());
        json.text("asks", veto.clause().asks().in(lang));
        json.text("cite", veto.clause().cite());
        json.text("state", veto.state().name());
        json.text("rule", veto.rule());
        json.requirements(veto.judged(), submission);
    }
}
