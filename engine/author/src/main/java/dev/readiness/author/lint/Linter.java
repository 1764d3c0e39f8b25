package dev.readiness.author.lint;

import dev.readiness.author.cases.CaseFiles;
import dev.readiness.author.drl.DrlFile;
import dev.readiness.author.drl.DrlRule;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.engine.judge.Judge;
import java.util.List;
import java.util.Objects;

/** Has every lint rule look at a rubric, its files and its cases. */
public final class Linter {
    private final Packs packs;
    private final Judge judge = new Judge();

    /** @param packs the rubrics, their files and their rules */
    public Linter(Packs packs) {
        Objects.requireNonNull(packs, "packs");
        this.packs = packs;
    }

    /**
     * {@return what is wrong with a rubric at any time that its values hold for, in the order of its files; nothing is
     * thrown} What is a warning in a rubric of one's own may be an error in one that ships.
     *
     * @param rubric one of the packs
     */
    public List<Problem> lint(Rubric rubric) {
        Problems problems = new Problems();
        boolean shipped = packs.folder(rubric.id()).isEmpty();
        List<Document> cases = CaseFiles.of(packs, rubric.id(), problems);
        List<Document> documents = packs.documents(rubric.id());
        List<DrlRule> rules = packs.rules(rubric.id()).stream()
                .flatMap(files -> files.sources().stream())
                .flatMap(source -> DrlFile.of(source, new Problems()).rules().stream())
                .toList();
        List<TriedCase> tried = asksItsOwn(rubric) ? TriedCase.of(cases, packs, judge) : List.of();
        for (Rubric dated : rubric.history().rubrics()) {
            LintedPack pack = new LintedPack(dated, documents, cases, judge, rules, tried);
            LintRule.all()
                    .forEach(rule -> rule.check(
                            pack,
                            new Findings(
                                    rule.code(), shipped ? rule.severityWhereShipped() : rule.severity(), problems)));
        }
        return problems.inOrder();
    }

    private static boolean asksItsOwn(Rubric rubric) {
        return !rubric.overall().lines().isEmpty()
                || rubric.clauses().values().stream()
                        .flatMap(clause -> clause.requirements().stream())
                        .anyMatch(requirement -> requirement.ownRule().isPresent());
    }
}
