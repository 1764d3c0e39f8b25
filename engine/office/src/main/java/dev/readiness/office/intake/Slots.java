package dev.readiness.office.intake;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all workbooks say of one indicator, place by place and year by year where it is wanted so. */
final class Slots {
    private static final int NO_YEAR = 0;
    private static final String NO_PLACE = "";
    private static final int MOST_VALUES_NAMED = 5;

    private final Indicator indicator;
    private final Map<String, TreeMap<Integer, List<FilledRow>>> rows = new LinkedHashMap<>();

    Slots(Indicator indicator) {
        this.indicator = indicator;
    }

    Indicator indicator() {
        return indicator;
    }

    void add(FilledRow row) {
        rows.computeIfAbsent(row.ofPlace().orElse(NO_PLACE), place -> new TreeMap<>())
                .computeIfAbsent(row.year().orElse(NO_YEAR), year -> new ArrayList<>())
                .add(row);
    }

    /** Whether the whole figure is to go. */
    boolean isCleared() {
        return !indicator.yearly() && isCleared(NO_PLACE);
    }

    private boolean isCleared(String name) {
        return rows.getOrDefault(name, new TreeMap<>()).values().stream()
                .flatMap(same -> same.stream().filter(row -> !row.isBlank()).limit(1))
                .anyMatch(row -> row.isCleared() && row.year().isEmpty());
    }

    /** Whether any place has a figure of its own. */
    boolean isByPlace() {
        return filled().anyMatch(same -> same.get(0).ofPlace().isPresent());
    }

    /** The figures that were filled in differently, each with all values. */
    List<Conflict> conflicts() {
        return filled().map(Slots::distinct)
                .filter(distinct -> distinct.size() > 1)
                .map(distinct -> {
                    FilledRow first = distinct.get(0).get(0);
                    return new Conflict(
                            indicator,
                            first.ofPlace(),
                            first.year(),
                            distinct.stream()
                                    .map(same -> new Conflict.Said(
                                            Sameness.shown(same.get(0)),
                                            same.stream().map(FilledRow::place).toList()))
                                    .toList());
                })
                .toList();
    }

    /** The rows by what they mean. */
    private static List<List<FilledRow>> distinct(List<FilledRow> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(Sameness::meaning, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Reports each figure that was filled in differently, once, at the first cell that says otherwise. */
    void reportConflicts(Binding binding) {
        for (Conflict conflict : conflicts()) {
            binding.report(
                    WorkbookProblem.VALUES_DIFFER,
                    conflict.values().get(1).cells().get(0),
                    title(conflict),
                    String.valueOf(conflict.values().size()),
                    conflict.values().stream()
                                    .limit(MOST_VALUES_NAMED)
                                    .map(Slots::named)
                                    .collect(Collectors.joining("; "))
                            + (conflict.values().size() > MOST_VALUES_NAMED ? "; …" : ""));
        }
    }

    private static String named(Conflict.Said said) {
        int more = said.cells().size() - 1;
        return said.value() + " ← " + said.cells().get(0) + (more > 0 ? " (+" + more + ")" : "");
    }

    private static String title(Conflict conflict) {
        return conflict.indicator().title().zh()
                + conflict.ofPlace().map(place -> " " + place).orElse("")
                + (conflict.year().isPresent() ? " " + conflict.year().getAsInt() : "");
    }

    List<Taken> taken() {
        return filled().map(same -> new Taken(
                        indicator,
                        same.get(0).ofPlace(),
                        same.get(0).year(),
                        Sameness.shown(same.get(0)),
                        same.stream().map(FilledRow::place).toList()))
                .toList();
    }

    /** The entry as it would be typed in a submission, each part at its cell; blank where nothing is filled in. */
    Node.Entry entry() {
        Location place = filled().findFirst()
                .orElseGet(() -> rows.values().iterator().next().firstEntry().getValue())
                .get(0)
                .place();
        if (isCleared()) {
            return new Node.Entry(Desk.scalar(indicator.title().zh(), place), Desk.blank(place));
        }
        List<Node.Entry> parts = parts(NO_PLACE);
        boolean bare = parts.size() == 1 && !indicator.yearly();
        parts.addAll(remarks(NO_PLACE));
        boolean places = false;
        for (String name : rows.keySet()) {
            if (!name.equals(NO_PLACE)) {
                places |= addPlace(name, parts);
            }
        }
        Node value = parts.isEmpty()
                ? Desk.blank(place)
                : bare && !places && parts.size() == 1 ? parts.get(0).value() : new Node.Mapping(parts, place, place);
        return new Node.Entry(Desk.scalar(indicator.title().zh(), place), value);
    }

    /** Adds what stands under the name of a place, if anything does. */
    private boolean addPlace(String name, List<Node.Entry> all) {
        if (isCleared(name)) {
            Location place = Objects.requireNonNull(rows.get(name))
                    .firstEntry()
                    .getValue()
                    .get(0)
                    .place();
            all.add(new Node.Entry(Desk.scalar(name, place), Desk.blank(place)));
            return true;
        }
        List<Node.Entry> parts = parts(name);
        boolean bare = parts.size() == 1 && !indicator.yearly();
        parts.addAll(remarks(name));
        if (parts.isEmpty()) {
            return false;
        }
        Location place = parts.get(0).key().location();
        Node value = bare && parts.size() == 1 ? parts.get(0).value() : new Node.Mapping(parts, place, place);
        all.add(new Node.Entry(Desk.scalar(name, place), value));
        return true;
    }

    /** The parts of the value that was filled in for {@code name}, or for each year of it. */
    private List<Node.Entry> parts(String name) {
        List<Node.Entry> parts = new ArrayList<>();
        rows.getOrDefault(name, new TreeMap<>()).values().stream()
                .flatMap(same -> same.stream().filter(row -> !row.isBlank()).limit(1))
                .forEach(row -> {
                    if (row.year().isPresent()) {
                        String year = String.valueOf(row.year().getAsInt());
                        Node value = row.isCleared() ? Desk.blank(row.place()) : value(row.parts());
                        parts.add(new Node.Entry(Desk.scalar(year, row.place()), value));
                    } else if (!row.isCleared()) {
                        parts.addAll(row.parts());
                    }
                });
        return parts;
    }

    private static Node value(List<Node.Entry> parts) {
        Location place = parts.get(0).key().location();
        return parts.size() == 1 ? parts.get(0).value() : new Node.Mapping(parts, place, place);
    }

    /** Evidence and remarks of all units: none contradicts another. */
    private List<Node.Entry> remarks(String name) {
        Map<String, Node> files = new LinkedHashMap<>();
        Map<String, Node.Scalar> notes = new LinkedHashMap<>();
        rows.getOrDefault(name, new TreeMap<>())
                .values()
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

    /** What was filled in, cell by cell: for each place and year the rows that say something of it. */
    private Stream<List<FilledRow>> filled() {
        return rows.values().stream()
                .flatMap(years -> years.values().stream())
                .map(all -> all.stream().filter(row -> !row.isBlank()).toList())
                .filter(said -> !said.isEmpty());
    }
}
