package dev.readiness.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where every clause leaves the score, no grade that asks for points is had for nothing. */
class NothingAppliesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Assessor assessor() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("leaving"));
        Files.writeString(pack.resolve("rubric.yaml"), """
            rubric: leaving
            model: points
            edition: "2023"
            title: {zh: 细则, en: Rubric}
            document: 示例〔2023〕1号
            documentTitle: {zh: 文件, en: Document}
            evidenceFrom: 2023-01-01
            validFrom: 2023-01-01
            """);
        Files.writeString(pack.resolve("one.yaml"), """
            dimension: 一
            title: {zh: 项目, en: Dimension}
            points: 4
            items:
              - item: 1
                title: {zh: 大项, en: Item}
                points: 4
                clauses:
                  - clause: 1
                    asks: {zh: 要求, en: Asked}
                    cite: 第一条
                    when: {attested: 涉及}
                    otherwise: leave
                    needs: [{attested: 做到}]
            indicators:
              - {id: concerned, kind: attested, title: {zh: 涉及, en: Concerned}}
              - {id: done, kind: attested, title: {zh: 做到, en: Done}}
            """);
        Files.writeString(pack.resolve("grades.yaml"), """
            grades:
              - grade: {zh: 优秀, en: Good}
                cite: 第二条
                needs: [{score: 3}]
              - grade: {zh: 一般, en: Fair}
                cite: 第二条
            """);
        Files.writeString(pack.resolve("assumptions.yaml"), """
            assumptions:
              - assumption: notApplicable
                title: {zh: 合理缺项怎样计, en: What becomes of what does not apply}
                options:
                  rescale-total: {zh: 按总分折算, en: The total is rescaled}
                  rescale-item: {zh: 由大项分担, en: Its points go to its item}
                why: {zh: 来源没有写, en: The source does not say}
            """);
        Packs.Read read = Packs.with(List.of(pack));
        assertThat(read.problems()).isEmpty();
        return new Assessor(read.packs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rescale-total", "rescale-item"})
    void the_plan_has_the_clause_count_and_met(String mode) throws IOException {
        Assessor assessor = assessor();
        Assessment standing = assessor.assess(Part.yaml("""
                        rubric: leaving
                        region: 甲县
                        asOf: 2023-12-31
                        target: 优秀
                        assumptions: {notApplicable: %s}
                        indicators: {涉及: 否}
                        """.formatted(mode)), Overrides.none())
                .assessment()
                .orElseThrow();
        assertThat(standing.verdict()).isEqualTo(Verdict.NOT_READY);
        Plan plan = new Planner(assessor, Efforts.even()).plan(standing, Aim.any());
        assertThat(plan.state()).isEqualTo(Plan.State.REACHABLE);
        assertThat(plan.effort()).isEqualTo(2);
        assertThat(plan.after().verdict()).isEqualTo(Verdict.READY);
    }
}
