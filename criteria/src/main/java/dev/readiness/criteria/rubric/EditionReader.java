package dev.readiness.criteria.rubric;

import dev.readiness.criteria.problem.Problems;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a pack with its dated values into the rubric that holds last, which knows those that held before. */
final class EditionReader {
    private final Problems problems;

    EditionReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads {@code pack}; empty if there is an error in it. */
    Optional<Rubric> read(Pack pack) {
        DatedPack dated = DatedPack.of(pack, problems);
        Optional<Rubric> rubric = read(dated, LocalDate.MIN);
        rubric.ifPresent(first -> dated.checkFrom(first.identity().validFrom()));
        for (LocalDate day : dated.changes()) {
            Optional<Rubric> earlier = rubric;
            Optional<Rubric> later = read(dated, day);
            rubric = later.flatMap(last -> earlier.map(first -> last.replacing(first, day)));
        }
        return problems.hasErrors() ? Optional.empty() : rubric;
    }

    private Optional<Rubric> read(DatedPack dated, LocalDate day) {
        return new RubricReader(problems).read(dated.at(day));
    }
}
