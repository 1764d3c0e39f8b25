package dev.readiness.engine.plan;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.EarlyReadings;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each reading that falls short can be brought to. The values are those that the kinds of requirements give for
 * examples, laid over what is a fact already: years that are over and days on which something happened stay. Whether a
 * value keeps its promise the rules decide, all of them at once.
 */
final class Promises {
    private static final int ROUNDS = 6;

    private final Submission submission;
    private final Judgements before;
    private final Map<String, Attempt> attempts = new LinkedHashMap<>();
    private Judgements after;

    /** A reading that falls short, what may be made of it, and whoever asks for it. */
    private static final class Attempt {
        private final Indicator indicator;
        private final List<Requirement> all = new ArrayList<>();
        private final List<Map<Indicator, Value>> candidates = new ArrayList<>();
        private int at;
        private boolean open;

        private Attempt(Indicator indicator) {
            this.indicator = indicator;
        }

        private boolean isLast() {
            return at >= candidates.size() - 1;
        }
    }

    private Promises(Submission submission, Judgements before) {
        this.submission = submission;
        this.before = before;
        this.after = before;
    }

    /** What can be made of {@code submission}, of which the rules found {@code before}. */
    static Promises of(Judge judge, Submission submission, Judgements before) {
        Promises promises = new Promises(submission, before);
        promises.gather();
        promises.settle(judge);
        return promises;
    }

    /** How a requirement stands once its reading is raised; as before where that is of no use. */
    Judgements after() {
        return after;
    }

    /** What {@code indicator}'s reading becomes, with all else that goes with it; empty if nothing can be made of it. */
    Optional<Map<Indicator, Value>> of(Indicator indicator) {
        return Optional.ofNullable(attempts.get(indicator.id())).map(attempt -> attempt.candidates.get(attempt.at));
    }

    private void gather() {
        Map<String, Attempt> every = new LinkedHashMap<>();
        for (Clause clause : submission.rubric().clauses().values()) {
            for (Judged judged : before.of(clause)) {
                Requirement requirement = judged.requirement();
                Attempt attempt =
                        every.computeIfAbsent(requirement.indicator().id(), id -> new Attempt(requirement.indicator()));
                attempt.all.add(requirement);
                if (judged.applies() && judged.outcome() != Outcome.MET) {
                    attempt.open = true;
                    propose(attempt, requirement);
                }
            }
        }
        every.forEach((id, attempt) -> {
            attempt.all.addAll(touched(attempt));
            boolean begun = EarlyReadings.begins(submission.rubric(), attempt.indicator)
                    .filter(submission.asOf()::isBefore)
                    .isEmpty();
            if (attempt.open && begun && !attempt.candidates.isEmpty()) {
                attempts.put(id, attempt);
            }
        });
    }

    /** What else is judged by figures that would be filled in. */
    private List<Requirement> touched(Attempt attempt) {
        Set<Indicator> set = new HashSet<>();
        attempt.candidates.forEach(values -> set.addAll(values.keySet()));
        List<Requirement> touched = new ArrayList<>();
        for (Indicator indicator : set) {
            for (Clause clause : submission.rubric().indicatorUses().clauses(indicator)) {
                for (Requirement requirement : clause.requirements()) {
                    if (requirement.inputs().contains(indicator)
                            && !attempt.all.contains(requirement)
                            && !touched.contains(requirement)) {
                        touched.add(requirement);
                    }
                }
            }
        }
        return touched;
    }

    private void propose(Attempt attempt, Requirement requirement) {
        for (Example example : requirement.examples(submission.asOf())) {
            if (example.met()) {
                Map<Indicator, Value> values = new LinkedHashMap<>();
                example.values().forEach((indicator, value) -> {
                    if (isToBeSet(requirement, indicator)) {
                        values.put(indicator, laidOver(indicator, value));
                    }
                });
                attempt.candidates.add(values);
            }
        }
    }

    /** What a figure is only compared with stays as it was filled in. */
    private boolean isToBeSet(Requirement requirement, Indicator input) {
        Optional<Formula> formula = requirement.indicator().formula();
        return submission.reading(input).isEmpty()
                || formula.isEmpty()
                || !formula.get().per().isEmpty()
                || formula.get().terms().stream()
                        .anyMatch(term -> term.indicator().inputs().contains(input));
    }

