package dev.readiness.office.scoresheet;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.office.scoresheet.Sum.Part;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Look;
import dev.readiness.report.Safe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The rows of the score sheet: dimension, item, clause; each whole is added up from its parts by formula. */
final class ScoreSheet {
    private static final Look DIMENSION = Look.GIVEN.filled("D9E2F3").strong();
    private static final Look ITEM = Look.GIVEN.filled("F2F2F2").strong();
    private static final Look IDLE = Look.GIVEN.inked("7F7F7F");

    private final Book book;
    private final XSSFSheet sheet;
    private final Assessment assessment;
    private final ScoreWords words;
    private int next;

    /** @param first the row below the header */
    ScoreSheet(Book book, XSSFSheet sheet, Assessment assessment, ScoreWords words, int first) {
        this.book = book;
        this.sheet = sheet;
        this.assessment = assessment;
        this.words = words;
        this.next = first;
    }

    /** Writes all rows; the first row below them. */
    int fill() {
        Scorecard score = assessment.scorecard();
        List<Part> dimensions = new ArrayList<>();
        List<Part> criteria = new ArrayList<>();
        List<Part> extras = new ArrayList<>();
        for (DimensionScore dimension : score.dimensions()) {
            int row = next++;
            List<Part> items = new ArrayList<>();
            for (ItemScore item : dimension.items()) {
                Optional<Part> part = item(item);
                part.ifPresent(item.item().extra().isPresent() ? extras::add : items::add);
                part.filter(found -> item.item().tier().isPresent()).ifPresent(criteria::add);
            }
            dimensions.add(dimension(dimension, row, items));
        }
        total(score, dimensions, criteria);
        extras(score, extras);
        RoundedRow.of(assessment, next - 1).ifPresent(this::rounded);
        vetoes();
        return next;
    }

    private ScoreRow row(int index, Look look) {
        return new ScoreRow(book.line(sheet, index), index, look);
    }

    private Part dimension(DimensionScore score, int index, List<Part> items) {
        Sum sum = Sum.of(items, score.applicableMaximum(), score.earned());
        row(index, DIMENSION)
                .text(ScoreColumn.NUMBER, String.valueOf(score.dimension().number()))
                .text(ScoreColumn.ASKS, words.in(score.dimension().title()))
                .figures(sum)
                .blankFrom(ScoreColumn.OUTCOME)
                .text(ScoreColumn.WHY, difference(sum))
                .line()
                .fit();
        return new Part(index, score.applicableMaximum(), score.earned());
    }

    /** The item and its clauses; the part that it is of its dimension, unless it counts for nothing. */
    private Optional<Part> item(ItemScore score) {
        int index = next++;
        List<Part> clauses = new ArrayList<>();
        score.clauses().forEach(clause -> clause(clause).ifPresent(clauses::add));
        boolean counts = score.counts() && !(score.applicableMaximum().isZero() && !score.applies());
        Sum sum = Sum.of(clauses, score.applicableMaximum(), score.earned());
        ScoreRow row = row(index, counts ? ITEM : ITEM.inked("7F7F7F"))
                .text(ScoreColumn.NUMBER, Safe.text(score.item().label()))
                .text(ScoreColumn.ASKS, words.in(score.item().title()))
                .noFigures()
                .outcome(words.outcome(score.outcome()))
                .blankFrom(ScoreColumn.WHY);
        if (counts) {
            row.figures(sum).text(ScoreColumn.WHY, difference(sum));
        }
        row.line().fit();
        return counts ? Optional.of(new Part(index, score.applicableMaximum(), score.earned())) : Optional.empty();
    }

    private Optional<Part> clause(ClauseScore score) {
        int index = next++;
        boolean counts = score.counts()
                && !(score.outcome() == Outcome.NOT_APPLICABLE
                        && score.maximum().isZero());
        ScoreRow row = row(index, counts ? Look.GIVEN : IDLE)
                .text(ScoreColumn.NUMBER, Safe.text(score.clause().label()))
                .text(ScoreColumn.ASKS, words.in(score.clause().asks()))
                .noFigures()
                .outcome(words.outcome(score.outcome()))
                .text(ScoreColumn.WHY, words.why(score))
                .text(ScoreColumn.READING, words.readings(score.clause()))
                .text(ScoreColumn.EVIDENCE, words.evidence(score.clause()))
                .text(ScoreColumn.UNIT, words.units(score.clause()));
        if (counts) {
            row.figures(score.maximum(), score.earned());
        }
        row.line().fit();
        return counts ? Optional.of(new Part(index, score.maximum(), score.earned())) : Optional.empty();
    }

    private String difference(Sum sum) {
        return sum.isPlain()
                ? ""
                : words.say(
                        "difference", sum.morePoints().shown(), sum.moreEarned().shown());
    }

