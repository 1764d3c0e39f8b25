package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes plans: vetoes first, then the cheapest set of readings that makes the target certain. */
public final class Planner {
    private final Assessor assessor;
    private final Efforts efforts;

    /**
     * Plans with what steps take.
     *
     * @param assessor assesses what a plan leads to
     * @param efforts what steps take
     */
    public Planner(Assessor assessor, Efforts efforts) {
        Objects.requireNonNull(efforts, "efforts");
        this.assessor = assessor;
        this.efforts = efforts;
    }

    /**
     * {@return whether there can be a plan against {@code rubric}, at least to points}
     *
     * @param rubric any rubric
     */
    public static boolean knows(Rubric rubric) {
        return Unplannable.of(rubric).isEmpty();
    }

    /**
     * {@return the plan for {@code standing} to the target that its submission names, or to as much as can be had}
     *
     * @param standing how things stand
     * @param aim what is aimed at, and by when
     * @throws Unplannable.Refused if there can be none
     */
    public Plan plan(Assessment standing, Aim aim) {
        Unplannable.of(standing.submission()).ifPresent(why -> {
            throw new Unplannable.Refused(why);
        });
        Assessment before = aim.by()
                .map(day -> assessor.assess(standing.submission().on(day), standing.tasks(), standing.problems()))
                .orElse(standing);
        return new One(before, aim).plan();
    }

    /** One plan in the making. */
    private final class One {
        private final Assessment before;
        private final Aim aim;
        private final Submission submission;
        private final Terrain terrain;
        private final Ways ways;

        One(Assessment before, Aim aim) {
            this.before = before;
            this.aim = aim;
            this.submission = before.submission();
            this.terrain = new Terrain(assessor.judge(), before, efforts, aim.without());
            this.ways = new Ways(assessor, before, terrain);
        }

        Plan plan() {
            Duties duties = Duties.ofFigure(before, terrain);
            List<Way> curve = ways.all(duties, Set.of());
            if (curve.isEmpty()) {
                duties = duties.withoutGates();
                curve = ways.all(duties, Set.of());
            }
            Optional<Way> wanted = wanted(curve, duties, Set.of());
            Optional<Way> affordable =
                    curve.stream().filter(way -> isAffordable(way)).reduce((one, other) -> other);
            Plan.State state = state(wanted);
            boolean aims = state == Plan.State.REACHABLE || state == Plan.State.OPEN;
            Optional<Way> chosen = state == Plan.State.CERTAIN ? Optional.empty() : aims ? wanted : affordable;
            Set<Integer> taken = chosen.map(Way::steps).orElse(Set.of());
            Assessment after =
                    taken.isEmpty() ? before : assessor.assess(terrain.after(taken), before.tasks(), before.problems());
            Ordering ordering = new Ordering(before, terrain, figure(taken), duties.serving(), taken);
            Scorecard done = done();
            return new Plan(
                    before,
                    submission.target(),
                    submission.targetGrade(),
                    aim.by(),
                    state,
                    ordering.first(),
                    ordering.then(),
                    terrain.effort(taken),
                    chosen.map(Way::bound).orElse(0),
                    after,
                    curve.get(curve.size() - 1).figure(),
                    curve.stream()
                            .map(way -> new Plan.Point(way.effort(), way.figure()))
                            .toList(),
                    Reaching.of(before.scorecard(), done),
                    Selection.of(before.scorecard(), done, terrain),
                    terrain.obstacles(),
                    aim.alternatives() && chosen.isPresent()
                            ? alternatives(chosen.get(), aims, curve, duties)
                            : List.of());
        }

        /** @param aims whether the target is what they have to reach, rather than the figure of {@code chosen} */
        private List<Alternative> alternatives(Way chosen, boolean aims, List<Way> curve, Duties duties) {
            return new Alternatives(before, terrain, chosen, curve, new Alternatives.Search() {
                        @Override
                        public Optional<Way> cheapest(Set<Integer> idle) {
                            List<Way> all = ways.all(duties, idle);
                            return aims ? wanted(all, duties, idle) : first(all, chosen.figure());
                        }

                        @Override
                        public Optional<Way> best(Set<Integer> idle) {
                            return ways.all(duties, idle).stream().reduce((one, other) -> other);
                        }
                    })
                    .all();
        }

        /** The cheapest way to the target. */
        private Optional<Way> wanted(List<Way> curve, Duties duties, Set<Integer> idle) {
            Optional<Grade> grade = submission.targetGrade();
            if (grade.isPresent()) {
                return ways.to(grade.get(), idle);
            }
            Optional<Quantity> line = submission
                    .target()
                    .map(target -> isTiered()
                            ? target
                            : submission
                                    .rubric()
                                    .overall()
                                    .kept(target, submission.rubric().nominalMaximum()));
            return line.filter(each -> !duties.isBarred()).flatMap(target -> first(curve, target));
        }

        private static Optional<Way> first(List<Way> curve, Quantity figure) {
            return curve.stream()
                    .filter(way -> way.figure().compareTo(figure) >= 0)
                    .findFirst();
        }

        private boolean isAffordable(Way way) {
            return aim.maxEffort().isEmpty() || way.effort() <= aim.maxEffort().getAsInt();
        }

        private Plan.State state(Optional<Way> wanted) {
            if (submission.target().isEmpty() && submission.targetGrade().isEmpty()) {
                return Plan.State.NONE;
            }
            if (before.verdict() == Verdict.READY) {
                return Plan.State.CERTAIN;
            }
            if (wanted.isEmpty()) {
                return Plan.State.OUT_OF_REACH;
            }
            if (!isAffordable(wanted.get())) {
                return Plan.State.BEYOND_EFFORT;
            }
            // Nothing that was filled in has to change where no veto is tripped and the best end reaches the target.
            return before.verdict() == Verdict.UNDECIDED ? Plan.State.OPEN : Plan.State.REACHABLE;
        }

        /** The figure by what is done. */
        private Function<Set<Integer>, Quantity> figure(Set<Integer> taken) {
            if (!ways.isPlain(taken)) {
                return done -> figure(assessor.assess(terrain.after(done), before.tasks(), before.problems()));
            }
            Branch.Figures figures = ways.figures();
            return done -> {
                int[] levels = new int[terrain.steps().size()];
                done.forEach(place -> levels[place] = 1);
                return figures.at(levels);
            };
        }

        private Quantity figure(Assessment assessment) {
            if (!isTiered()) {
                return assessment.scorecard().interval().low();
            }
            return assessment.scorecard().tiers().stream()
                    .filter(tier -> tier.tier() == Tier.BASIC && tier.total() > 0)
                    .map(tier -> Quantity.of(tier.met()).dividedBy(tier.total()))
                    .findFirst()
                    .orElse(Quantity.ONE);
        }

        private boolean isTiered() {
            return submission.rubric().identity().model() == Model.CONFORMITY;
        }

        /** How everything stands with all steps done. */
        private Scorecard done() {
            List<Integer> all = new ArrayList<>(
                    IntStream.range(0, terrain.steps().size()).boxed().toList());
            Submission raised = terrain.after(new TreeSet<>(all));
            return ScoringModel.of(raised, assessor.judge().judge(raised), raised.settings());
        }
    }
}