    private Value laidOver(Indicator indicator, Value value) {
        Optional<Value> now = submission.reading(indicator).map(Reading::value);
        if (value instanceof Value.Events events) {
            List<LocalDate> days = new ArrayList<>(events.days());
            now.filter(Value.Events.class::isInstance).ifPresent(known -> days.addAll(((Value.Events) known).days()));
            return new Value.Events(days);
        }
        if (!indicator.yearly() || value instanceof Value.ByYear) {
            return value;
        }
        SortedMap<Integer, Value.YearFigure> years = new TreeMap<>();
        for (int year : JudgedYears.of(submission)) {
            years.put(year, new Value.YearFigure(value, submission.gap(indicator)));
        }
        now.filter(Value.ByYear.class::isInstance)
                .ifPresent(known -> ((Value.ByYear) known).years().forEach((year, figure) -> {
                    if (JudgedYears.isOver(year, submission.asOf()) || !years.containsKey(year)) {
                        years.put(year, figure);
                    }
                }));
        return new Value.ByYear(years);
    }

    private void settle(Judge judge) {
        boolean changed = !attempts.isEmpty();
        for (int round = 0; changed; round++) {
            after = judge.judge(raised(submission, attempts.keySet()));
            Map<Requirement, Judged> found = byRequirement(after);
            Map<Requirement, Judged> was = byRequirement(before);
            List<String> useless = new ArrayList<>();
            changed = false;
            for (Attempt attempt : attempts.values()) {
                if (!keepsItsPromise(attempt, found) && !attempt.isLast() && round < ROUNDS) {
                    attempt.at++;
                    changed = true;
                } else if (!isOfUse(attempt, was, found)) {
                    useless.add(attempt.indicator.id());
                    changed = true;
                }
            }
            useless.forEach(attempts::remove);
        }
    }

    private static boolean keepsItsPromise(Attempt attempt, Map<Requirement, Judged> found) {
        for (Requirement requirement : attempt.all) {
            Judged judged = found.get(requirement);
            boolean own = requirement.indicator().equals(attempt.indicator);
            if (own && judged != null && judged.applies() && judged.outcome() != Outcome.MET) {
                return false;
            }
        }
        return true;
    }

    /** Whether something is won and nothing lost. */
    private static boolean isOfUse(Attempt attempt, Map<Requirement, Judged> before, Map<Requirement, Judged> after) {
        boolean won = false;
        for (Requirement requirement : attempt.all) {
            Judged was = before.get(requirement);
            Judged now = after.get(requirement);
            if (was != null && now != null) {
                if (now.applies() != was.applies()
                        || now.low().compareTo(was.low()) < 0
                        || was.outcome() == Outcome.MET && now.outcome() != Outcome.MET) {
                    return false;
                }
                won |= now.outcome() == Outcome.MET && was.outcome() != Outcome.MET
                        || now.low().compareTo(was.low()) > 0;
            }
        }
        return won;
    }

    private Map<Requirement, Judged> byRequirement(Judgements judgements) {
        Map<Requirement, Judged> all = new IdentityHashMap<>();
        for (Clause clause : submission.rubric().clauses().values()) {
            judgements.of(clause).forEach(judged -> all.put(judged.requirement(), judged));
        }
        return all;
    }

    /** {@code from} with the promises of the indicators {@code ids} kept. */
    Submission raised(Submission from, Iterable<String> ids) {
        Map<String, Reading> readings = new HashMap<>(from.readings());
        for (String id : ids) {
            Attempt attempt = attempts.get(id);
            if (attempt != null) {
                attempt.candidates
                        .get(attempt.at)
                        .forEach((indicator, value) -> readings.put(indicator.id(), reading(from, indicator, value)));
            }
        }
        return from.with(readings);
    }

    private static Reading reading(Submission from, Indicator indicator, Value value) {
        return from.reading(indicator)
                .map(was -> new Reading(indicator, value, was.location(), was.evidence(), was.note()))
                .orElseGet(() -> new Reading(indicator, value, from.gap(indicator), List.of(), Optional.empty()));
    }
}
