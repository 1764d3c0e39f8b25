package example.modules;

import dev.readiness.author.cases.CaseFiles;
import dev.readiness.author.cases.CaseRunner;
import dev.readiness.author.cases.CaseText;
import dev.readiness.author.lint.LintText;
import dev.readiness.author.lint.Linter;
import dev.readiness.author.schema.CheckSchema;
import dev.readiness.author.schema.ConfigSchema;
import dev.readiness.author.schema.SubmissionSchema;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.plan.Aim;
import dev.readiness.engine.plan.Efforts;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Planner;
import dev.readiness.office.draft.DraftReport;
import dev.readiness.office.ledger.Ledger;
import dev.readiness.office.plan.PlanBook;
import dev.readiness.office.scoresheet.ScoreBook;
import dev.readiness.report.ci.SarifReport;
import dev.readiness.report.html.HtmlReport;
import dev.readiness.report.html.PlanPage;
import dev.readiness.report.result.Flattening;
import dev.readiness.report.result.Workspace;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes one of each on the module path: reports, workbooks, a letter, what whoever writes rubrics is told. */
public final class Everything {
    private Everything() {}

    public static void main(String[] arguments) {
        Assessor assessor = new Assessor();
        Assessment assessment = assessor.assess(Path.of(arguments[0]), Overrides.none()).assessment().orElseThrow();
        Rubric rubric = assessment.submission().rubric();
        Plan plan = new Planner(assessor, Efforts.even()).plan(assessment, Aim.any());
        Workspace here = new Workspace(Path.of("."));
        List<String> texts = List.of(
                new HtmlReport(Lang.ZH).render(assessment),
                new TextReport(Lang.EN, Style.PLAIN, 5).render(assessment),
                SarifReport.full(Lang.ZH, here).render(List.of(new Flattening(Lang.ZH, here).of(assessment))),
                new PlanPage(Lang.ZH).render(plan),
                new LintText(Lang.ZH, Style.PLAIN).render(rubric, new Linter(assessor.packs()).lint(rubric)),
                cases(assessor, rubric),
                SubmissionSchema.of(rubric, Lang.ZH),
                CheckSchema.of(Lang.EN),
                ConfigSchema.of(assessor.packs(), Lang.ZH));
        List<byte[]> files = List.of(
                new ScoreBook(Lang.ZH).render(assessment),
                new DraftReport(Lang.ZH).render(assessment),
                new PlanBook(Lang.ZH).render(plan),
                Ledger.of(assessment, Optional.empty(), Lang.ZH).bytes());
        System.out.println(texts.stream().filter(text -> !text.isBlank()).count() + " texts, "
                + files.stream().filter(file -> file[0] == 'P' && file[1] == 'K').count() + " files");
    }

    private static String cases(Assessor assessor, Rubric rubric) {
        String first = CaseFiles.of(rubric.id()).get(0);
        return new CaseText(Lang.ZH, Style.PLAIN).render(rubric, new CaseRunner(assessor).run(first, CaseFiles.bytes(first)));
    }
}
