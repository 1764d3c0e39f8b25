package dev.readiness.report;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Outlook;
import dev.readiness.engine.advise.Ruling;
import dev.readiness.engine.advise.TakenAssumption;
import dev.readiness.engine.advise.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Election;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An assessment as a screen of text: the verdict and why, the score, and what to do about it. */
public final class TextReport {
    private static final int BAR = 20;

    private final Phrases phrases;
    private final Style style;
    private final int most;

    /** @param most how many lost clauses are listed at most; the others are counted */
    public TextReport(Lang lang, Style style, int most) {
        this.phrases = new Phrases(lang);
        this.style = style;
        this.most = most;
    }

    public String render(Assessment assessment) {
        Screen screen = new Screen(style);
        head(screen, assessment);
        score(screen, assessment);
        dimensions(screen, assessment.scorecard());
        vetoes(screen, assessment);
        elections(screen, assessment.scorecard());
        exemptions(screen, assessment);
        new MissingSection(phrases, style).render(screen, assessment);
        lost(screen, assessment);
        assumptions(screen, assessment);
        screen.blank().line(style.faint(phrases.say("text.disclaimer")));
        return screen.toString();
    }

    private void head(Screen screen, Assessment assessment) {
        var submission = assessment.submission();
        screen.line(style.strong(Safe.text(submission.region())) + " · "
                + phrases.say(
                        "text.rubric",
                        submission.rubric().identity().title().in(phrases.lang()),
                        submission.rubric().identity().edition()));
        screen.line(phrases.say(
                submission.asOfAssumed() ? "text.asOfAssumed" : "text.asOf",
                submission.asOf(),
                Safe.text(submission.input().path())));
        submission.note().ifPresent(note -> screen.line(phrases.say("text.note", Safe.text(note))));
    }

    private void score(Screen screen, Assessment assessment) {
        Scorecard scorecard = assessment.scorecard();
        Ruling ruling = assessment.advice().ruling();
        screen.blank();
        screen.field(phrases.say("text.verdict"), verdict(ruling) + "  " + reason(assessment, ruling.reason()));
        screen.field(
                phrases.say("text.score"),
                style.strong(scorecard.scaled().shown())
                        + " / "
                        + scorecard.nominalMaximum().shown()
                        + phrases.say(
                                "text.interval",
                                scorecard.interval().low().shown(),
                                scorecard.interval().high().shown()));
        boolean rescaled = !scorecard.scaled().equals(scorecard.earned());
        screen.field(
                "",
                phrases.say(
                        rescaled ? "text.earnedScaled" : "text.earned",
                        scorecard.earned().shown(),
                        scorecard.applicableMaximum().shown(),
                        scorecard.nominalMaximum().shown()));
    }

    private String verdict(Ruling ruling) {
        String word = phrases.say("verdict." + ruling.verdict());
        return switch (ruling.verdict()) {
            case READY -> style.good(word);
            case NOT_READY, VETOED -> style.bad(word);
            case UNDECIDED -> style.open(word);
        };
    }

    private String reason(Assessment assessment, Ruling.Reason reason) {
        Scorecard scorecard = assessment.scorecard();
        String target = assessment.submission().target().map(Quantity::shown).orElse("");
        Object argument = switch (reason) {
            case VETO_TRIPPED -> vetoes(assessment, VetoState.State.TRIPPED);
            case VETO_UNKNOWN -> vetoes(assessment, VetoState.State.UNKNOWN);
            case NOT_JUDGED -> notJudged(scorecard);
            case OUT_OF_REACH -> scorecard.interval().high().shown();
            case REACHED -> scorecard.interval().low().shown();
            case DEPENDS_ON_MISSING -> assessment.advice().missing().size();
            case NO_TARGET -> "";
        };
        return phrases.say("reason." + reason, target, argument);
    }

    private String vetoes(Assessment assessment, VetoState.State state) {
        return phrases.list(assessment.advice().vetoes().stream()
                .filter(veto -> veto.state() == state)
                .map(veto -> veto.clause().number())
                .toList());
    }

