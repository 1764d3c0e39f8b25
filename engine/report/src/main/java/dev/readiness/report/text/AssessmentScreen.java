package dev.readiness.report.text;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.TakenAssumption;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.report.Columns;
import dev.readiness.report.Headline;
import dev.readiness.report.Lineage;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.Why;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sections of the text report, in the words of one language and one scoring model. */
final class AssessmentScreen {
    private static final int BAR = 20;

    private final Phrases phrases;
    private final Style style;
    private final Why why;
    private final int most;

    AssessmentScreen(Phrases phrases, Style style, int most) {
        this.phrases = phrases;
        this.style = style;
        this.why = new Why(phrases, style);
        this.most = most;
    }

    String render(Assessment assessment) {
        // First what stands last: what the verdict hangs on, which stands above it, may still be being worked out.
        Screen below = below(assessment);
        Screen screen = new Screen(style);
        head(screen, assessment);
        score(screen, assessment);
        return screen.append(below).toString();
    }

    private Screen below(Assessment assessment) {
        Screen screen = new Screen(style);
        dimensions(screen, assessment.scorecard());
        ownLines(screen, assessment.submission().rubric());
        new CalendarSection(phrases, style).render(screen, assessment);
        vetoes(screen, assessment);
        new ChoiceSection(phrases, style).render(screen, assessment);
        new MissingSection(phrases, style).render(screen, assessment);
        lost(screen, assessment);
        assumptions(screen, assessment);
        return screen.blank().line(style.faint(phrases.say("text.disclaimer")));
    }

    private void head(Screen screen, Assessment assessment) {
        var submission = assessment.submission();
        screen.line(style.strong(Safe.text(submission.region())) + " · "
                + new Headline(phrases, assessment).rubric()
                + phrases.say("text.selfAssessment"));
        screen.line(phrases.say(
                submission.asOfAssumed() ? "text.asOfAssumed" : "text.asOf",
                submission.asOf(),
                Safe.text(submission.input().path())));
        submission.note().ifPresent(note -> screen.line(phrases.say("text.note", Safe.text(note))));
    }

    private void ownLines(Screen screen, Rubric rubric) {
        rubric.identity().ownRules().ifPresent(own -> screen.line(phrases.say("own.rules", own.digest())));
        rubric.overlay().ifPresent(overlay -> {
            screen.title(phrases.say("own.lines", overlay.parent(), overlay.document()));
            new Lineage(phrases).ownLines(rubric).forEach(line -> screen.line("  " + line));
        });
    }

    private void score(Screen screen, Assessment assessment) {
        Scorecard scorecard = assessment.scorecard();
        Headline headline = new Headline(phrases, assessment);
        screen.blank();
        screen.field(
                phrases.say("text.verdict"),
                style.of(assessment.verdict(), headline.verdict()) + "  " + headline.reason());
        headline.sways().forEach(sway -> screen.field("", style.open(sway)));
        screen.field(
                phrases.say("text.score"),
                style.strong(scorecard.scaled().shown())
                        + " / "
                        + scorecard.nominalMaximum().shown()
                        + phrases.say(
                                "text.interval",
                                scorecard.interval().low().shown(),
                                scorecard.interval().high().shown()));
        screen.field("", headline.earned());
        headline.facts().forEach(fact -> screen.field("", fact));
    }

    private void dimensions(Screen screen, Scorecard scorecard) {
        screen.blank();
        int widest = scorecard.dimensions().stream()
                .mapToInt(score -> Columns.width(name(score)))
                .max()
                .orElse(0);
        for (DimensionScore score : scorecard.dimensions()) {
            screen.line("  " + Columns.pad(name(score), widest) + "  " + bar(score) + "  "
                    + Columns.padLeft(score.earned().shown(), 7) + " / "
                    + score.applicableMaximum().shown());
        }
    }

    private String name(DimensionScore score) {
        return phrases.say(
                "text.dimension",
                score.dimension().number(),
                score.dimension().title().in(phrases.lang()));
    }

