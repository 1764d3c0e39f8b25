package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;

/** The clauses that keep the interval of a scorecard open. */
record OpenClauses(List<ClauseScore> clauses) {

    static OpenClauses of(Submission submission, Scorecard scorecard) {
        List<ClauseScore> open = new ArrayList<>();
        for (DimensionScore dimension : scorecard.dimensions()) {
            for (ItemScore item : dimension.items()) {
                if (!item.possible().equals(item.worth()) && mayCount(item.item(), submission)) {
                    addOpen(item, open);
                }
            }
        }
        return new OpenClauses(open);
    }

    private static void addOpen(ItemScore item, List<ClauseScore> open) {
        for (ClauseScore clause : item.clauses()) {
            if (!clause.possible().equals(clause.worth())) {
                open.add(clause);
            }
        }
    }

    /** An elective that was not chosen, and an item that stands beside the criteria, count for nothing. */
    private static boolean mayCount(Item item, Submission submission) {
        if (submission.rubric().identity().model() == Model.CONFORMITY) {
            return item.tier().isPresent();
        }
        return !item.elective()
                || submission.electives().isEmpty()
                || submission.electives().get().contains(item.number());
    }

    /** Those that ask for something of {@code outcome}. */
    List<ClauseScore> with(Outcome outcome) {
        List<ClauseScore> its = new ArrayList<>();
        for (ClauseScore clause : clauses) {
            if (NotJudged.isAmong(clause.judged(), outcome)) {
                its.add(clause);
            }
        }
        return its;
    }
}