    private String notJudged(Scorecard scorecard) {
        return phrases.list(scorecard
                .clauses()
                .filter(clause -> clause.judged().stream().anyMatch(each -> each.outcome() == Outcome.ERROR))
                .map(clause -> clause.clause().number())
                .toList());
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
        screen.title(phrases.say("text.vetoes"));
        for (VetoState veto : assessment.advice().vetoes()) {
            String state = phrases.say("veto." + veto.state());
            String shown = switch (veto.state()) {
                case CLEAR -> style.good("√ " + state);
                case TRIPPED -> style.bad("× " + state);
                case UNKNOWN -> style.open("? " + state);
            };
            screen.line("  " + Columns.pad(String.valueOf(veto.clause().number()), 4) + shown + "  "
                    + veto.judged().stream()
                            .map(judged -> why(judged, assessment))
                            .collect(Collectors.joining(phrases.say("text.semicolon"))));
        }
    }

    /** The worst finding of a requirement in words, with the place of its reading. */
    private String why(Judged judged, Assessment assessment) {
        Finding worst = judged.findings().stream()
                .filter(finding -> finding.outcome() == judged.outcome())
                .findFirst()
                .orElseThrow();
        String place = assessment
                .submission()
                .reading(judged.requirement().indicator())
                .map(reading -> "  "
                        + style.faint(
                                phrases.say("text.line", reading.location().line())))
                .orElse("");
        return phrases.title(judged.requirement().indicator())
                + phrases.say("text.colon")
                + phrases.found(worst, assessment.submission())
                + place;
    }

    private void elections(Screen screen, Scorecard scorecard) {
        for (DimensionScore score : scorecard.dimensions()) {
            score.election().ifPresent(election -> election(screen, score, election));
        }
    }

    private void election(Screen screen, DimensionScore score, Election election) {
        screen.title(phrases.say("text.electives"));
        screen.line("  "
                + phrases.say(
                        election.declared() ? "text.electivesDeclared" : "text.electivesBest",
                        phrases.list(election.chosen()))
                + (election.tie() ? phrases.say("text.electivesTie") : ""));
        String others = score.items().stream()
                .filter(item -> item.item().elective() && !item.counts())
                .map(item -> phrases.say(
                        "text.electiveOther", item.item().number(), item.worth().shown()))
                .collect(Collectors.joining(phrases.say("text.comma")));
        if (!others.isEmpty()) {
            screen.line("  " + phrases.say("text.electivesLeft", others));
        }
        score.items().stream()
                .filter(ItemScore::tie)
                .filter(ItemScore::counts)
                .forEach(item -> screen.line(
                        "  " + phrases.say("text.clauseTie", item.item().number())));
    }

    private void exemptions(Screen screen, Assessment assessment) {
        if (assessment.submission().exemptions().isEmpty()) {
            return;
        }
        screen.title(phrases.say(
                "text.exemptions", assessment.submission().exemptions().size()));
        screen.line("  " + phrases.list(assessment.submission().exemptions().keySet()));
        for (Outlook other : assessment.advice().otherModes()) {
            boolean changes = other.verdict() != assessment.verdict();
            String line = phrases.say(
                    "text.otherMode",
                    phrases.say("mode." + other.mode().id()),
                    other.scaled().shown(),
                    phrases.say("verdict." + other.verdict()));
            screen.line("  " + (changes ? style.open(line + phrases.say("text.verdictChanges")) : style.faint(line)));
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
        screen.line("  " + Columns.padLeft("-" + clause.lost().shown(), 7) + "  "
                + phrases.say("text.clause", clause.clause().number()) + " "
                + clause.clause().asks().in(phrases.lang())
                + (units.isEmpty() ? "" : "  " + style.faint("[" + units + "]")));
        for (Judged judged : clause.judged()) {
            boolean costs = !judged.share().equals(Quantity.ONE);
            if (costs) {
                screen.line("           " + mark(judged.outcome()) + " " + why(judged, assessment));
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
        screen.title(phrases.say("text.assumptions"));
        for (TakenAssumption taken : assessment.advice().assumptions()) {
            screen.line("  · " + taken.assumption().title().in(phrases.lang()) + phrases.say("text.colon")
                    + taken.option().says().in(phrases.lang())
                    + style.faint(phrases.say(
                            taken.overridden() ? "text.assumptionOverridden" : "text.assumptionKey",
                            taken.assumption().id(),
                            taken.option().id())));
        }
        clausePoints(assessment).ifPresent(points -> screen.line("    " + points));
    }

    private Optional<String> clausePoints(Assessment assessment) {
        var given = assessment.submission().settings().clausePoints();
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + entry.getValue().shown())
                        .collect(Collectors.joining(", ")));
    }
}
