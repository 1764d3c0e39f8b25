package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one pass over the workbooks comes to. */
record Merged(
        Optional<String> text,
        List<ReturnedWorkbook> books,
        List<Taken> taken,
        Map<Indicator, String> replaced,
        List<Integer> declared,
        List<Indicator> exempt,
        List<Indicator> open,
        List<Conflict> conflicts,
        Problems problems) {
    static final Merged NOTHING = new Merged(
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Problems());

    Imported imported(List<Return> returns, List<Conflict> found, boolean wrong, List<Problem> all) {
        Map<String, String> units = new HashMap<>();
        books.stream().filter(book -> !book.unit().isBlank()).forEach(book -> units.put(book.file(), book.unit()));
        return new Imported(
                books.stream().map(ReturnedWorkbook::rubric).findFirst(),
                text,
                books.size(),
                taken,
                replaced,
                declared,
                exempt,
                open,
                units,
                returns,
                found,
                text.isPresent() && wrong,
                all);
    }
}
