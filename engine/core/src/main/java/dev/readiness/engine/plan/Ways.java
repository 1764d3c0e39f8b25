package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every way that is worth taking. Where a clause leaves the score if its condition fails, the points that apply hang on
 * what is done: each combination of such steps is a branch of its own.
 */
final class Ways {
    private static final int MOST_DECISIVE = 6;

    private final Assessor assessor;
    private final Assessment before;
    private final Terrain terrain;
    private final List<Integer> decisive;

    Ways(Assessor assessor, Assessment before, Terrain terrain) {
        this.assessor = assessor;
        this.before = before;
        this.terrain = terrain;
        this.decisive = decisive();
        if (decisive.size() > MOST_DECISIVE) {
            throw new Unplannable.Refused(Unplannable.CONDITIONS);
        }
    }

    /** The steps that decide whether a clause leaves. */
    private List<Integer> decisive() {
        Set<Integer> places = new TreeSet<>();
        for (Clause clause : before.submission().rubric().clauses().values()) {
            Optional<Makeup.Condition> when =
                    clause.makeup().when().filter(each -> each.otherwise() == Makeup.Otherwise.LEAVE);
            when.ifPresent(condition -> positions(condition.part()).stream()
                    .map(position -> terrain.place(clause.requirements().get(position - 1)))
                    .filter(place -> place >= 0)
                    .forEach(places::add));
        }
        return List.copyOf(places);
    }

    private static List<Integer> positions(Part part) {
        if (part instanceof Part.Need need) {
            return List.of(need.position());
        }
        List<Integer> all = new ArrayList<>();
        if (part instanceof Part.Choice choice) {
            choice.parts().forEach(each -> all.addAll(positions(each)));
        } else if (part instanceof Part.When when) {
            all.addAll(positions(when.condition()));
            all.addAll(positions(when.then()));
        }
        return all;
    }

    /** Whether the figure of {@code steps} can be read off {@link #figures}. */
    boolean isPlain(Set<Integer> steps) {
        return decisive.stream().noneMatch(steps::contains);
    }

    /** The figure by what is done, as long as nothing of it decides which clauses count. */
    Branch.Figures figures() {
        return new Branch(before, terrain, Set.of(), new TreeSet<>(decisive)).figures();
    }

    /** @param idle steps that are not to be taken */
    private List<Branch> branches(Duties duties, Set<Integer> idle) {
        List<Branch> branches = new ArrayList<>();
        if (duties.forced().stream().anyMatch(idle::contains)) {
            return branches;
        }
        for (int mask = 0; mask < 1 << decisive.size(); mask++) {
            Set<Integer> done = new TreeSet<>();
            Set<Integer> left = new TreeSet<>();
            for (int i = 0; i < decisive.size(); i++) {
                ((mask >> i & 1) == 1 ? done : left).add(decisive.get(i));
            }
            if (duties.forced().stream().noneMatch(left::contains)
                    && done.stream().noneMatch(idle::contains)) {
                Assessment standing =
                        mask == 0 ? before : assessor.assess(terrain.after(done), before.tasks(), before.problems());
                done.addAll(duties.forced());
                left.addAll(idle);
                branches.add(new Branch(standing, terrain, done, left));
            }
        }
        return branches;
    }

    /**
     * Each is worth more than all that take no more effort, the cheapest first; none where the duties can't be met.
     *
     * @param idle steps that are not to be taken
     */
    List<Way> all(Duties duties, Set<Integer> idle) {
        List<Way> every = new ArrayList<>();
        branches(duties, idle).forEach(branch -> every.addAll(branch.ways(duties)));
        every.sort(Comparator.comparingInt(Way::effort)
                .thenComparing(Comparator.comparing(Way::figure).reversed())); // stable
        List<Way> best = new ArrayList<>();
        for (Way way : every) {
            if (best.isEmpty()
                    || way.figure().compareTo(best.get(best.size() - 1).figure()) > 0) {
                best.add(new Way(way.steps(), way.effort(), bound(every, way.figure()), way.figure()));
            }
        }
        return best;
    }

    private static int bound(List<Way> every, Quantity figure) {
        return every.stream()
                .filter(way -> way.figure().compareTo(figure) >= 0)
                .mapToInt(Way::bound)
                .min()
                .orElseThrow();
    }

    /** The cheapest way to {@code grade} or a better one, of equals to the best grade; empty if there is none. */
    Optional<Way> to(Grade grade, Set<Integer> idle) {
        List<Way> ways = new ArrayList<>();
        for (Grade each : before.submission().rubric().overall().grades()) {
            if (each.rank() <= grade.rank()) {
                Duties duties = Duties.ofGrade(before, terrain, each);
                if (!duties.isBarred()) {
                    branches(duties, idle)
                            .forEach(branch -> branch.way(each, duties).ifPresent(ways::add));
                }
            }
        }
        int bound = ways.stream().mapToInt(Way::bound).min().orElse(0);
        return ways.stream()
                .min(Comparator.comparingInt(Way::effort))
                .map(way -> new Way(way.steps(), way.effort(), bound, way.figure()));
    }
}