    /** Of dimensions, or of the criteria alone where a rubric has such and what stands beside them counts for nothing. */
    private void total(Scorecard score, List<Part> dimensions, List<Part> criteria) {
        Sum all = Sum.of(dimensions, score.applicableMaximum(), score.earned());
        Sum ofCriteria = Sum.of(criteria, score.applicableMaximum(), score.earned());
        boolean beside = !all.isPlain() && ofCriteria.isPlain();
        Sum sum = beside ? ofCriteria : all;
        int index = next++;
        row(index, DIMENSION)
                .text(ScoreColumn.NUMBER, "")
                .text(ScoreColumn.ASKS, words.say("total"))
                .figures(sum)
                .blankFrom(ScoreColumn.OUTCOME)
                .text(ScoreColumn.WHY, beside ? words.say("beside") : difference(sum));
        boolean last = !score.hasExtra() && score.unrounded().isEmpty();
        Quantity figure = last ? score.scaled() : score.rescaled();
        if (!figure.equals(score.earned())) {
            scaled(score, index, figure);
        }
    }

    private void scaled(Scorecard score, int total, Quantity figure) {
        Quantity share = score.applicableMaximum().isZero()
                ? Quantity.ZERO
                : score.earned().dividedBy(score.applicableMaximum());
        boolean follows = share.times(score.nominalMaximum()).equals(figure);
        int index = next++;
        ScoreRow row = row(index, DIMENSION)
                .text(ScoreColumn.NUMBER, "")
                .text(ScoreColumn.ASKS, words.say("scaled"))
                .figures(score.nominalMaximum(), figure)
                .blankFrom(ScoreColumn.OUTCOME);
        if (follows && !score.applicableMaximum().isZero()) {
            String formula = ScoreColumn.EARNED.cell(total) + "/" + ScoreColumn.POINTS.cell(total) + "*"
                    + ScoreColumn.POINTS.cell(index);
            row.byFormula(formula, figure).text(ScoreColumn.WHY, words.say("scaledHow"));
        }
    }

    /** What is added and taken outside the maximum, and what the whole comes to by it. */
    private void extras(Scorecard score, List<Part> extras) {
        if (extras.isEmpty()) {
            return;
        }
        Sum sum = Sum.of(extras, Quantity.ZERO, score.extra().low());
        Quantity figure = score.unrounded().map(Interval::low).orElse(score.scaled());
        int before = next - 1;
        int index = next++;
        row(index, DIMENSION)
                .text(ScoreColumn.NUMBER, "")
                .text(ScoreColumn.ASKS, words.say("extra"))
                .figures(sum)
                .blankFrom(ScoreColumn.OUTCOME);
        int whole = next++;
        ScoreRow row = row(whole, DIMENSION)
                .text(ScoreColumn.NUMBER, "")
                .text(ScoreColumn.ASKS, words.say("withExtra"))
                .figures(score.nominalMaximum(), figure)
                .blankFrom(ScoreColumn.OUTCOME);
        if (score.rescaled().plus(score.extra().low()).equals(figure)) {
            row.byFormula(ScoreColumn.EARNED.cell(before) + "+" + ScoreColumn.EARNED.cell(index), figure);
        }
    }

    private void rounded(RoundedRow rounded) {
        ScoreRow row = row(next++, DIMENSION)
                .text(ScoreColumn.NUMBER, "")
                .text(ScoreColumn.ASKS, words.say("rounded"))
                .figures(
                        assessment.scorecard().nominalMaximum(),
                        assessment.scorecard().scaled())
                .blankFrom(ScoreColumn.OUTCOME)
                .text(ScoreColumn.WHY, rounded.how(words.phrases()));
        rounded.formula(assessment.scorecard().scaled())
                .ifPresent(
                        formula -> row.byFormula(formula, assessment.scorecard().scaled()));
    }

    /** They carry no points. */
    private void vetoes() {
        List<VetoState> vetoes = assessment.advice().vetoes().stream()
                .filter(veto ->
                        assessment.submission().rubric().isVeto(veto.clause().number()))
                .toList();
        if (vetoes.isEmpty()) {
            return;
        }
        row(next++, DIMENSION).blankFrom(ScoreColumn.NUMBER).text(ScoreColumn.ASKS, words.say("vetoes"));
        for (VetoState veto : vetoes) {
            row(next++, Look.GIVEN)
                    .text(ScoreColumn.NUMBER, Safe.text(veto.clause().label()))
                    .text(ScoreColumn.ASKS, words.in(veto.clause().asks()))
                    .noFigures()
                    .outcome(words.phrases().veto(veto.state()))
                    .text(ScoreColumn.WHY, words.why(veto.judged()))
                    .text(ScoreColumn.READING, words.readings(veto.clause()))
                    .text(ScoreColumn.EVIDENCE, words.evidence(veto.clause()))
                    .text(ScoreColumn.UNIT, words.units(veto.clause()))
                    .line()
                    .fit();
        }
    }
}
