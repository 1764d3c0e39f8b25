package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.plan.tree.Puzzle;
import dev.readiness.engine.score.ItemScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes plans: vetoes first, then the cheapest set of readings that makes the target certain. */
public final class Planner {
    private final Assessor assessor;
    private final Efforts efforts;

    public Planner(Assessor assessor, Efforts efforts) {
        this.assessor = assessor;
        this.efforts = efforts;
    }

    /** Whether there can be a plan against {@code rubric}: not where it gives points in ways that are not planned yet. */
    public static boolean knows(Rubric rubric) {
        return Translation.knows(rubric);
    }

    /**
     * The plan for {@code standing} to the target that its submission names, or to as much as can be had.
     *
     * @throws IllegalArgumentException if its rubric is not one that {@linkplain #knows can be planned}
     */
    public Plan plan(Assessment standing, Aim aim) {
        if (!knows(standing.submission().rubric())) {
            throw new IllegalArgumentException(
                    "No plans against " + standing.submission().rubric().id());
        }
        Assessment before = aim.by()
                .map(day -> assessor.assess(standing.submission().on(day), standing.tasks(), standing.problems()))
                .orElse(standing);
        return new One(before, aim).plan();
    }

    /** One plan in the making. */
    private final class One {
        private final Assessment before;
        private final Aim aim;
        private final Terrain terrain;
        private final Translation translation;
        private final Scale scale = new Scale();
        private final Set<Integer> forced = new TreeSet<>();
        private final boolean barred;
        private final Node tree;
        private final Puzzle puzzle;
        private final List<Reach> reach;

        One(Assessment before, Aim aim) {
            this.before = before;
            this.aim = aim;
            this.terrain = new Terrain(assessor.judge(), before, efforts, aim.without());
            this.translation = new Translation(
                    before.submission(),
                    before.scorecard(),
                    terrain::place,
                    terrain::levels,
                    scale,
                    Translation.End.LOW,
                    Translation.Criteria.BASIC);
            this.barred = !force();
            Translation whole = new Translation(
                    before.submission(),
                    before.scorecard(),
                    terrain::place,
                    terrain::levels,
                    scale,
                    Translation.End.LOW,
                    Translation.Criteria.ALL);
            translation.total(); // looks at all numbers first
            before.scorecard().items().forEach(whole::item);
            whole.total();
            before.submission().target().ifPresent(target -> scale.of(translation.needed(target)));
            scale.freeze();
            this.tree = translation.total();
            this.reach = new Reaching(
                            before.scorecard(), whole, scale, terrain.steps().size())
                    .all();
            List<List<Long>> costs = new ArrayList<>();
            for (int place = 0; place < terrain.steps().size(); place++) {
                long effort =
                        forced.contains(place) ? 0 : terrain.steps().get(place).effort();
                costs.add(List.of(0L, effort));
            }
            this.puzzle = new Puzzle(tree, costs);
        }

        /** Has everything done that vetoes and key criteria wait for; false if something of it can't be. */
        private boolean force() {
            boolean all = true;
            for (Judged judged : unconditional()) {
                if (!terrain.isMet(judged.requirement())) {
                    int place = terrain.place(judged.requirement());
                    all &= terrain.canBeMet(judged.requirement());
                    if (place >= 0) {
                        forced.add(place);
                    }
                }
            }
            return all;
        }

        private List<Judged> unconditional() {
            List<Judged> all = new ArrayList<>();
            for (VetoState veto : before.advice().vetoes()) {
                all.addAll(veto.judged());
            }
            if (before.submission().rubric().identity().model() == Model.CONFORMITY) {
                before.scorecard()
                        .items()
                        .filter(Planner::isKey)
                        .forEach(item -> item.clauses().forEach(clause -> all.addAll(clause.judged())));
            }
            return all;
        }

        Plan plan() {
            Puzzle.Curve curve = puzzle.solve();
            int base = forced.stream()
                    .mapToInt(place -> terrain.steps().get(place).effort())
                    .sum();
            Optional<Quantity> target = before.submission().target();
            long need =
                    target.map(line -> scale.atLeast(translation.needed(line))).orElse(Long.MAX_VALUE);
            boolean impossible = target.filter(line -> translation.isWorthless() && !line.isZero())
                    .isPresent();
            int last = curve.solutions().size() - 1;
            int wanted = impossible ? -1 : curve.place(need);
            int affordable = last;
            while (affordable >= 0
                    && aim.maxEffort().isPresent()
                    && base + curve.solutions().get(affordable).effort()
                            > aim.maxEffort().getAsInt()) {
                affordable--;
            }
            Plan.State state = state(target, wanted, affordable);
            int chosen = state == Plan.State.REACHABLE || state == Plan.State.OPEN ? wanted : affordable;
            Set<Integer> taken = state == Plan.State.CERTAIN || chosen < 0
                    ? Set.of()
                    : taken(curve.solutions().get(chosen));
            Assessment after =
                    taken.isEmpty() ? before : assessor.assess(terrain.after(taken), before.tasks(), before.problems());
            int spent = taken.stream()
                    .mapToInt(place -> terrain.steps().get(place).effort())
                    .sum();
            long saved = chosen < 0 || taken.isEmpty()
                    ? 0
                    : curve.solutions().get(chosen).effort() - curve.bounds().get(chosen);
            Ordering ordering = new Ordering(before, terrain, translation, scale, tree, forced, taken);
            return new Plan(
                    before,
                    target,
                    state,
                    ordering.first(),
                    ordering.then(),
                    spent,
                    Math.toIntExact(spent - saved),
                    after,
                    figure(curve.solutions().get(last).worth()),
                    curve.solutions().stream()
                            .map(each -> new Plan.Point(Math.toIntExact(base + each.effort()), figure(each.worth())))
                            .toList(),
                    reach,
                    terrain.obstacles());
        }

        private Plan.State state(Optional<Quantity> target, int wanted, int affordable) {
            if (target.isEmpty()) {
                return Plan.State.NONE;
            }
            if (barred || wanted < 0) {
                return Plan.State.OUT_OF_REACH;
            }
            if (forced.isEmpty() && wanted == 0) {
                return Plan.State.CERTAIN;
            }
            if (wanted > affordable) {
                return Plan.State.BEYOND_EFFORT;
            }
            return isOpen() ? Plan.State.OPEN : Plan.State.REACHABLE;
        }

        /** Whether nothing that was filled in has to change: no veto is tripped, and the best end reaches the target. */
        private boolean isOpen() {
            return before.verdict() == Verdict.UNDECIDED;
        }

        private Quantity figure(long worth) {
            return translation.figure(scale.points(worth));
        }

        private Set<Integer> taken(Puzzle.Solution solution) {
            Set<Integer> taken = new TreeSet<>(forced);
            for (int place = 0; place < solution.levels().size(); place++) {
                boolean free = terrain.steps().get(place).effort() == 0;
                if (solution.levels().get(place) > 0 && (!forced.contains(place) || free)) {
                    taken.add(place);
                }
            }
            return taken;
        }
    }

    private static boolean isKey(ItemScore item) {
        return item.item().tier().filter(Tier.KEY::equals).isPresent();
    }
}
