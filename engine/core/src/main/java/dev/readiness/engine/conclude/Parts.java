package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.GradeNeed.Level;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Reached;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parts of a rubric come to in one scenario, each in points of what is printed for it. */
final class Parts {
    private final Submission submission;
    private final Scenario scenario;
    private final boolean rescales;

    Parts(Submission submission, Scenario scenario) {
        this.submission = submission;
        this.scenario = scenario;
        this.rescales = scenario.rescales() || submission.rubric().identity().model() == Model.CONFORMITY;
    }

    /**
     * One part.
     *
     * @param worth what it is worth when fully met
     * @param low what is certain
     * @param high what is still possible
     */
    record Part(boolean applies, Quantity worth, Quantity low, Quantity high) {
        boolean certainlyReaches(Quantity share) {
            return low.compareTo(worth.times(share)) >= 0;
        }

        boolean mayReach(Quantity share) {
            return high.compareTo(worth.times(share)) >= 0;
        }
    }

    /** Several parts of which so many count. */
    record Group(int counting, List<Part> parts) {
        int needed() {
            return Math.min(counting, parts.size());
        }

        int certain(Quantity share) {
            int count = 0;
            for (Part part : parts) {
                count += part.certainlyReaches(share) ? 1 : 0;
            }
            return Math.min(count, needed());
        }

        int possible(Quantity share) {
            int count = 0;
            for (Part part : parts) {
                count += part.mayReach(share) ? 1 : 0;
            }
            return Math.min(count, needed());
        }
    }

    Part whole() {
        Quantity nominal = scenario.scorecard().nominalMaximum();
        Quantity low = scenario.scorecard().interval().low();
        Quantity high = scenario.scorecard().interval().high();
        return submission.rubric().identity().model() == Model.CONFORMITY
                ? part(low, high, scenario.scorecard().applicableMaximum(), nominal)
                : new Part(true, nominal, low, high);
    }

    Part of(GradeNeed need) {
        return switch (need.kind()) {
            case DIMENSION ->
                scenario.scorecard().dimensions().stream()
                        .filter(score -> score.dimension().number().equals(need.of()))
                        .findFirst()
                        .map(this::part)
                        .orElseThrow();
            case ITEM ->
                scenario.scorecard()
                        .items()
                        .filter(score -> String.valueOf(score.item().number()).equals(need.of()))
                        .findFirst()
                        .map(this::part)
                        .orElseThrow();
            case CLAUSE ->
                scenario.scorecard()
                        .clauses()
                        .filter(score -> String.valueOf(score.clause().number()).equals(need.of()))
                        .findFirst()
                        .map(Parts::part)
                        .orElseThrow();
            case TOGETHER -> together(need);
            default -> whole();
        };
    }

    /** Several dimensions, or the items of a group, held against what applies of them all. */
    private Part together(GradeNeed need) {
        Quantity low = Quantity.ZERO;
        Quantity high = Quantity.ZERO;
        Quantity applicable = Quantity.ZERO;
        Quantity nominal = Quantity.ZERO;
        for (DimensionScore dimension : scenario.scorecard().dimensions()) {
            if (need.dimensions().contains(dimension.dimension().number())) {
                low = low.plus(dimension.earned());
                high = high.plus(dimension.possible());
                applicable = applicable.plus(dimension.applicableMaximum());
                nominal = nominal.plus(dimension.dimension().points());
            }
            for (ItemScore item : dimension.items()) {
                if (need.dimensions().isEmpty() && item.item().role().groups().contains(need.of())) {
                    low = low.plus(item.worth());
                    high = high.plus(item.possible());
                    applicable = applicable.plus(item.applicableMaximum());
                    nominal = nominal.plus(item.item().points());
                }
            }
        }
        return part(low, high, applicable, nominal);
    }

