package dev.readiness.report;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import java.util.List;
import java.util.Optional;

/** Why one clause stands as it does: requirement, reading with its place, rule, citation. */
public final class ClauseText {
    private final Phrases phrases;
    private final Style style;

    /** @param model of the rubric shown, which words its figures */
    public ClauseText(Lang lang, Model model, Style style) {
        this.phrases = new Phrases(lang).of(model);
        this.style = style;
    }

    /** {@code clause} is one of the rubric of {@code assessment}. */
    public String render(Assessment assessment, Clause clause) {
        Screen screen = new Screen(style);
        Rubric rubric = assessment.submission().rubric();
        screen.line(style.strong(phrases.say(
                rubric.isVeto(clause.number()) ? "explain.veto" : "explain.clause",
                clause.number(),
                clause.asks().in(phrases.lang()))));
        rubric.itemOf(clause)
                .ifPresent(item -> screen.line(phrases.say(
                        "explain.place",
                        phrases.say(
                                "show.item",
                                item.number(),
                                item.title().in(phrases.lang()),
                                item.points().shown()))));
        screen.line(phrases.say("explain.cite", rubric.identity().document(), clause.cite()));
        String units = phrases.units(assessment, clause.number());
        if (!units.isEmpty()) {
            screen.line(phrases.say("explain.units", units));
        }
        when(screen, assessment, clause);
        assessment
                .scorecard()
                .clauses()
                .filter(score -> score.clause().number() == clause.number())
                .forEach(score -> scored(screen, assessment, score));
        assessment.advice().vetoes().stream()
                .filter(veto -> veto.clause().number() == clause.number())
                .forEach(veto -> veto(screen, assessment, veto));
        return screen.toString();
    }

    /** When the region's task table or the rubric wants it done. */
    private void when(Screen screen, Assessment assessment, Clause clause) {
        assessment
                .tasks()
                .flatMap(table -> table.time(clause.number()))
                .ifPresent(time -> screen.line(phrases.say("explain.time", Safe.text(time))));
        Optional<Overdue> overdue = assessment.calendar().overdue().stream()
                .filter(each -> each.clause().number() == clause.number())
                .findFirst();
        String lineage = new Lineage(phrases).ofDue(assessment.submission().rubric(), clause);
        assessment
                .due(clause)
                .ifPresent(day -> screen.line(overdue.map(late -> phrases.say("explain.overdue", day, late.days()))
                                .orElse(phrases.say("explain.due", day))
                        + lineage));
    }

    private void scored(Screen screen, Assessment assessment, ClauseScore score) {
        screen.line(phrases.say("explain.outcome", phrases.outcome(score.outcome())));
        screen.line(phrases.say(
                score.counts() ? "explain.points" : "explain.pointsIdle",
                score.worth().shown(),
                score.maximum().shown()));
        Optional.ofNullable(
                        assessment.submission().exemptions().get(score.clause().number()))
                .ifPresent(exemption -> screen.line(phrases.say("explain.exempt", Safe.text(exemption.reason()))));
        new MakeupWords(phrases).of(score.clause()).forEach(screen::line);
        judged(screen, assessment, score.judged());
    }

    private void veto(Screen screen, Assessment assessment, VetoState veto) {
        screen.line(phrases.say("explain.outcome", phrases.veto(veto.state())));
        screen.line(phrases.say("explain.rule", veto.rule()));
        judged(screen, assessment, veto.judged());
    }

    private void judged(Screen screen, Assessment assessment, List<Judged> all) {
        for (Judged judged : all) {
            screen.blank()
                    .line(phrases.say(
                            "explain.requirement",
                            judged.requirement().position(),
                            phrases.asks(judged.requirement())
                                    + new Lineage(phrases)
                                            .of(assessment.submission().rubric(), judged.requirement())));
            for (Finding finding : judged.findings()) {
                screen.line("  " + phrases.say("explain.outcome", phrases.outcome(finding.outcome())));
                screen.line("  " + phrases.say("explain.found", phrases.found(finding, assessment.submission())));
                screen.line("  " + phrases.say("explain.rule", finding.rule()));
            }
            judged.requirement().inputs().forEach(input -> reading(screen, assessment.submission(), input));
        }
    }

    private void reading(Screen screen, Submission submission, Indicator input) {
        submission
                .reading(input)
                .ifPresentOrElse(
                        reading -> given(screen, reading),
                        () -> screen.line("  "
                                + phrases.say(
                                        "explain.nothing",
                                        phrases.title(input),
                                        Safe.text(submission.gap(input).toString()))));
        input.note().ifPresent(note -> screen.line("    " + phrases.say("explain.note", note.in(phrases.lang()))));
    }

    private void given(Screen screen, Reading reading) {
        screen.line("  "
                + phrases.say(
                        "explain.at",
                        phrases.title(reading.indicator()),
                        phrases.raw(reading),
                        Safe.text(reading.location().toString())));
        reading.byPlace().ifPresent(places -> byPlace(screen, places));
        reading.evidence()
                .forEach(evidence ->
                        screen.line("  " + phrases.say("explain.evidence", Safe.text(evidence.reference()))));
        reading.note().ifPresent(note -> screen.line("  " + phrases.say("explain.remark", Safe.text(note))));
    }

    private void byPlace(Screen screen, ByPlace places) {
        for (String place : places.places()) {
            Optional<Reading> reading = Optional.ofNullable(places.readings().get(place));
            screen.line("    "
                    + phrases.say(
                            "explain.ofPlace",
                            Safe.text(place),
                            reading.map(phrases::raw).orElse(phrases.say("value.missing")),
                            reading.map(given -> Safe.text(given.location().toString()))
                                    .orElse("")));
            reading.flatMap(Reading::note)
                    .ifPresent(note -> screen.line("      " + phrases.say("explain.remark", Safe.text(note))));
        }
    }
}
