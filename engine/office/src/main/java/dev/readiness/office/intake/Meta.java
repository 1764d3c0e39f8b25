package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.office.grid.Cell;
import dev.readiness.office.grid.Sheet;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the hidden sheet of a workbook says of it. */
record Meta(Map<String, String> values, Map<String, Location> cells) {
    private static final Pattern BETWEEN = Pattern.compile(",");

    /** Empty, and reported, if the workbook was not made to be filled in, or by a later version. */
    static Optional<Meta> of(Desk desk) {
        Optional<Sheet> sheet = desk.grid().sheet(SheetLayout.META_SHEET);
        Meta meta = sheet.map(found -> of(desk, found)).orElse(new Meta(Map.of(), Map.of()));
        if (!meta.value(MetaKey.FORMAT).equals(SheetLayout.TEMPLATE)) {
            desk.reportWhole(WorkbookProblem.WORKBOOK_NOT_A_TEMPLATE, SheetLayout.META_SHEET);
            return Optional.empty();
        }
        String version = meta.value(MetaKey.VERSION);
        if (!version.equals(SheetLayout.VERSION)) {
            desk.report(
                    WorkbookProblem.WORKBOOK_OF_NEWER_VERSION,
                    meta.place(MetaKey.FORMAT),
                    version,
                    SheetLayout.VERSION);
            return Optional.empty();
        }
        return Optional.of(meta);
    }

    private static Meta of(Desk desk, Sheet sheet) {
        Map<String, String> values = new HashMap<>();
        Map<String, Location> places = new HashMap<>();
        sheet.rows().forEach((row, cells) -> {
            Optional<String> key = sheet.cell(row, 1).map(Cell::text);
            Optional<String> value = sheet.cell(row, 2).map(Cell::text);
            key.ifPresent(found -> {
                values.putIfAbsent(found, value.orElse(""));
                places.putIfAbsent(found, desk.at(sheet, row, 2));
            });
        });
        return new Meta(values, places);
    }

    String value(MetaKey key) {
        return values.getOrDefault(key.id(), "");
    }

    /** The places that figures are wanted of. */
    List<String> places() {
        return BETWEEN.splitAsStream(value(MetaKey.PLACES))
                .filter(place -> !place.isBlank())
                .toList();
    }

    /** Where the value stands, or would. */
    Location place(MetaKey key) {
        return cells.containsKey(key.id())
                ? Objects.requireNonNull(cells.get(key.id()))
                : Objects.requireNonNull(cells.get(MetaKey.FORMAT.id()));
    }
}