    /** Every part of {@code level}, in groups: of what can be chosen among only so many count. */
    List<Group> each(Level level) {
        List<Group> groups = new ArrayList<>();
        for (DimensionScore dimension : scenario.scorecard().dimensions()) {
            if (level == Level.DIMENSION) {
                groups.add(all(List.of(part(dimension))));
                continue;
            }
            List<Part> electives = new ArrayList<>();
            for (ItemScore item : dimension.items()) {
                if (item.item().elective()) {
                    addIfEligible(item, electives);
                } else if (!stands(item.item())) {
                    groups.add(level == Level.ITEM ? all(List.of(part(item))) : clauses(item));
                }
            }
            if (level == Level.ITEM) {
                int pick = dimension
                        .dimension()
                        .choice()
                        .map(choice -> choice.pick())
                        .orElse(electives.size());
                groups.add(applying(pick, electives));
            }
        }
        return groups;
    }

    private void addIfEligible(ItemScore item, List<Part> electives) {
        Optional<List<Integer>> declared = submission.electives();
        if (declared.isEmpty() || declared.get().contains(item.item().number())) {
            electives.add(part(item));
        }
    }

    /** Whether it stands beside the criteria and counts for nothing. */
    private boolean stands(Item item) {
        return submission.rubric().identity().model() == Model.CONFORMITY
                && item.tier().isEmpty();
    }

    private static Group clauses(ItemScore item) {
        List<Part> parts = item.clauses().stream().map(Parts::part).toList();
        return applying(item.item().pick().orElse(parts.size()), parts);
    }

    private static Group all(List<Part> parts) {
        return applying(parts.size(), parts);
    }

    private static Group applying(int counting, List<Part> parts) {
        return new Group(counting, parts.stream().filter(Part::applies).toList());
    }

    /** The items of {@code group} that apply. */
    Group items(String group) {
        return all(scenario.scorecard()
                .items()
                .filter(score -> !stands(score.item()))
                .filter(score -> isIn(group, score.item().role().groups()))
                .map(this::part)
                .toList());
    }

    /** The clauses that apply of those that {@code need} counts. */
    Group clauses(GradeNeed need) {
        return all(scenario.scorecard()
                .items()
                .filter(score -> !stands(score.item()))
                .flatMap(score -> score.clauses().stream())
                .filter(score -> isIn(need.of(), score.clause().role().groups()))
                .map(score -> need.level().map(level -> reaching(score, level)).orElseGet(() -> part(score)))
                .toList());
    }

    private static boolean isIn(String group, List<String> groups) {
        return group.equals(GradeNeed.ALL) || groups.contains(group);
    }

    private Part part(DimensionScore score) {
        return part(
                score.earned(),
                score.possible(),
                score.applicableMaximum(),
                score.dimension().points());
    }

    private Part part(ItemScore score) {
        return part(
                score.worth(),
                score.possible(),
                score.applicableMaximum(),
                score.item().points());
    }

    /** A clause is asked for a share alone, whatever it is worth. */
    private static Part part(ClauseScore score) {
        boolean applies = !score.maximum().isZero();
        return new Part(
                applies,
                Quantity.ONE,
                applies ? score.worth().dividedBy(score.maximum()) : Quantity.ZERO,
                applies ? score.possible().dividedBy(score.maximum()) : Quantity.ZERO);
    }

    /** It has all or nothing of a level. */
    private static Part reaching(ClauseScore score, String level) {
        Part whole = part(score);
        if (score.outcome() == Outcome.NOT_APPLICABLE) {
            return whole;
        }
        return new Part(
                whole.applies(),
                Quantity.ONE,
                Reached.certainly(score.clause(), level, score.judged()) ? Quantity.ONE : Quantity.ZERO,
                Reached.perhaps(score.clause(), level, score.judged()) ? Quantity.ONE : Quantity.ZERO);
    }

    private Part part(Quantity low, Quantity high, Quantity applicable, Quantity nominal) {
        if (applicable.isZero() || !rescales) {
            return new Part(!applicable.isZero(), nominal, low, high);
        }
        return new Part(
                true,
                nominal,
                low.dividedBy(applicable).times(nominal),
                high.dividedBy(applicable).times(nominal));
    }
}
