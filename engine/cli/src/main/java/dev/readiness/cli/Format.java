package dev.readiness.cli;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.rank.Ranking;
import dev.readiness.office.draft.DraftReport;
import dev.readiness.report.CheckJson;
import dev.readiness.report.CheckReport;
import dev.readiness.report.CheckText;
import dev.readiness.report.JsonLinesReport;
import dev.readiness.report.JsonReport;
import dev.readiness.report.LineReport;
import dev.readiness.report.RankCsv;
import dev.readiness.report.RankJson;
import dev.readiness.report.RankText;
import dev.readiness.report.Style;
import dev.readiness.report.TableReport;
import dev.readiness.report.TextReport;
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
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Flattening;
import dev.readiness.report.result.Workspace;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The formats a report comes in. */
enum Format {
    TEXT {
        @Override
        boolean takesRankings() {
            return true;
        }

        @Override
        Rendered render(Ranking ranking, Lang lang, Style style) {
            return new Rendered.Text(new RankText(lang, style).render(ranking));
        }

        @Override
        Rendered render(Assessment assessment, Lang lang, Style style, int most) {
            return new Rendered.Text(new TextReport(lang, style, most).render(assessment));
        }

        @Override
        CheckReport check(Writer out, Lang lang, Style style, int most) {
            return new CheckText(lang, style, most).to(out);
        }

        @Override
        Optional<LineReport> lines(Lang lang, Style style, Collection<String> rubrics) {
            return Optional.of(new TableReport(lang, style, rubrics));
        }
    },
    JSONL {
        @Override
        Rendered render(Assessment assessment, Lang lang, Style style, int most) {
            return new Rendered.Text(new JsonReport(lang).line(assessment));
        }

        @Override
        Optional<LineReport> lines(Lang lang, Style style, Collection<String> rubrics) {
            return Optional.of(new JsonLinesReport(lang));
        }
    },
    JSON {
        @Override
        boolean takesRankings() {
            return true;
        }

        @Override
        Rendered render(Ranking ranking, Lang lang, Style style) {
            return new Rendered.Text(new RankJson(lang).render(ranking));
        }

        @Override
        Rendered render(Assessment assessment, Lang lang, Style style, int most) {
            return new Rendered.Text(new JsonReport(lang).render(assessment));
        }

        @Override
        CheckReport check(Writer out, Lang lang, Style style, int most) {
            return new CheckJson(lang, out);
        }
    },
    HTML {
        @Override
        Rendered render(Assessment assessment, Lang lang, Style style, int most) {
            return new Rendered.Text(new HtmlReport(lang).render(assessment));
        }
    },
    DOCX {
        @Override
        Rendered render(Assessment assessment, Lang lang, Style style, int most) {
            return new Rendered.Binary(new DraftReport(lang).render(assessment));
        }
    },
    MARKDOWN(MarkdownReport::full) {
        @Override
        boolean takesRankings() {
            return true;
        }

        @Override
        Rendered render(Ranking ranking, Lang lang, Style style) {
            return new Rendered.Text(new RankMarkdown(lang).render(ranking));
        }
    },
    CSV {
        @Override
        boolean takesAssessments() {
            return false;
        }

        @Override
        boolean takesRankings() {
            return true;
        }

        @Override
        Rendered render(Ranking ranking, Lang lang, Style style) {
            return new Rendered.Text(new RankCsv(lang).render(ranking));
        }
    },
    SARIF(SarifReport::full),
    JUNIT(JUnitReport::new),
    TAP(TapReport::new),
    GITHUB((lang, workspace) -> new GithubCommands(workspace)),
    GITHUB_SARIF(SarifReport::forUpload),
    GITHUB_SUMMARY(MarkdownReport::summary),
    GITLAB((lang, workspace) -> new GitlabReport(workspace));

    private final Optional<BiFunction<Lang, Workspace, ResultFormat>> results;

    Format() {
        this.results = Optional.empty();
    }

    /** A format that lists results, of one file or of many. */
    Format(BiFunction<Lang, Workspace, ResultFormat> results) {
        this.results = Optional.of(results);
    }

    /**
     * The whole report.
     *
     * @param most how many lost clauses a screen lists at most
     */
    Rendered render(Assessment assessment, Lang lang, Style style, int most) {
        Workspace here = new Workspace(Path.of(""));
        List<FileResults> files = List.of(new Flattening(lang, here).of(assessment));
        return new Rendered.Text(results.orElseThrow().apply(lang, here).render(files));
    }

    /** Whether it can report an assessment. */
    boolean takesAssessments() {
        return true;
    }

    /** Whether it can show a ranking. */
    boolean takesRankings() {
        return false;
    }

    /** The whole ranking; only of a format that {@link #takesRankings}. */
    Rendered render(Ranking ranking, Lang lang, Style style) {
        throw new IllegalStateException("The format (" + word() + ") must take rankings.");
    }

    /** Whether it can report a check of several submissions, too. */
    boolean takesChecks() {
        return this == TEXT || this == JSON || results.isPresent();
    }

    /**
     * The report of a check, which is written to {@code out}; only of a format that {@link #takesChecks}.
     *
     * @param most how many breaches of one gate a screen lists at most
     */
    CheckReport check(Writer out, Lang lang, Style style, int most) {
        Workspace here = new Workspace(Path.of(""));
        return new ResultsOfCheck(
                new Flattening(lang, here),
                results.orElseThrow().apply(lang, here).begin(out));
    }

    /** The report on many submissions that is written line by line, if it is of that kind. */
    Optional<LineReport> lines(Lang lang, Style style, Collection<String> rubrics) {
        return Optional.empty();
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
