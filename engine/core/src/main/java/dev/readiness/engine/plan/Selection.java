package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which electives of a dimension are worth choosing.
 *
 * @param dimension whose electives they are
 * @param pick how many count
 * @param declared whether the region chose them itself
 * @param candidates all that apply: those that can be brought to most first, of equals those that take less, then the
 *     smaller number; the first {@code pick} are the best choice
 */
public record Selection(Dimension dimension, int pick, boolean declared, List<Candidate> candidates) {
    /**
     * Keeps a copy of {@code candidates}.
     *
     * @param dimension whose electives they are
     * @param pick how many count
     * @param declared whether the region chose them itself
     * @param candidates all that apply: those that can be brought to most first, of equals those that take less, then
     *     the smaller number; the first {@code pick} are the best choice
     */
    public Selection {
        candidates = List.copyOf(candidates);
    }

    /**
     * An elective.
     *
     * @param item the elective
     * @param counts whether it counts as things stand
     * @param low what is certain of it
     * @param most what it can be brought to with all of its steps
     * @param steps how many these are
     * @param effort what they take
     */
    public record Candidate(Item item, boolean counts, Quantity low, Quantity most, int steps, int effort) {}

    /** {@return how far the last of the best choice is ahead of the first that is left out; 0 where none is} */
    public Quantity margin() {
        return candidates.size() <= pick
                ? Quantity.ZERO
                : candidates.get(pick - 1).most().minus(candidates.get(pick).most());
    }

    /** @param done how it stands with all steps done */
    static List<Selection> of(Scorecard before, Scorecard done, Terrain terrain) {
        List<Selection> all = new ArrayList<>();
        for (int i = 0; i < before.dimensions().size(); i++) {
            DimensionScore score = before.dimensions().get(i);
            if (score.dimension().choice().isEmpty()) {
                continue;
            }
            List<Candidate> candidates = new ArrayList<>();
            for (int j = 0; j < score.items().size(); j++) {
                ItemScore item = score.items().get(j);
                if (item.item().elective() && item.applies()) {
                    candidates.add(candidate(
                            item, done.dimensions().get(i).items().get(j).worth(), terrain));
                }
            }
            candidates.sort(Comparator.comparing(Candidate::most)
                    .reversed()
                    .thenComparingInt(Candidate::effort)
                    .thenComparingInt(candidate -> candidate.item().number()));
            all.add(new Selection(
                    score.dimension(),
                    score.dimension().choice().get().pick(),
                    score.election().orElseThrow().declared(),
                    candidates));
        }
        return all;
    }

    private static Candidate candidate(ItemScore item, Quantity most, Terrain terrain) {
        Set<Integer> places = new TreeSet<>();
        item.clauses().stream()
                .flatMap(clause -> clause.judged().stream())
                .map(Judged::requirement)
                .map(terrain::place)
                .filter(place -> place >= 0)
                .forEach(places::add);
        return new Candidate(item.item(), item.counts(), item.worth(), most, places.size(), terrain.effort(places));
    }
}
