package dev.readiness.cli;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.compare.Difference;
import dev.readiness.engine.compare.ReportsDifference;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.rank.Ranking;
import dev.readiness.engine.trend.Trend;
import dev.readiness.engine.whatif.WhatIf;
import dev.readiness.office.draft.DraftReport;
import dev.readiness.office.notice.Notice;
import dev.readiness.office.plan.PlanBook;
import dev.readiness.office.scoresheet.ScoreBook;
import dev.readiness.report.ci.GithubCommands;
import dev.readiness.report.ci.GitlabReport;
import dev.readiness.report.ci.JUnitReport;
import dev.readiness.report.ci.MarkdownReport;
import dev.readiness.report.ci.RankMarkdown;
import dev.readiness.report.ci.ResultFormat;
import dev.readiness.report.ci.ResultsOfCheck;
import dev.readiness.report.ci.SarifReport;
import dev.readiness.report.ci.TapReport;
import dev.readiness.report.html.HtmlReport;
import dev.readiness.report.html.PlanPage;
import dev.readiness.report.html.TrendPage;
import dev.readiness.report.json.CheckJson;
import dev.readiness.report.json.JsonLinesReport;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.json.RankJson;
import dev.readiness.report.json.TrendJson;
import dev.readiness.report.next.CompareReport;
import dev.readiness.report.next.CompareReportsReport;
import dev.readiness.report.next.PlanJson;
import dev.readiness.report.next.PlanReport;
import dev.readiness.report.next.ProofJson;
import dev.readiness.report.next.ProofSubject;
import dev.readiness.report.next.ProofText;
import dev.readiness.report.next.WhatIfReport;
import dev.readiness.report.result.Flattening;
import dev.readiness.report.result.Workspace;
import dev.readiness.report.table.RankCsv;
import dev.readiness.report.table.TrendCsv;
import dev.readiness.report.text.CheckText;
import dev.readiness.report.text.RankText;
import dev.readiness.report.text.TableReport;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.text.TrendText;
import dev.readiness.report.writing.StreamedReport;
import dev.readiness.report.writing.Tally;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats a report comes in, and what each can report on. */
enum Format {
    TEXT(Use.ONE, Use.MANY, Use.CHECK, Use.RANKING, Use.TREND, Use.WHAT_IF, Use.PLAN, Use.COMPARE, Use.PROOF),
    JSONL(Use.ONE, Use.MANY),
    JSON(Use.ONE, Use.CHECK, Use.RANKING, Use.TREND, Use.WHAT_IF, Use.PLAN, Use.COMPARE, Use.PROOF),
    HTML(Use.ONE, Use.CHECK, Use.TREND, Use.PLAN),
    DOCX(Use.ONE, Use.NOTICE),
    XLSX(Use.ONE, Use.MANY, Use.NOTICE, Use.PLAN),
    MARKDOWN(Use.ONE, Use.CHECK, Use.RANKING, Use.WHAT_IF, Use.PLAN, Use.COMPARE, Use.NOTICE),
    CSV(Use.RANKING, Use.TREND),
    SARIF(Use.ONE, Use.CHECK),
    JUNIT(Use.ONE, Use.CHECK),
    TAP(Use.ONE, Use.CHECK),
    TAP13(Use.ONE, Use.CHECK),
    GITHUB(Use.ONE, Use.CHECK),
    GITHUB_SARIF(Use.ONE, Use.CHECK),
    GITHUB_SUMMARY(Use.ONE, Use.CHECK),
    GITLAB(Use.ONE, Use.CHECK);

    private final List<Use> uses;

    Format(Use... uses) {
        this.uses = List.of(uses);
    }

    boolean takes(Use use) {
        return uses.contains(use);
    }

    /** The whole report; only of a format that takes {@link Use#ONE}. */
    Rendered render(Assessment assessment, Manner manner) {
        return switch (this) {
            case TEXT -> text(new TextReport(manner.lang(), manner.style(), manner.most()).render(assessment));
            case JSONL -> text(new JsonReport(manner.lang()).line(assessment));
            case JSON -> text(new JsonReport(manner.lang()).render(assessment));
            case HTML -> new Rendered.Text(new HtmlReport(manner.lang()).pieces(assessment));
            case DOCX -> new Rendered.Binary(new DraftReport(manner.lang()).render(assessment));
            case XLSX -> new Rendered.Binary(new ScoreBook(manner.lang()).render(assessment));
            default -> {
                Workspace here = new Workspace(Path.of(""));
                Flattening flattening = new Flattening(manner.lang(), here);
                yield text(results(manner, here).render(List.of(flattening.of(assessment))));
            }
        };
    }

    /** What would be; only of a format that takes {@link Use#WHAT_IF}. */
    Rendered render(WhatIf whatIf, Manner manner) {
        WhatIfReport report = new WhatIfReport(manner.lang());
        return switch (this) {
            case TEXT -> text(report.text(whatIf, manner.style(), manner.most()));
            case JSON -> text(report.json(whatIf));
            case MARKDOWN -> text(report.markdown(whatIf));
            default -> throw unsuitable(Use.WHAT_IF);
        };
    }

    /** A plan; only of a format that takes {@link Use#PLAN}. */
    Rendered render(Plan plan, Manner manner) {
        PlanReport report = new PlanReport(manner.lang());
        return switch (this) {
            case TEXT -> text(report.text(plan, manner.style(), manner.most()));
            case JSON -> text(new PlanJson(manner.lang()).render(plan));
            case MARKDOWN -> text(report.markdown(plan));
            case HTML -> text(new PlanPage(manner.lang()).render(plan));
            case XLSX -> new Rendered.Binary(new PlanBook(manner.lang()).render(plan));
            default -> throw unsuitable(Use.PLAN);
        };
    }

