package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.JudgedYears;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Flawless;
import dev.readiness.engine.referee.RandomSubmissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Submissions at random to any rubric: of what its kinds of requirements give for examples, and of nothing. */
public final class RandomStandings {
    private static final Location NOWHERE = new Location("random.yaml", 1, 1);

    private RandomStandings() {}

    /** Some against {@code rubric}, of which the first pack's own generator makes richer ones. */
    public static Submission random(Rubric rubric, Random dice) {
        return aiming(
                rubric.id().equals("neimenggu-2023") && dice.nextBoolean()
                        ? RandomSubmissions.random(rubric, dice)
                        : ofExamples(rubric, dice),
                dice);
    }

    private static Submission ofExamples(Rubric rubric, Random dice) {
        Submission blank = Flawless.of(rubric).submission();
        Map<String, Reading> readings = new HashMap<>();
        int good = 2 + dice.nextInt(7);
        for (Clause clause : rubric.clauses().values()) {
            for (Requirement requirement : clause.requirements()) {
                List<Example> examples = requirement.examples(blank.asOf());
                Example example = examples.get(dice.nextInt(9) < good ? 0 : examples.size() - 1);
                if (dice.nextInt(9) < good) {
                    example.values()
                            .forEach((indicator, value) -> readings.put(
                                    indicator.id(),
                                    new Reading(
                                            indicator,
                                            indicator.yearly() ? byYear(value, blank) : value,
                                            NOWHERE,
                                            List.of(),
                                            Optional.empty())));
                }
            }
        }
        SortedMap<Integer, Exemption> exemptions = new TreeMap<>();
        for (Clause clause : rubric.clauses().values()) {
            if (clause.mayNotApply() && !rubric.isVeto(clause.number()) && dice.nextInt(9) == 0) {
                exemptions.put(clause.number(), new Exemption(clause.number(), "x", NOWHERE));
            }
        }
        Policies.NotApplicable[] modes = Policies.NotApplicable.values();
        return new Submission(
                rubric,
                "random",
                blank.asOf(),
                false,
                Optional.empty(),
                Optional.empty(),
                exemptions,
                Map.of(),
                Optional.empty(),
                readings,
                Map.of(),
                blank.settings().with(modes[dice.nextInt(modes.length)]),
                Optional.empty(),
                Optional.empty(),
                NOWHERE,
                blank.input());
    }

    private static Value byYear(Value value, Submission submission) {
        SortedMap<Integer, Value.YearFigure> years = new TreeMap<>();
        JudgedYears.of(submission).forEach(year -> years.put(year, new Value.YearFigure(value, NOWHERE)));
        return new Value.ByYear(years);
    }

    private static Submission aiming(Submission submission, Random dice) {
        Quantity most = submission.rubric().identity().model() == Model.CONFORMITY
                ? Quantity.ONE
                : submission.rubric().nominalMaximum();
        Quantity target = most.times(dice.nextInt(101)).dividedBy(100);
        return new Submission(
                submission.rubric(),
                submission.region(),
                submission.asOf(),
                false,
                Optional.of(target),
                Optional.empty(),
                submission.exemptions(),
                Map.of(),
                submission.electives(),
                submission.readings(),
                submission.blanks(),
                submission.settings(),
                submission.tasks(),
                submission.note(),
                submission.insertion(),
                submission.input());
    }
}
