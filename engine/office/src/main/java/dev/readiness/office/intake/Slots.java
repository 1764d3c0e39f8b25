package dev.readiness.office.intake;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all workbooks say of one indicator, year by year where it is wanted by year. */
final class Slots {
    private static final int NO_YEAR = 0;

    private final Indicator indicator;
    private final SortedMap<Integer, List<FilledRow>> rows = new TreeMap<>();

    Slots(Indicator indicator) {
        this.indicator = indicator;
    }

    void add(FilledRow row) {
        rows.computeIfAbsent(row.year().orElse(NO_YEAR), year -> new ArrayList<>())
                .add(row);
    }

    /** Reports each value that is not the same as the first one. */
    void reportConflicts(Binding binding) {
        for (List<FilledRow> same : filled().values()) {
            FilledRow first = same.get(0);
            for (FilledRow other : same) {
                if (!Sameness.of(first, other)) {
                    binding.report(
                            ProblemCode.VALUES_DIFFER,
                            other.place(),
                            title(first.year()),
                            Sameness.shown(other),
                            Sameness.shown(first),
                            first.place().toString());
                }
            }
        }
    }

    private String title(OptionalInt year) {
        return indicator.title().zh() + (year.isPresent() ? " " + year.getAsInt() : "");
    }

    List<Taken> taken() {
        return filled().values().stream()
                .map(same -> new Taken(
                        indicator,
                        same.get(0).year(),
                        Sameness.shown(same.get(0)),
                        same.stream().map(FilledRow::place).toList()))
                .toList();
    }

    /** The entry as it would be typed in a submission, each part at its cell; blank where nothing is filled in. */
    Node.Entry entry() {
        SortedMap<Integer, List<FilledRow>> filled = filled();
        Location place = (filled.isEmpty() ? rows : filled)
                .values()
                .iterator()
                .next()
                .get(0)
                .place();
        List<Node.Entry> parts = new ArrayList<>();
        filled.forEach((year, same) -> {
            FilledRow row = same.get(0);
            if (year == NO_YEAR) {
                parts.addAll(row.parts());
            } else {
                parts.add(new Node.Entry(Desk.scalar(String.valueOf(year), row.place()), value(row.parts())));
            }
        });
        boolean bare = parts.size() == 1 && !indicator.yearly();
        parts.addAll(remarks());
        Node value = parts.isEmpty()
                ? Desk.blank(place)
                : bare && parts.size() == 1 ? parts.get(0).value() : new Node.Mapping(parts, place, place);
        return new Node.Entry(Desk.scalar(indicator.title().zh(), place), value);
    }

    private static Node value(List<Node.Entry> parts) {
        Location place = parts.get(0).key().location();
        return parts.size() == 1 ? parts.get(0).value() : new Node.Mapping(parts, place, place);
    }

    /** Evidence and remarks of all units: none contradicts another. */
    private List<Node.Entry> remarks() {
        Map<String, Node> files = new LinkedHashMap<>();
        Map<String, Node.Scalar> notes = new LinkedHashMap<>();
        rows.values()
                .forEach(same -> same.forEach(row -> {
                    row.evidence().forEach(file -> files.putIfAbsent(((Node.Scalar) file).text(), file));
                    row.note().ifPresent(note -> notes.putIfAbsent(note.text(), note));
                }));
        List<Node.Entry> remarks = new ArrayList<>();
        Optional<Location> first = files.values().stream().map(Node::location).findFirst();
        first.ifPresent(place -> remarks.add(
                new Node.Entry(Desk.scalar("evidence", place), new Node.Sequence(List.copyOf(files.values()), place))));
        if (!notes.isEmpty()) {
            Location place = notes.values().iterator().next().location();
            remarks.add(new Node.Entry(
                    Desk.scalar("note", place),
                    Desk.scalar(notes.keySet().stream().collect(Collectors.joining("；")), place)));
        }
        return remarks;
    }

    private SortedMap<Integer, List<FilledRow>> filled() {
        SortedMap<Integer, List<FilledRow>> filled = new TreeMap<>();
        rows.forEach((year, all) -> {
            List<FilledRow> said = all.stream().filter(row -> !row.isBlank()).toList();
            if (!said.isEmpty()) {
                filled.put(year, said);
            }
        });
        return filled;
    }
}