    /** What changed; only of a format that takes {@link Use#COMPARE}. */
    Rendered render(Difference difference, Manner manner) {
        CompareReport report = new CompareReport(manner.lang());
        return switch (this) {
            case TEXT -> text(report.text(difference, manner.style()));
            case JSON -> text(report.json(difference));
            case MARKDOWN -> text(report.markdown(difference));
            default -> throw unsuitable(Use.COMPARE);
        };
    }

    /** What changed between reports against {@code rubric}; only of a format that takes {@link Use#COMPARE}. */
    Rendered render(ReportsDifference difference, Rubric rubric, Optional<TaskTable> tasks, Manner manner) {
        CompareReportsReport report = new CompareReportsReport(manner.lang(), rubric, tasks);
        return switch (this) {
            case TEXT -> text(report.text(difference, manner.style()));
            case JSON -> text(report.json(difference));
            case MARKDOWN -> text(report.markdown(difference));
            default -> throw unsuitable(Use.COMPARE);
        };
    }

    /** Proofs; only of a format that takes {@link Use#PROOF}. */
    Rendered render(Assessment assessment, List<ProofSubject> subjects, Manner manner) {
        boolean whole = manner.most() == Integer.MAX_VALUE;
        return switch (this) {
            case TEXT -> text(new ProofText(manner.lang(), manner.style(), whole).render(assessment, subjects));
            case JSON -> text(new ProofJson(manner.lang()).render(assessment, subjects));
            default -> throw unsuitable(Use.PROOF);
        };
    }

    /** The whole ranking; only of a format that takes {@link Use#RANKING}. */
    Rendered render(Ranking ranking, Manner manner) {
        return switch (this) {
            case TEXT -> text(new RankText(manner.lang(), manner.style()).render(ranking));
            case JSON -> text(new RankJson(manner.lang()).render(ranking));
            case MARKDOWN -> text(new RankMarkdown(manner.lang()).render(ranking));
            case CSV -> text(new RankCsv(manner.lang()).render(ranking));
            default -> throw unsuitable(Use.RANKING);
        };
    }

    /** The whole trend; only of a format that takes {@link Use#TREND}. */
    Rendered render(Trend trend, Manner manner) {
        return switch (this) {
            case TEXT -> text(new TrendText(manner.lang(), manner.style(), manner.most()).render(trend));
            case JSON -> new Rendered.Streamed(out -> new TrendJson(manner.lang()).write(trend, out));
            case CSV -> new Rendered.Streamed(out -> new TrendCsv(manner.lang()).write(trend, out));
            case HTML -> new Rendered.Streamed(out -> new TrendPage(manner.lang()).write(trend, out));
            default -> throw unsuitable(Use.TREND);
        };
    }

    /** A notice to send out; only of a format that takes {@link Use#NOTICE}. */
    Rendered render(Notice notice) {
        return switch (this) {
            case MARKDOWN -> text(notice.markdown());
            case DOCX -> new Rendered.Binary(notice.letter());
            case XLSX -> new Rendered.Binary(notice.workbook());
            default -> throw unsuitable(Use.NOTICE);
        };
    }

    /** The report of a check, written to {@code out}; only of a format that takes {@link Use#CHECK}. */
    StreamedReport<CheckedFile, CheckTally> check(Writer out, Manner manner) {
        return switch (this) {
            case TEXT -> new CheckText(manner.lang(), manner.style(), manner.most(), manner.shown()).to(out);
            case JSON -> new CheckJson(manner.lang(), out);
            default -> {
                Workspace here = new Workspace(Path.of(""));
                yield new ResultsOfCheck(
                        new Flattening(manner.lang(), here),
                        results(manner, here).begin(out));
            }
        };
    }

    /**
     * The report on many, written to {@code out} line by line; only of a format that takes {@link Use#MANY}.
     *
     * @param rubrics the ids of all rubrics
     */
    StreamedReport<Assessed, Tally> many(Writer out, Manner manner, Collection<String> rubrics) {
        return switch (this) {
            case TEXT -> new TableReport(manner.lang(), manner.style(), rubrics).to(out);
            case JSONL -> new JsonLinesReport(manner.lang()).to(out);
            default -> throw unsuitable(Use.MANY);
        };
    }

    private ResultFormat results(Manner manner, Workspace here) {
        return switch (this) {
            case MARKDOWN -> MarkdownReport.full(manner.lang(), here);
            case SARIF -> SarifReport.full(manner.lang(), here);
            case JUNIT -> new JUnitReport(manner.lang(), here);
            case TAP -> new TapReport(manner.lang(), here, 14);
            case TAP13 -> new TapReport(manner.lang(), here, 13);
            case GITHUB -> new GithubCommands(manner.lang(), here);
            case GITHUB_SARIF -> SarifReport.forUpload(manner.lang(), here);
            case GITHUB_SUMMARY -> MarkdownReport.summary(manner.lang(), here);
            case GITLAB -> new GitlabReport(manner.lang(), here);
            default -> throw unsuitable(Use.CHECK);
        };
    }

    private static Rendered text(String text) {
        return new Rendered.Text(List.of(text));
    }

    private IllegalStateException unsuitable(Use use) {
        return new IllegalStateException("The format (" + word() + ") must take (" + use + ").");
    }

    /** Whether a report for {@code use} is a folder of files, one for each submission. */
    boolean fillsFolder(Use use) {
        return this == HTML && use == Use.CHECK || this == XLSX && use == Use.MANY;
    }

    /** Where it goes if it goes to standard output. */
    PrintWriter stream(Terminal terminal) {
        return this == TEXT ? terminal.out() : terminal.data();
    }

    /** The name on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
