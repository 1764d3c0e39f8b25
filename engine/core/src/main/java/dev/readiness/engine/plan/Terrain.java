package dev.readiness.engine.plan;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.EarlyReadings;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Judgements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All steps that could be taken from where a submission stands, and what stands in the way. */
final class Terrain {
    private final Assessment assessment;
    private final Submission submission;
    private final Judgements before;
    private final Promises promises;
    private final List<Work> steps = new ArrayList<>();
    private final Map<Requirement, Integer> places = new IdentityHashMap<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Map<String, List<Requirement>> users = new HashMap<>();
    private final Map<Requirement, Judged> now = new IdentityHashMap<>();
    private final Map<Requirement, Judged> then = new IdentityHashMap<>();

    Terrain(Judge judge, Assessment assessment, Efforts efforts, Optional<String> without) {
        this.assessment = assessment;
        this.submission = assessment.submission();
        this.before = judge.judge(submission);
        this.promises = Promises.of(judge, submission, before);
        for (Clause clause : submission.rubric().clauses().values()) {
            for (Judged judged : before.of(clause)) {
                Requirement requirement = judged.requirement();
                now.put(requirement, judged);
                use(requirement, requirement.indicator());
                requirement.inputs().forEach(input -> use(requirement, input));
            }
            promises.after().of(clause).forEach(judged -> then.put(judged.requirement(), judged));
        }
        survey(efforts, without);
    }

    private void use(Requirement requirement, Indicator indicator) {
        users.computeIfAbsent(indicator.id(), id -> new ArrayList<>(1)).add(requirement);
    }

    private void survey(Efforts efforts, Optional<String> without) {
        Map<Indicator, List<Judged>> open = new LinkedHashMap<>();
        for (Clause clause : submission.rubric().clauses().values()) {
            for (Judged judged : before.of(clause)) {
                if (judged.applies() && judged.outcome() != Outcome.MET) {
                    open.computeIfAbsent(judged.requirement().indicator(), key -> new ArrayList<>())
                            .add(judged);
                }
            }
        }
        List<List<Indicator>> groups = groups(open.keySet());
        groups.forEach(group -> consider(group, open, efforts, without));
    }

