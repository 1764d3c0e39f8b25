package dev.readiness.author.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.author.cases.CaseFiles;
import dev.readiness.author.cases.CaseResult;
import dev.readiness.author.cases.CaseRunner;
import dev.readiness.author.lint.Linter;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.OwnRules;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.rubric.packs.RulesJar;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of a rubric's own read every kind of figure, by year and by place, and mind what is missing and not due. */
class OwnRulesTest {
    private static final String ID = "own-2024";
    private static final Packs.Read READ = Packs.with(
            List.of(Path.of("src/test/resources/own").resolve(ID)), false, new RuleBuilder(CompilerJars.ofClassPath()));

    @Test
    void every_case_comes_out_as_it_says() {
        assertThat(READ.problems()).isEmpty();
        Problems problems = new Problems();
        CaseRunner runner = new CaseRunner(new Assessor(READ.packs()));
        List<CaseResult> results = CaseFiles.of(READ.packs(), ID, problems).stream()
                .flatMap(file -> runner.run(file, problems).stream())
                .toList();
        assertThat(problems.inOrder()).isEmpty();
        assertThat(results)
                .hasSize(14)
                .allSatisfy(result -> assertThat(result.holds())
                        .as(result.ruleCase() + " " + result.mismatches() + result.problems())
                        .isTrue());
    }

    @Test
    void lint_finds_nothing_in_them() {
        assertThat(new Linter(READ.packs()).lint(rubric())).isEmpty();
    }

    @Test
    void a_jar_of_the_same_rules_is_the_same() {
        OwnRules rules = rubric().identity().ownRules().orElseThrow();
        assertThat(RulesJar.bytes(rules)).isEqualTo(RulesJar.bytes(rules));
        assertThat(rules.names()).isNotEmpty().contains(rules.models().get(0));
    }

    private static Rubric rubric() {
        return READ.packs().find(ID).orElseThrow();
    }
}
