package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WorkbookProblem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which units handed their forms in, and how complete they are. */
final class Returns {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Map<String, List<ReturnedWorkbook>> byUnit;
    private final Set<String> expected;

    /** @param expected the units that were handed a form, if that is known */
    Returns(List<ReturnedWorkbook> books, List<String> expected) {
        this.byUnit = books.stream()
                .filter(book -> !book.unit().isBlank())
                .collect(Collectors.groupingBy(ReturnedWorkbook::unit, LinkedHashMap::new, Collectors.toList()));
        byUnit.replaceAll((unit, its) -> its.stream()
                .sorted(Comparator.comparing(ReturnedWorkbook::saved).reversed())
                .toList());
        this.expected = new LinkedHashSet<>(expected);
        books.stream()
                .filter(book -> book.places().contains(book.unit()))
                .forEach(book -> this.expected.addAll(book.places()));
        this.expected.addAll(byUnit.keySet());
    }

    List<Return> all() {
        return expected.stream()
                .map(unit -> of(unit, byUnit.getOrDefault(unit, List.of())))
                .toList();
    }

    private static Return of(String unit, List<ReturnedWorkbook> its) {
        int asked = its.isEmpty() ? 0 : its.get(0).rows().size();
        Set<Row> answered = new LinkedHashSet<>();
        its.forEach(book -> book.rows().stream()
                .filter(row -> !row.isBlank() || book.declares(row.indicator()))
                .map(Row::of)
                .forEach(answered::add));
        return new Return(
                unit, its.stream().map(ReturnedWorkbook::file).toList(), asked, Math.min(asked, answered.size()));
    }

    private record Row(Object indicator, Object place, Object year) {
        static Row of(FilledRow row) {
            return new Row(row.indicator(), row.ofPlace(), row.year());
        }
    }

    /** Tells of each unit that handed in more than one form, the newest first. */
    void reportTwice(Problems problems) {
        byUnit.forEach((unit, its) -> {
            if (its.size() > 1) {
                problems.add(new Problem(
                        WorkbookProblem.UNIT_TWICE,
                        new Location(its.get(0).file(), 1, 1),
                        "",
                        List.of(
                                unit,
                                String.valueOf(its.size()),
                                its.stream().map(Returns::named).collect(Collectors.joining("; ")))));
            }
        });
    }

    private static String named(ReturnedWorkbook book) {
        return book.saved().equals(Instant.EPOCH)
                ? book.file()
                : book.file() + " (" + MINUTE.format(book.saved().atZone(ZoneId.systemDefault())) + ")";
    }
}
