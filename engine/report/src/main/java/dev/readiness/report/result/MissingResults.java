package dev.readiness.report.result;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.check.Lack;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators that nobody filled in, each once for all clauses that wait for it. */
final class MissingResults {
    private final Context context;
    private final Phrases phrases;

    MissingResults(Context context) {
        this.context = context;
        this.phrases = context.phrases();
    }

    List<Result> all() {
        Map<Indicator, Comparison.State> states = states();
        return context.assessment().advice().missing().stream()
                .map(missing -> result(missing, Optional.ofNullable(states.get(missing.indicator()))))
                .toList();
    }

    private Result result(MissingIndicator missing, Optional<Comparison.State> state) {
        Rule rule = context.rules().indicator(missing.indicator());
        return new Result(
                Subject.INDICATOR,
                rule,
                missing.clauses().get(0),
                ResultKind.OPEN,
                Xccdf.word(Outcome.MISSING),
                Gravity.NOTE,
                message(missing),
                missing.location(),
                Optional.empty(),
                Quantity.ZERO,
                true,
                state,
                Tracking.of(rule.id(), context.region()));
    }

    private String message(MissingIndicator missing) {
        Indicator indicator = missing.indicator();
        String years = phrases.list(missing.years());
        return Safe.line(phrases.say(
                "result.missing",
                phrases.title(indicator) + (years.isEmpty() ? "" : phrases.say("text.inYears", years)),
                phrases.say("show.kind." + indicator.kind()),
                phrases.labels(context.rubric(), missing.clauses())));
    }

    /** An indicator is new among the missing as soon as one finding that waits for it is. */
    private Map<Indicator, Comparison.State> states() {
        Map<Indicator, Comparison.State> states = new HashMap<>();
        context.comparison()
                .ifPresent(known -> Lack.of(context.assessment()).stream()
                        .filter(lack -> lack.finding().outcome() == Outcome.MISSING)
                        .forEach(lack -> lack.finding()
                                .requirement()
                                .inputs()
                                .forEach(input -> states.merge(
                                        input,
                                        known.state(lack.fingerprint()),
                                        (one, other) -> one.compareTo(other) <= 0 ? one : other))));
        return states;
    }
}
