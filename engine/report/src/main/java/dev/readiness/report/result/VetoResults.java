package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each veto stands. */
final class VetoResults {
    private final Context context;

    VetoResults(Context context) {
        this.context = context;
    }

    List<Result> all() {
        return context.assessment().advice().vetoes().stream().map(this::result).toList();
    }

    private Result result(VetoState veto) {
        List<Judged> telling = context.why().telling(veto);
        Rule rule = context.rules().veto(veto.clause());
        Outcome outcome = outcome(veto);
        ResultKind kind = ResultKind.of(outcome);
        return new Result(
                Subject.VETO,
                rule,
                veto.clause().number(),
                kind,
                Xccdf.word(outcome),
                outcome == Outcome.NOT_MET ? Gravity.ERROR : Gravity.WARNING,
                message(veto, telling),
                telling.stream()
                        .findFirst()
                        .map(context::place)
                        .orElse(context.submission().insertion()),
                Optional.empty(),
                Quantity.ZERO,
                kind.isUnresolved(),
                telling.stream().findFirst().flatMap(context::state),
                Tracking.of(rule.id(), context.region()));
    }

    private String message(VetoState veto, List<Judged> telling) {
        Phrases phrases = context.phrases();
        String found = telling.stream()
                .map(judged -> context.why().plain(judged, context.assessment()))
                .collect(Collectors.joining(phrases.say("text.semicolon")));
        return Safe.line(phrases.say("result.veto", veto.clause().label(), phrases.say("veto." + veto.state()), found));
    }

    /** A veto is unknown because something is missing, not due yet, or could not be judged: the gravest says why. */
    private static Outcome outcome(VetoState veto) {
        return switch (veto.state()) {
            case CLEAR -> Outcome.MET;
            case TRIPPED -> Outcome.NOT_MET;
            case UNKNOWN -> {
                Set<Outcome> found = veto.judged().stream().map(Judged::outcome).collect(Collectors.toSet());
                yield Stream.of(Outcome.ERROR, Outcome.MISSING, Outcome.PENDING)
                        .filter(found::contains)
                        .findFirst()
                        .orElse(Outcome.MISSING);
            }
        };
    }
}
