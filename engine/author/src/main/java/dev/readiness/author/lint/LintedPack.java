package dev.readiness.author.lint;

import dev.readiness.author.drl.DrlRule;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.judge.Judge;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the rules look at: the rubric as it was read, its files as they were written, and what judges it. */
final class LintedPack {
    private final Rubric rubric;
    private final PackFiles files;
    private final List<Document> cases;
    private final Judge judge;
    private final List<DrlRule> rules;
    private final List<TriedCase> tried;

    /** @param tried what the rubric's own rules did in the cases */
    LintedPack(
            Rubric rubric,
            List<Document> documents,
            List<Document> cases,
            Judge judge,
            List<DrlRule> rules,
            List<TriedCase> tried) {
        this.rules = List.copyOf(rules);
        this.tried = List.copyOf(tried);
        this.rubric = rubric;
        this.files = new PackFiles(documents);
        this.cases = List.copyOf(cases);
        this.judge = judge;
    }

    Rubric rubric() {
        return rubric;
    }

    PackFiles files() {
        return files;
    }

    List<Document> cases() {
        return cases;
    }

    /** The rubric's own rules as they are written. */
    List<DrlRule> rules() {
        return rules;
    }

    /** The cases that can be assessed; none where the rubric asks for no rules of its own. */
    List<TriedCase> tried() {
        return tried;
    }

    Judge judge() {
        return judge;
    }

    /** All clauses, those of the items and the vetoes, also such as share a number. */
    Stream<Clause> clauses() {
        return Stream.concat(
                rubric.dimensions().stream()
                        .flatMap(dimension -> dimension.items().stream())
                        .flatMap(item -> item.clauses().stream()),
                rubric.vetoes().stream());
    }

    Stream<Requirement> requirements() {
        return clauses().flatMap(clause -> clause.requirements().stream());
    }

    /** What the best {@code pick} of {@code worth} come to. */
    static Quantity best(Stream<Quantity> worth, int pick) {
        return worth.sorted(Comparator.reverseOrder()).limit(Math.max(0, pick)).reduce(Quantity.ZERO, Quantity::plus);
    }
}
