package dev.readiness.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.verdict.Reason;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.conclude.NotJudged;
import dev.readiness.engine.conclude.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Packs PACKS = new Packs();
    private static final Identity POINTS = identity("neimenggu-2023");
    private static final Identity CHECKLIST = identity("longting-2022");

    private static Identity identity(String id) {
        return PACKS.find(id).orElseThrow().identity();
    }

    private static Candidate ready(String label, int low, int high) {
        return candidate(label, Verdict.READY, Reason.REACHED, low, high, true, List.of());
    }

    private static Candidate open(String label, int low, int high) {
        return candidate(label, Verdict.UNDECIDED, Reason.DEPENDS_ON_MISSING, low, high, true, List.of());
    }

    private static Candidate withoutTarget(String label, int low, int high) {
        return candidate(label, Verdict.UNDECIDED, Reason.NO_TARGET, low, high, false, List.of());
    }

    private static Candidate notReady(String label, int low, int high, Integer... unknown) {
        return candidate(label, Verdict.NOT_READY, Reason.OUT_OF_REACH, low, high, true, List.of(unknown));
    }

    private static Candidate vetoed(String label, int low, int high) {
        return candidate(label, Verdict.VETOED, Reason.VETO_TRIPPED, low, high, true, List.of());
    }

    /** A veto of an unlabelled rubric. */
    private record Unknown(int number) implements Numbered {
        @Override
        public String label() {
            return String.valueOf(number);
        }
    }

    private static Candidate candidate(
            String label, Verdict verdict, Reason reason, int low, int high, boolean target, List<Integer> unknown) {
        return new Candidate(
                label,
                POINTS,
                label,
                ruling(verdict, reason),
                Quantity.of(low),
                Quantity.of(low),
                Quantity.of(high),
                Quantity.of(130),
                target,
                List.of(),
                unknown.stream().map(Unknown::new).toList(),
                high - low);
    }

    private static List<String> places(Candidate... candidates) {
        return Ranking.of(List.of(candidates), List.of()).tables().get(0).places().stream()
                .map(place -> place.candidate().label() + " " + place.rank() + (place.tied() ? "=" : "") + " "
                        + place.best() + "-" + place.worst())
                .toList();
    }

    @Test
    void the_verdict_goes_before_the_score() {
        assertThat(places(vetoed("v", 129, 129), notReady("n", 80, 90), ready("r", 60, 60), withoutTarget("u", 1, 1)))
                .containsExactly("r 1 1-1", "u 2 2-2", "n 3 3-3", "v 4 4-4");
    }

    @Test
    void equal_ones_share_a_place_and_the_next_one_is_left_out() {
        assertThat(places(ready("a", 120, 120), ready("b", 110, 110), ready("c", 120, 120), ready("d", 110, 110)))
                .containsExactly("a 1= 1-1", "c 1= 1-1", "b 3= 3-3", "d 3= 3-3");
    }

    @Test
    void intervals_that_overlap_leave_places_open() {
        assertThat(places(ready("a", 120, 125), ready("b", 112, 121), ready("c", 100, 111)))
                .containsExactly("a 1 1-2", "b 2 1-2", "c 3 3-3");
    }

    @Test
    void intervals_that_only_touch_leave_no_place_open_but_a_tie() {
        assertThat(places(ready("a", 120, 125), ready("b", 112, 120))).containsExactly("a 1 1-1", "b 2 1-2");
    }

    @Test
    void who_is_undecided_may_end_anywhere_between_ready_and_not_ready() {
        assertThat(places(ready("r", 120, 120), open("u", 90, 125), notReady("n", 95, 96)))
                .containsExactly("r 1 1-2", "u 2 1-3", "n 3 2-3");
    }

    @Test
    void an_unknown_veto_may_still_be_tripped() {
        assertThat(places(notReady("n", 90, 90, 108), vetoed("v", 100, 100))).containsExactly("n 1 1-2", "v 2 1-2");
    }

    @Test
    void rubrics_are_never_ranked_against_each_other() {
        Candidate other = new Candidate(
                "c",
                CHECKLIST,
                "c",
                ruling(Verdict.READY, Reason.REACHED),
                Quantity.ONE,
                Quantity.ONE,
                Quantity.ONE,
                Quantity.ONE,
                true,
                List.of(),
                List.of(),
                0);
        Ranking ranking = Ranking.of(List.of(ready("a", 1, 1), other, ready("b", 2, 2)), List.of("x"));
        assertThat(ranking.tables())
                .extracting(table -> table.rubric().id())
                .containsExactly("longting-2022", "neimenggu-2023");
        assertThat(ranking.tables()).extracting(table -> table.places().size()).containsExactly(1, 2);
        assertThat(ranking.refused()).containsExactly("x");
    }

    /** Whatever turns out, a place lies within its bounds, and each bound is reached by some outcome. */
    @RepeatedTest(50)
    void no_outcome_leaves_the_bounds_and_both_ends_are_reached(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int low = random.nextInt(4);
            candidates.add(withoutTarget(String.valueOf(i), low, low + random.nextInt(3)));
        }
        for (Place place : Ranking.of(candidates, List.of()).tables().get(0).places()) {
            int self = Integer.parseInt(place.candidate().label());
            int[] bounds = {Integer.MAX_VALUE, 0};
            outcomes(candidates, 0, new int[candidates.size()], figures -> {
                int rank = 1
                        + (int) Arrays.stream(figures)
                                .filter(each -> each > figures[self])
                                .count();
                bounds[0] = Math.min(bounds[0], rank);
                bounds[1] = Math.max(bounds[1], rank);
            });
            assertThat(bounds).containsExactly(place.best(), place.worst());
        }
    }

    private static void outcomes(
            List<Candidate> candidates, int from, int[] figures, java.util.function.Consumer<int[]> each) {
        if (from == candidates.size()) {
            each.accept(figures);
            return;
        }
        Candidate candidate = candidates.get(from);
        for (int figure = candidate.low().floor(); figure <= candidate.high().floor(); figure++) {
            figures[from] = figure;
            outcomes(candidates, from + 1, figures, each);
        }
    }

    private static Ruling ruling(Verdict verdict, Reason reason) {
        return new Ruling(
                verdict,
                reason,
                "verdict.any",
                List.of(),
                new NotJudged(List.of(), List.of(), List.of()),
                Optional.empty());
    }
}
