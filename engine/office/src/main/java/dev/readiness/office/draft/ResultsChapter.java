package dev.readiness.office.draft;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.office.paper.Columns;
import dev.readiness.report.Electives;
import dev.readiness.report.Headline;
import dev.readiness.report.Why;
import dev.readiness.report.writing.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verdict, figures by dimension, vetoes, what was chosen and declared. */
record ResultsChapter(Draft draft) {

    void write() {
        Headline headline = new Headline(draft.phrases(), draft.assessment());
        Scorecard score = draft.assessment().scorecard();
        draft.chapter("results");
        boolean aimless = draft.assessment().advice().ruling().reason() == Reason.NO_TARGET;
        draft.body(draft.say("verdict", headline.verdict(), aimless ? draft.say("noTarget") : headline.reason()));
        headline.plainSways().forEach(sway -> draft.body(draft.say("sentence", sway)));
        draft.body(draft.say(
                "score",
                score.scaled().shown(),
                score.nominalMaximum().shown(),
                score.interval().low().shown(),
                score.interval().high().shown(),
                headline.earned()));
        headline.facts().forEach(fact -> draft.body(draft.say("sentence", fact)));
        dimensions(score);
        vetoes();
        new Electives(draft.phrases(), draft.assessment())
                .say()
                .forEach(line -> draft.body(draft.say("sentence", line)));
        exemptions();
    }

    private void dimensions(Scorecard score) {
        ShareChart chart = new ShareChart(draft, score.dimensions());
        draft.paper()
                .chart(score.dimensions().size(), chart::draw)
                .text("Caption", draft.say("figure", 1, draft.say("dimensionFigure")));
        Columns columns = new Columns()
                .text(draft.say("dimensionHead"), 40)
                .number(draft.say("earned"), 14)
                .number(draft.say("open"), 14)
                .number(draft.say("lostHead"), 14)
                .number(draft.say("maximum"), 16)
                .number(draft.say("share"), 16);
        List<List<String>> rows = Stream.concat(score.dimensions().stream().map(this::row), Stream.of(sum(score)))
                .toList();
        draft.table(draft.say("dimensionTable"), columns, rows);
    }

    private List<String> row(DimensionScore score) {
        return figures(WorkChapter.name(score, draft), score.earned(), score.possible(), score.applicableMaximum());
    }

    private List<String> sum(Scorecard score) {
        Quantity possible =
                score.dimensions().stream().map(DimensionScore::possible).reduce(Quantity.ZERO, Quantity::plus);
        Quantity earned =
                score.dimensions().stream().map(DimensionScore::earned).reduce(Quantity.ZERO, Quantity::plus);
        Quantity maximum = score.dimensions().stream()
                .map(DimensionScore::applicableMaximum)
                .reduce(Quantity.ZERO, Quantity::plus);
        return figures(draft.say("sum"), earned, possible, maximum);
    }

    private static List<String> figures(String name, Quantity earned, Quantity possible, Quantity maximum) {
        Quantity reach = possible.max(earned);
        return List.of(
                name,
                earned.shown(),
                reach.minus(earned).shown(),
                maximum.minus(reach).max(Quantity.ZERO).shown(),
                maximum.shown(),
                maximum.isZero() ? "" : earned.dividedBy(maximum).shownAsPercent());
    }

    private void vetoes() {
        List<VetoState> vetoes = draft.assessment().advice().vetoes();
        if (vetoes.isEmpty()) {
            return;
        }
        Columns columns = new Columns()
                .number(draft.say("vetoNumber"), 12)
                .text(draft.say("asks"), 38)
                .text(draft.say("state"), 14)
                .text(draft.say("restsOn"), 48);
        draft.table(
                draft.say("vetoTable"), columns, vetoes.stream().map(this::veto).toList());
    }

    private List<String> veto(VetoState veto) {
        Why why = new Why(draft.phrases(), Style.PLAIN);
        return List.of(
                veto.clause().label(),
                draft.in(veto.clause().asks()),
                draft.phrases().veto(veto.state()),
                why.telling(veto).stream().map(draft::found).collect(Collectors.joining(draft.say("semicolon"))));
    }

    private void exemptions() {
        Submission submission = draft.assessment().submission();
        if (!submission.declaresExemptions()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        submission.exemptions().values().forEach(exemption -> rows.add(exempt(exemption)));
        submission
                .exemptIndicators()
                .values()
                .forEach(exemption -> rows.add(List.of(
                        draft.phrases()
                                .list(submission.rubric().indicatorUses().about(exemption.indicator()).stream()
                                        .map(Requirement::clause)
                                        .distinct()
                                        .toList()),
                        draft.in(exemption.indicator().title()),
                        exemption.reason())));
        Columns columns = new Columns()
                .number(draft.say("number"), 10)
                .text(draft.say("asks"), 50)
                .text(draft.say("reason"), 40);
        draft.table(draft.say("exemptTable"), columns, rows);
    }

    private List<String> exempt(Exemption exemption) {
        return List.of(
                draft.assessment().submission().rubric().label(exemption.clause()),
                draft.in(draft.assessment()
                        .submission()
                        .rubric()
                        .clause(exemption.clause())
                        .asks()),
                exemption.reason());
    }
}