    private String bar(DimensionScore score) {
        int earned = filled(score.earned(), score.applicableMaximum());
        int possible = Math.max(earned, filled(score.possible(), score.applicableMaximum()));
        return style.good("█".repeat(earned)) + style.open("▓".repeat(possible - earned)) + "·".repeat(BAR - possible);
    }

    private static int filled(Quantity part, Quantity whole) {
        return whole.isZero() ? 0 : part.times(BAR).dividedBy(whole).floor();
    }

    private void vetoes(Screen screen, Assessment assessment) {
        if (assessment.advice().vetoes().isEmpty()) {
            return;
        }
        screen.title(phrases.say("text.vetoes"));
        int width = assessment.advice().vetoes().stream()
                .map(VetoState::clause)
                .filter(Numbered::isLabelled)
                .mapToInt(veto -> Columns.width(veto.label()) + 1)
                .reduce(4, Math::max);
        for (VetoState veto : assessment.advice().vetoes()) {
            String state = phrases.veto(veto.state());
            String shown = switch (veto.state()) {
                case CLEAR -> style.good("√ " + state);
                case TRIPPED -> style.bad("× " + state);
                case UNKNOWN -> style.open("? " + state);
            };
            screen.line("  " + Columns.pad(veto.clause().label(), width) + shown + "  "
                    + why.telling(veto).stream()
                            .map(judged -> why.say(judged, assessment))
                            .collect(Collectors.joining(phrases.say("text.semicolon"))));
        }
    }

    private void lost(Screen screen, Assessment assessment) {
        List<ClauseScore> lost = assessment.advice().lost();
        if (lost.isEmpty()) {
            return;
        }
        Quantity sum = lost.stream().map(ClauseScore::lost).reduce(Quantity.ZERO, Quantity::plus);
        screen.title(phrases.say("text.lost", lost.size(), sum.shown()));
        lost.stream().limit(most).forEach(clause -> lost(screen, assessment, clause));
        if (lost.size() > most) {
            screen.line("  " + phrases.say("text.lostMore", lost.size() - most));
        }
    }

    private void lost(Screen screen, Assessment assessment, ClauseScore clause) {
        String units = phrases.units(assessment, clause.clause().number());
        screen.line("  "
                + Columns.padLeft(phrases.say("text.lostAmount", clause.lost().shown()), 7) + "  "
                + phrases.say("text.clause", clause.clause().label()) + " "
                + clause.clause().asks().in(phrases.lang())
                + (units.isEmpty() ? "" : "  " + style.faint("[" + units + "]")));
        for (Judged judged : clause.judged()) {
            if (judged.costs()) {
                screen.line("           " + mark(judged.outcome()) + " " + why.say(judged, assessment));
            }
        }
    }

    private String mark(Outcome outcome) {
        return switch (outcome) {
            case MET -> style.good("√");
            case NOT_MET -> style.bad("×");
            default -> style.open("?");
        };
    }

    private void assumptions(Screen screen, Assessment assessment) {
        Optional<String> points = clausePoints(assessment);
        if (assessment.advice().assumptions().isEmpty() && points.isEmpty()) {
            return;
        }
        screen.title(phrases.say("text.assumptions"));
        for (TakenAssumption taken : assessment.advice().assumptions()) {
            screen.line("  · " + taken.assumption().title().in(phrases.lang()) + phrases.say("text.colon")
                    + taken.option().says().in(phrases.lang())
                    + style.faint(phrases.say(
                            taken.overridden() ? "text.assumptionOverridden" : "text.assumptionKey",
                            taken.assumption().id(),
                            taken.option().id())));
        }
        points.ifPresent(given -> screen.line("    " + given));
    }

    private Optional<String> clausePoints(Assessment assessment) {
        var given = assessment.submission().settings().clausePoints();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> assessment.submission().rubric().label(entry.getKey()) + "="
                                + entry.getValue().shown())
                        .collect(Collectors.joining(", ")));
    }
}
