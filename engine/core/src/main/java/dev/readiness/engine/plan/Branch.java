package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.plan.translation.ClauseTranslation;
import dev.readiness.engine.plan.translation.Constraints;
import dev.readiness.engine.plan.translation.Scale;
import dev.readiness.engine.plan.translation.Translation;
import dev.readiness.engine.plan.tree.Demand;
import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.plan.tree.Puzzle;
import dev.readiness.engine.plan.tree.TooManyConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What can be had where some steps are settled, among them all that decide which clauses count at all. */
final class Branch {
    private final Assessment standing;
    private final Terrain terrain;
    private final Set<Integer> done;
    private final Set<Integer> left;

    /**
     * @param standing how it stands once those steps are done that decide which clauses count
     * @param done the steps that are taken
     * @param left those that are not
     */
    Branch(Assessment standing, Terrain terrain, Set<Integer> done, Set<Integer> left) {
        this.standing = standing;
        this.terrain = terrain;
        this.done = done;
        this.left = left;
    }

    /** A tree of figures, and what turns its worth into them. */
    record Figures(Node tree, Translation translation, Scale scale) {
        Quantity at(int[] levels) {
            return of(tree.worth(levels));
        }

        Quantity of(long worth) {
            return translation.figure(scale.points(worth));
        }
    }

    /** The figure by what is done, without anything that has to hold. */
    Figures figures() {
        Scale scale = new Scale();
        Translation translation = translation(Translation.Criteria.BASIC, scale, Constraints.NONE);
        translation.capped(standing);
        scale.freeze();
        return new Figures(translation.capped(standing), translation, scale);
    }

    /** Every way that is worth more than all cheaper ones and meets {@code duties}. */
    List<Way> ways(Duties duties) {
        Figures figures = figures();
        Node tree = gated(figures.tree(), figures.translation(), duties);
        return ways(tree, figures);
    }

    /** The cheapest way to {@code grade}; empty if there is none. */
    Optional<Way> way(Grade grade, Duties duties) {
        Scale scale = new Scale();
        GradeConstraints constraints = new GradeConstraints(grade, standing.submission(), standing.scorecard(), scale);
        Translation translation = translation(Translation.Criteria.ALL, scale, constraints);
        constraints.counted(translation.capped(standing));
        constraints.line(translation);
        scale.freeze();
        Node tree = constraints.counted(translation.capped(standing));
        Node reached = new Demand.Must(gated(tree, translation, duties), constraints.line(translation));
        return ways(reached, new Figures(tree, translation, scale)).stream().findFirst();
    }

    private Translation translation(Translation.Criteria criteria, Scale scale, Constraints constraints) {
        return new Translation(
                standing.submission(),
                standing.scorecard(),
                this::place,
                this::levels,
                scale,
                Translation.End.LOW,
                criteria,
                constraints);
    }

    private int place(Requirement requirement) {
        int place = terrain.place(requirement);
        return done.contains(place) || left.contains(place) ? -1 : place;
    }

    private List<Judged> levels(Requirement requirement) {
        List<Judged> levels = terrain.levels(requirement);
        int place = terrain.place(requirement);
        return done.contains(place) ? levels.subList(1, 2) : left.contains(place) ? levels.subList(0, 1) : levels;
    }

    private Node gated(Node tree, Translation translation, Duties duties) {
        List<Node> parts = new ArrayList<>(List.of(tree));
        for (Duties.Gate gate : duties.gates()) {
            parts.add(new Demand.Must(
                    new Node.Step(
                            translation.state(gate.clause(), gate.judged()),
                            Node.When.HOLDS,
                            ClauseTranslation.ENDLESS,
                            -ClauseTranslation.ENDLESS),
                    0));
        }
        return parts.size() == 1 ? tree : new Node.Min(parts);
    }

    private List<Way> ways(Node tree, Figures figures) {
        List<List<Long>> costs = new ArrayList<>();
        for (int place = 0; place < terrain.steps().size(); place++) {
            costs.add(List.of(0L, (long) terrain.steps().get(place).effort()));
        }
        Puzzle.Curve curve;
        try {
            curve = new Puzzle(tree, costs).solve();
        } catch (TooManyConditions e) {
            throw new Unplannable.Refused(Unplannable.CONDITIONS);
        }
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < curve.solutions().size(); i++) {
            Puzzle.Solution solution = curve.solutions().get(i);
            Set<Integer> steps = new TreeSet<>(done);
            for (int place = 0; place < solution.levels().size(); place++) {
                if (solution.levels().get(place) > 0) {
                    steps.add(place);
                }
            }
            int effort = terrain.effort(steps);
            int saved = Math.toIntExact(solution.effort() - curve.bounds().get(i));
            ways.add(new Way(steps, effort, effort - saved, figures.of(solution.worth())));
        }
        return ways;
    }
}
