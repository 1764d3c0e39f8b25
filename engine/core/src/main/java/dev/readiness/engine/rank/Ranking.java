package dev.readiness.engine.rank;

import dev.readiness.criteria.rubric.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Candidates in order, one table for each rubric: figures of different rubrics don't compare. The order is that of
 * verdicts (ready, undecided, not ready, vetoed) and, where they are equal, of the share of the maximum.
 *
 * @param tables by rubric id
 * @param refused the labels of those that could not be assessed and have no place
 */
public record Ranking(List<Table> tables, List<String> refused) {
    /**
     * Keeps copies of {@code tables} and {@code refused}.
     *
     * @param tables by rubric id
     * @param refused the labels of those that could not be assessed and have no place
     */
    public Ranking {
        tables = List.copyOf(tables);
        refused = List.copyOf(refused);
    }

    /**
     * Those of one rubric, the best first; equal ones in the order in which they came.
     *
     * @param rubric what all of them were judged by
     * @param places one for each candidate
     */
    public record Table(Identity rubric, List<Place> places) {
        /**
         * Keeps a copy of {@code places}.
         *
         * @param rubric what all of them were judged by
         * @param places one for each candidate
         */
        public Table {
            places = List.copyOf(places);
        }
    }

    /**
     * {@return {@code candidates} in order}
     *
     * @param candidates those that were assessed, by whatever rubrics
     * @param refused the labels of those that could not be assessed
     */
    public static Ranking of(List<Candidate> candidates, List<String> refused) {
        List<Table> tables = candidates.stream()
                .collect(Collectors.groupingBy(candidate -> candidate.rubric().id(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Ranking::table)
                .toList();
        return new Ranking(tables, refused);
    }

    private static Table table(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(Candidate::merit));
        List<Merit> merits = sorted.stream().map(Candidate::merit).toList();
        List<Merit> most = sorted.stream().map(Candidate::most).sorted().toList();
        List<Merit> least = sorted.stream().map(Candidate::least).sorted().toList();
        List<Place> places = new ArrayList<>();
        for (Candidate candidate : sorted) {
            Merit merit = candidate.merit();
            int better = before(merits, merit, false);
            boolean tied = before(merits, merit, true) - better > 1;
            int surelyBetter = before(least, candidate.most(), false);
            int maybeBetter = before(most, candidate.least(), false);
            boolean countsItself = candidate.most().compareTo(candidate.least()) < 0;
            places.add(new Place(better + 1, tied, surelyBetter + 1, maybeBetter + (countsItself ? 0 : 1), candidate));
        }
        return new Table(sorted.get(0).rubric(), places);
    }

    /** How many of {@code sorted} are better than {@code merit}, or as good if {@code orEqual}. */
    private static int before(List<Merit> sorted, Merit merit, boolean orEqual) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).compareTo(merit);
            if (order < 0 || orEqual && order == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
