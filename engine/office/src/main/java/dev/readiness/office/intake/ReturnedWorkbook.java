package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A workbook that came back, read but not checked.
 *
 * @param saved when the file was last saved
 * @param unit who filled it in, empty for all
 * @param places the places that figures are wanted of
 * @param region blank if it was left open
 * @param below where another row would be written
 * @param shown what each cell shows
 */
record ReturnedWorkbook(
        String file,
        Instant saved,
        byte[] bytes,
        Rubric rubric,
        Location rubricPlace,
        String unit,
        List<String> places,
        Node.Scalar region,
        Optional<Node.Scalar> asOf,
        List<FilledRow> rows,
        List<Declared> declared,
        Location below,
        Map<Location, String> shown) {
    ReturnedWorkbook {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
        declared = List.copyOf(declared);
    }

    /** The same workbook with other rows and declarations. */
    ReturnedWorkbook with(List<FilledRow> otherRows, List<Declared> otherDeclared) {
        return new ReturnedWorkbook(
                file,
                saved,
                bytes,
                rubric,
                rubricPlace,
                unit,
                places,
                region,
                asOf,
                otherRows,
                otherDeclared,
                below,
                shown);
    }

    /** Whether {@code indicator}, or every clause that wants it, is declared not applicable in the form. */
    boolean declares(Indicator indicator) {
        Set<String> subjects =
                declared.stream().map(each -> each.subject().text()).collect(Collectors.toSet());
        return subjects.contains(indicator.id())
                || rubric.indicatorUses().clauses(indicator).stream()
                        .allMatch(clause -> subjects.contains(String.valueOf(clause.number())));
    }

    boolean isBlank() {
        return declared.isEmpty() && rows.stream().allMatch(FilledRow::isBlank);
    }
}
