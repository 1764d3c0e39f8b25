package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Level;
import dev.readiness.engine.check.Matter;
import dev.readiness.report.GateText;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the gates of a check stand: one result for each that holds, one for each breach of one that doesn't. */
final class GateResults {
    private final Phrases phrases;
    private final GateText text;
    private final CheckedFile file;

    GateResults(Phrases phrases, Lang lang, CheckedFile file) {
        this.phrases = phrases;
        this.text = new GateText(lang);
        this.file = file;
    }

    List<Result> all() {
        List<Result> results = new ArrayList<>();
        for (GateResult gate : file.gates()) {
            if (gate.holds()) {
                results.add(result(gate, Outcome.MET, text.help(gate.gate()), start(), true, 0));
            }
            for (int i = 0; i < gate.breaches().size(); i++) {
                results.add(breach(gate, gate.breaches().get(i), i));
            }
        }
        return results;
    }

    private Result breach(GateResult gate, Breach breach, int number) {
        return result(
                gate,
                Outcome.NOT_MET,
                text.say(breach, file.assessment()),
                breach.location().orElseGet(this::start),
                isToldElsewhere(breach),
                number);
    }

    /** Whether vetoes, requirements, missing indicators or problems say the same at their places, and as gravely. */
    private static boolean isToldElsewhere(Breach breach) {
        Matter matter = breach.matter();
        boolean trips = matter instanceof Matter.Veto veto && veto.veto().state() == Veto.State.TRIPPED;
        if (trips || matter instanceof Matter.NewlyTripped) {
            return true;
        }
        boolean told = matter instanceof Matter.Veto
                || matter instanceof Matter.NotJudged
                || matter instanceof Matter.TooManyMissing
                || matter instanceof Matter.WrongEdition;
        return told && breach.level() == Level.WARN;
    }

    private Location start() {
        return file.assessment()
                .map(assessment -> assessment.submission().input())
                .map(input -> new Location(input.path(), input.line(), 1))
                .orElseGet(() -> new Location(file.path(), 1, 1));
    }

    private Result result(
            GateResult result, Outcome outcome, String message, Location place, boolean silent, int number) {
        Gate gate = result.gate();
        Rule rule = new Rule("gate/" + gate.key(), text.title(gate), text.help(gate), text.help(gate));
        String rubric = file.claim().map(Claim::rubric).orElse("");
        String region = file.claim().map(Claim::region).orElse("");
        return new Result(
                Subject.GATE,
                rule,
                Result.NO_CLAUSE,
                ResultKind.of(outcome),
                Xccdf.word(outcome),
                result.level() == Level.ERROR ? Gravity.ERROR : Gravity.WARNING,
                Safe.line(phrases.say("result.gate", text.title(gate), message) + text.origin(result)),
                place,
                Optional.empty(),
                Quantity.ZERO,
                !silent,
                Optional.empty(),
                Tracking.of(rule.id(), rubric, region, String.valueOf(number)));
    }
}
