package dev.readiness.report.text;

import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.report.Columns;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.writing.LineReport;
import dev.readiness.report.writing.Style;
import dev.readiness.report.writing.Tally;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of text for each submission, and how many ended how. Widths are fixed, since nobody knows the lines to come;
 * what may be of any length stands last.
 */
public final class TableReport implements LineReport {
    private static final int FIGURE = 13;
    private static final int INTERVAL = 17;
    private static final int VETOES = 20;
    private static final int MISSING = 6;
    private static final String GAP = "  ";

    private final Phrases phrases;
    private final Style style;
    private final int verdict;
    private final int rubric;

    /**
     * @param lang the language of its texts
     * @param style with colours or without
     * @param rubrics the ids of all rubrics, for the width of their column
     */
    public TableReport(Lang lang, Style style, Collection<String> rubrics) {
        Objects.requireNonNull(style, "style");
        this.phrases = new Phrases(lang);
        this.style = style;
        this.verdict = widest(Stream.concat(
                Arrays.stream(Verdict.values()).map(phrases::verdict), Stream.of(phrases.say("batch.refused"))));
        this.rubric = widest(rubrics.stream());
    }

    private static int widest(Stream<String> words) {
        return words.mapToInt(Columns::width).max().orElse(0);
    }

    @Override
    public String head() {
        return style.strong(row(
                                Columns.pad(phrases.say("batch.verdict"), verdict),
                                phrases.say("batch.score"),
                                phrases.say("batch.interval"),
                                phrases.say("batch.vetoes"),
                                phrases.say("batch.missing"),
                                phrases.say("batch.rubric"),
                                phrases.say("batch.region"))
                        .stripTrailing())
                + "\n";
    }

    @Override
    public String line(Assessed assessed) {
        return assessed.assessment()
                .map(assessment -> line(assessment, assessed.input().label()))
                .orElseGet(() -> style.bad(Columns.pad(phrases.say("batch.refused"), verdict)) + GAP
                        + Safe.line(assessed.input().label()) + "\n");
    }

    private String line(Assessment assessment, String label) {
        Scorecard scorecard = assessment.scorecard();
        String region = Safe.line(assessment.submission().region()) + GAP + style.faint(Safe.line(label));
        return row(
                        style.of(
                                assessment.verdict(),
                                Columns.pad(phrases.verdict(assessment.advice().ruling()), verdict)),
                        scorecard.scaled().shown() + "/"
                                + scorecard.nominalMaximum().shown(),
                        phrases.say(
                                "batch.range",
                                scorecard.interval().low().shown(),
                                scorecard.interval().high().shown()),
                        vetoes(assessment.advice().vetoes()),
                        String.valueOf(assessment.advice().missing().size()),
                        assessment.submission().rubric().id(),
                        region)
                + "\n";
    }

    private String row(
            String verdict, String score, String interval, String vetoes, String missing, String id, String region) {
        return verdict
                + GAP
                + Columns.padLeft(score, FIGURE)
                + GAP
                + Columns.padLeft(interval, INTERVAL)
                + GAP
                + Columns.pad(vetoes, VETOES)
                + GAP
                + Columns.padLeft(missing, MISSING)
                + GAP
                + Columns.pad(id, rubric)
                + GAP
                + region;
    }

    /** The numbers of those that are tripped, and with a question mark of those that are unknown. */
    private String vetoes(List<VetoState> vetoes) {
        return vetoes.stream()
                .filter(veto -> veto.state() != Veto.State.CLEAR)
                .map(veto -> veto.clause().label() + (veto.state() == Veto.State.UNKNOWN ? "?" : ""))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String foot(Tally tally) {
        return "\n"
                + phrases.say(
                        "batch.summary",
                        tally.total(),
                        tally.count(Verdict.READY),
                        tally.count(Verdict.UNDECIDED),
                        tally.count(Verdict.NOT_READY),
                        tally.count(Verdict.VETOED),
                        tally.refused())
                + (tally.count(Verdict.GRADED) > 0 ? phrases.say("batch.graded", tally.count(Verdict.GRADED)) : "")
                + "\n" + style.faint(phrases.say("text.disclaimer")) + "\n";
    }
}
