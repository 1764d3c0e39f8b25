package dev.readiness.author.lint;

import dev.readiness.author.cases.CaseRunner;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.conclude.LineState;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.OwnConclusion;
import dev.readiness.engine.judge.OwnRuling;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rubric's own rules did in one of its cases.
 *
 * @param location where the case stands
 * @param rulings what they did with each answer that is theirs
 * @param lines what they concluded from the whole
 */
record TriedCase(Location location, List<OwnRuling> rulings, List<LineState> lines) {
    TriedCase {
        rulings = List.copyOf(rulings);
        lines = List.copyOf(lines);
    }

    /** What they concluded from the whole, each once. */
    Stream<Told> told() {
        return lines.stream()
                .flatMap(line -> Stream.of(line.worst(), line.best())
                        .distinct()
                        .map(conclusion -> new Told(location, line.line(), conclusion)));
    }

    /** What they concluded of one question of a case, at one of its ends. */
    record Told(Location location, RuledLine line, OwnConclusion conclusion) {}

    /** Those of {@code cases} that can be assessed. */
    static List<TriedCase> of(List<Document> cases, Packs packs, Judge judge) {
        CaseRunner runner = new CaseRunner(new Assessor(packs, List.of(), judge));
        return cases.stream()
                .flatMap(file -> runner.run(file, new Problems()).stream())
                .flatMap(result -> result.assessment().stream()
                        .map(assessment -> new TriedCase(
                                result.ruleCase().location(),
                                judge.ownRulings(assessment.submission()),
                                assessment.advice().lines())))
                .toList();
    }
}