    /** The readings that fall short, those together that any requirement is judged by at once. */
    private List<List<Indicator>> groups(Collection<Indicator> open) {
        List<List<Indicator>> groups = new ArrayList<>();
        List<Set<Requirement>> judged = new ArrayList<>();
        for (Indicator indicator : open) {
            Set<Requirement> its = judgedBy(indicator);
            List<Indicator> group = new ArrayList<>();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (its.stream().anyMatch(judged.get(i)::contains)) {
                    group.addAll(0, groups.remove(i));
                    its.addAll(judged.remove(i));
                }
            }
            group.add(indicator);
            groups.add(group);
            judged.add(its);
        }
        return groups;
    }

    /** What is judged by {@code indicator} or by what is filled in along with it. */
    private Set<Requirement> judgedBy(Indicator indicator) {
        Set<Requirement> judged = Collections.newSetFromMap(new IdentityHashMap<>());
        judged.addAll(users.getOrDefault(indicator.id(), List.of()));
        promises.of(indicator)
                .ifPresent(values ->
                        values.keySet().forEach(input -> judged.addAll(users.getOrDefault(input.id(), List.of()))));
        return judged;
    }

    private void consider(
            List<Indicator> group, Map<Indicator, List<Judged>> all, Efforts efforts, Optional<String> without) {
        List<Judged> open = new ArrayList<>();
        group.forEach(indicator -> open.addAll(all.get(indicator)));
        Set<String> responsible = new LinkedHashSet<>();
        open.forEach(
                judged -> responsible.addAll(responsible(judged.requirement().clause())));
        boolean leftOut = without.filter(responsible::contains).isPresent();
        List<Indicator> raised = group.stream()
                .filter(indicator -> promises.of(indicator).isPresent())
                .toList();
        if (!raised.isEmpty() && !leftOut) {
            raised.forEach(indicator -> judgedBy(indicator).forEach(each -> places.put(each, steps.size())));
            steps.add(work(raised, open, efforts));
        }
        group.forEach(indicator ->
                obstruct(indicator, Objects.requireNonNull(all.get(indicator)), raised.contains(indicator), leftOut));
    }

    private Work work(List<Indicator> raised, List<Judged> open, Efforts efforts) {
        Map<Indicator, Value> values = new LinkedHashMap<>();
        int effort = 0;
        for (Indicator indicator : raised) {
            values.putAll(promises.of(indicator).orElseThrow());
            List<Integer> asking = open.stream()
                    .filter(judged -> judged.requirement().indicator().equals(indicator))
                    .map(judged -> judged.requirement().clause())
                    .distinct()
                    .toList();
            Set<String> responsible = new LinkedHashSet<>();
            asking.forEach(clause -> responsible.addAll(responsible(clause)));
            effort += efforts.of(indicator, asking, responsible);
        }
        return new Work(kind(open), raised, values, open, effort);
    }

    private void obstruct(Indicator indicator, List<Judged> open, boolean can, boolean leftOut) {
        for (Judged judged : open) {
            if (leftOut && can) {
                obstruct(judged, Obstacle.Reason.UNIT, Optional.empty());
            } else if (!can || then(judged.requirement()).outcome() != Outcome.MET) {
                Optional<LocalDate> begins =
                        EarlyReadings.begins(submission.rubric(), indicator).filter(submission.asOf()::isBefore);
                obstruct(
                        judged,
                        begins.isPresent() ? Obstacle.Reason.NOT_BEGUN : Obstacle.Reason.PAST,
                        begins.or(() -> freeDay(judged)));
            }
        }
    }

    private void obstruct(Judged judged, Obstacle.Reason reason, Optional<LocalDate> from) {
        Clause clause = submission.rubric().clause(judged.requirement().clause());
        obstacles.add(new Obstacle(clause, judged, reason, from));
    }

    /** When what happened is behind the look-back period, if that is what stands in the way. */
    private Optional<LocalDate> freeDay(Judged judged) {
        for (Finding finding : judged.findings()) {
            if (finding.answer() instanceof Answer.Counted counted && finding.outcome() == Outcome.NOT_MET) {
                return counted.freeFrom(submission.settings());
            }
        }
        return Optional.empty();
    }

    /** Those who have to see to {@code clause}: those that lead, or all side by side. */
    List<String> responsible(int clause) {
        List<String> leads = assessment.leads(clause);
        return leads.isEmpty() ? assessment.units(clause) : leads;
    }

    private static Work.Kind kind(List<Judged> open) {
        Outcome worst = Judged.worst(open, Judged::outcome);
        return switch (worst) {
            case NOT_MET -> Work.Kind.MEND;
            case ERROR -> Work.Kind.CORRECT;
            case PENDING -> Work.Kind.AWAIT;
            default -> Work.Kind.REPORT;
        };
    }

    List<Work> steps() {
        return steps;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    /** The place of the step that raises what {@code requirement} asks of; -1 if there is none. */
    int place(Requirement requirement) {
        return places.getOrDefault(requirement, -1);
    }

    /** How {@code requirement} stands now, and how with its step. */
    List<Judged> levels(Requirement requirement) {
        return List.of(now.get(requirement), then.get(requirement));
    }

    boolean isMet(Requirement requirement) {
        Judged judged = Objects.requireNonNull(now.get(requirement));
        return !judged.applies() || judged.outcome() == Outcome.MET;
    }

    private Judged then(Requirement requirement) {
        return Objects.requireNonNull(then.get(requirement));
    }

    boolean canBeMet(Requirement requirement) {
        return place(requirement) >= 0 && then(requirement).outcome() == Outcome.MET;
    }

    /** What {@code taken} steps take together. */
    int effort(Iterable<Integer> taken) {
        int effort = 0;
        for (int place : taken) {
            effort += steps.get(place).effort();
        }
        return effort;
    }

    /** The submission once the steps at {@code taken} are done. */
    Submission after(Iterable<Integer> taken) {
        List<String> ids = new ArrayList<>();
        taken.forEach(place -> steps.get(place).indicators().forEach(indicator -> ids.add(indicator.id())));
        return promises.raised(submission, ids);
    }
}
