package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Level;
import dev.readiness.engine.check.Matter;
import dev.readiness.report.GateText;
import dev.readiness.report.Safe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the gates of a check stand: one result for each that holds, one for each breach of one that doesn't. */
final class GateResults {
    private final Context context;
    private final GateText text;

    GateResults(Context context, Lang lang) {
        this.context = context;
        this.text = new GateText(lang);
    }

    List<Result> of(List<GateResult> gates) {
        List<Result> results = new ArrayList<>();
        for (GateResult gate : gates) {
            if (gate.holds()) {
                results.add(result(gate.gate(), gate.level(), Outcome.MET, text.help(gate.gate()), start(), true, 0));
            }
            for (int i = 0; i < gate.breaches().size(); i++) {
                results.add(breach(gate.breaches().get(i), i));
            }
        }
        return results;
    }

    private Result breach(Breach breach, int number) {
        return result(
                breach.gate(),
                breach.level(),
                Outcome.NOT_MET,
                text.say(breach, context.assessment()),
                breach.location().orElseGet(this::start),
                isToldElsewhere(breach),
                number);
    }

    /** Whether vetoes, requirements, missing indicators or problems say the same at their places, and as gravely. */
    private static boolean isToldElsewhere(Breach breach) {
        Matter matter = breach.matter();
        if (matter instanceof Matter.Veto veto && veto.veto().state() == Veto.State.TRIPPED) {
            return true;
        }
        boolean told = matter instanceof Matter.Veto
                || matter instanceof Matter.NotJudged
                || matter instanceof Matter.TooManyMissing
                || matter instanceof Matter.WrongEdition;
        return told && breach.level() == Level.WARN;
    }

    private Location start() {
        return new Location(
                context.submission().input().path(),
                context.submission().input().line(),
                1);
    }

    private Result result(
            Gate gate, Level level, Outcome outcome, String message, Location place, boolean silent, int number) {
        Rule rule = new Rule("gate/" + gate.key(), text.title(gate), text.help(gate), text.help(gate));
        return new Result(
                Subject.GATE,
                rule,
                Result.NO_CLAUSE,
                ResultKind.of(outcome),
                Xccdf.word(outcome),
                level == Level.ERROR ? Gravity.ERROR : Gravity.WARNING,
                Safe.line(context.phrases().say("result.gate", text.title(gate), message)),
                place,
                Optional.empty(),
                Quantity.ZERO,
                !silent,
                Optional.empty(),
                Tracking.of(rule.id(), context.path(), String.valueOf(number)));
    }
}
