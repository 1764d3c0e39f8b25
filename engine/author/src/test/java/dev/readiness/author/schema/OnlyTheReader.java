package dev.readiness.author.schema;

import static java.util.Map.entry;

import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.problem.ValueProblem;
import java.util.List;
import java.util.Map;

/** What a schema can't know, and why: a file that it accepts may hold these errors and no others. */
final class OnlyTheReader {
    static final Map<ProblemCode, String> KNOWS = Map.ofEntries(
            entry(ValueProblem.NUMERATOR_ABOVE_DENOMINATOR, "compares two values"),
            entry(ValueProblem.PART_ABOVE_WHOLE, "compares two indicators"),
            entry(ValueProblem.DATES_DIFFER_FROM_COUNT, "compares a value with the length of a list"),
            entry(ValueProblem.DAY_IN_FUTURE, "compares with the as-of date"),
            entry(ValueProblem.PERIOD_NOT_BEGUN, "compares with the as-of date"),
            entry(ValueProblem.YEAR_IN_FUTURE, "compares a key with the as-of date"),
            entry(ValueProblem.NO_SUCH_DAY, "counts leap years; every other day that does not exist is in the pattern"),
            entry(ValueProblem.NOT_A_DAY, "the same leap day, written as a day is"),
            entry(
                    DocumentProblem.DUPLICATE_KEY,
                    "2022 and 2022年 are one year; equal keys are gone before a schema looks"),
            entry(SubmissionProblem.INDICATOR_TWICE, "the same indicator under its title and its id"),
            entry(ValueProblem.PLACE_TWICE, "two spellings of one place"),
            entry(ValueProblem.UNKNOWN_PLACE, "compares a key with the list of places"),
            entry(ValueProblem.STRANGE_PLACE, "compares a key with the list of places"),
            entry(DeclarationProblem.EXEMPTION_TWICE, "a clause alone and as a part of its item"),
            entry(DeclarationProblem.ELECTIVE_TWICE, "29 and \"29\" are one item"),
            entry(DeclarationProblem.ELECTIVE_NOT_APPLICABLE, "compares with another list"),
            entry(DeclarationProblem.POINTS_DO_NOT_ADD_UP, "adds up"),
            entry(ValueProblem.OUT_OF_RANGE, "the size of a number that is written as text"),
            entry(ValueProblem.TOO_SMALL, "the size of a number that is written as text"),
            entry(SubmissionProblem.TARGET_OUT_OF_RANGE, "the size of a number that is written as text"));

    private OnlyTheReader() {}

    static List<ProblemCode> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::code)
                .toList();
    }
}
