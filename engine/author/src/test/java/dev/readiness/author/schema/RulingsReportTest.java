package dev.readiness.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.author.build.CompilerJars;
import dev.readiness.author.build.RuleBuilder;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.next.NextSchemas;
import dev.readiness.report.next.ProofJson;
import dev.readiness.report.next.ProofSubject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules of a rubric's own conclude stands in reports and proofs as their schemas say. */
class RulingsReportTest {
    private static final Path FOLDER = Path.of("src/test/resources/own/ruled-2024");

    @Test
    void reports_and_proofs_with_rulings_are_valid() {
        Assessor assessor = new Assessor(Packs.with(List.of(FOLDER), false, new RuleBuilder(CompilerJars.ofClassPath()))
                .packs());
        for (String given : List.of(
                "{巡查制度建立: 否, 报告制度建立: 否, 督办制度建立: 是, 整改率: 80%, 没有瞒报: 否}", "{督办制度建立: 是}", "{整改率: 100%, 没有瞒报: 是}")) {
            Assessment assessment = assessor.assess(
                            Part.yaml("rubric: ruled-2024\nregion: 甲县\nasOf: 2024-12-31\nindicators: " + given + "\n"),
                            Overrides.none())
                    .assessment()
                    .orElseThrow();
            for (Lang lang : Lang.values()) {
                assertThat(new Validator(JsonReport.schema()).faults(new JsonReport(lang).render(assessment)))
                        .isEmpty();
                assertThat(new Validator(NextSchemas.of("proof"))
                                .faults(new ProofJson(lang)
                                        .render(
                                                assessment,
                                                List.of(new ProofSubject.Verdict(), new ProofSubject.Score()))))
                        .isEmpty();
            }
        }
    }
}
