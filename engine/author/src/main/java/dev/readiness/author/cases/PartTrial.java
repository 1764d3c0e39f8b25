package dev.readiness.author.cases;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.judge.Whole;
import java.util.ArrayList;
import java.util.List;

/**
 * What cases have to try of one part of a clause whose parts have points of their own.
 *
 * @param part its place in the clause, from 1
 * @param trial that it is met, not met or missing
 */
public record PartTrial(int part, Trial trial) {
    private static final List<Trial> EACH = List.of(Trial.MET, Trial.NOT_MET, Trial.MISSING);

    /** Whether {@code clause} has parts that ask for something. */
    static boolean isDue(Clause clause) {
        return portions(clause).stream().anyMatch(portion -> !portion.isFree());
    }

    /**
     * Those that nothing tries, part by part.
     *
     * @param situations the requirements of {@code clause} as each case has them judged
     */
    static List<PartTrial> untried(Clause clause, List<List<Judged>> situations) {
        List<PartTrial> untried = new ArrayList<>();
        List<Part.Portion> portions = portions(clause);
        for (int place = 0; place < portions.size(); place++) {
            Part.Portion portion = portions.get(place);
            for (Trial trial : EACH) {
                if (!portion.isFree() && !isTried(portion, Outcome.valueOf(trial.name()), situations)) {
                    untried.add(new PartTrial(place + 1, trial));
                }
            }
        }
        return untried;
    }

    private static boolean isTried(Part.Portion portion, Outcome outcome, List<List<Judged>> situations) {
        return situations.stream()
                .anyMatch(judged -> Whole.of(portion.needs(), judged).outcome() == outcome);
    }

    private static List<Part.Portion> portions(Clause clause) {
        return clause.makeup().needs().stream()
                .filter(Part.Portions.class::isInstance)
                .flatMap(part -> ((Part.Portions) part).portions().stream())
                .toList();
    }
}
