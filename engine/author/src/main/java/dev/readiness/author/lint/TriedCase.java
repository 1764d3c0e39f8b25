package dev.readiness.author.lint;

import dev.readiness.author.cases.CaseRunner;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.OwnRuling;
import java.util.List;

/**
 * What the rubric's own rules did in one of its cases.
 *
 * @param location where the case stands
 */
record TriedCase(Location location, List<OwnRuling> rulings) {
    TriedCase {
        rulings = List.copyOf(rulings);
    }

    /** Those of {@code cases} that can be assessed. */
    static List<TriedCase> of(List<Document> cases, Packs packs, Judge judge) {
        CaseRunner runner = new CaseRunner(new Assessor(packs, List.of(), judge));
        return cases.stream()
                .flatMap(file -> runner.run(file, new Problems()).stream())
                .flatMap(result -> result.assessment().stream()
                        .map(assessment ->
                                new TriedCase(result.ruleCase().location(), judge.ownRulings(assessment.submission()))))
                .toList();
    }
}
