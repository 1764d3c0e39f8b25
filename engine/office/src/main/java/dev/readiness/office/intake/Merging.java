package dev.readiness.office.intake;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Workbooks of one rubric put together as one submission, as if somebody had typed it: what checks YAML checks it, and
 * every value stands at its cell. Where two of them differ nothing is chosen: that is a problem.
 */
final class Merging {
    private final List<ReturnedWorkbook> books;
    private final Rubric rubric;
    private final Source source;
    private final Binding binding;
    private final Optional<Node.Scalar> region;
    private final Optional<LocalDate> asOf;
    private final Map<Indicator, Slots> slots = new HashMap<>();

    /**
     * @param books at least one, all of one rubric
     * @param region what a submission that they are merged into says already
     * @param asOf the day that it names
     */
    Merging(List<ReturnedWorkbook> books, Optional<Node.Scalar> region, Optional<LocalDate> asOf, Problems problems) {
        this.books = books;
        this.rubric = books.get(0).rubric();
        Map<Location, String> shown = new HashMap<>();
        books.forEach(book -> shown.putAll(book.shown()));
        this.source = Source.ofCells(books.get(0).file(), books.get(0).bytes(), shown);
        this.binding = new Binding(source, problems);
        this.region = region;
        this.asOf = asOf;
        books.forEach(book -> book.rows()
                .forEach(row ->
                        slots.computeIfAbsent(row.indicator(), Slots::new).add(row)));
    }

    Rubric rubric() {
        return rubric;
    }

    /** Every value that is filled in, in the order of the rubric. */
    List<Taken> taken() {
        return inOrder().flatMap(slot -> slot.taken().stream()).toList();
    }

    /** The indicators whose figures are to go. */
    Set<Indicator> cleared() {
        return inOrder().filter(Slots::isCleared).map(Slots::indicator).collect(Collectors.toSet());
    }

    /** Every figure that was filled in differently, in the order of the rubric. */
    List<Conflict> conflicts() {
        return inOrder().flatMap(slot -> slot.conflicts().stream()).toList();
    }

    /** Reports each figure that was filled in differently, once. */
    void reportConflicts() {
        inOrder().forEach(slot -> slot.reportConflicts(binding));
    }

    /** The submission; of a figure that was filled in differently the first value. */
    Document document() {
        Location top = books.get(0).rubricPlace();
        List<Node.Entry> root = new ArrayList<>();
        root.add(entry("rubric", Desk.scalar(rubric.id(), top)));
        root.add(entry("region", region()));
        asOf().ifPresent(day -> root.add(entry("asOf", day)));
        List<Node> exemptions = exemptions();
        if (!exemptions.isEmpty()) {
            Location place = exemptions.get(0).location();
            root.add(new Node.Entry(Desk.scalar("notApplicable", place), new Node.Sequence(exemptions, place)));
        }
        places().ifPresent(places -> root.add(entry("places", places)));
        Location below = books.get(0).below();
        List<Node.Entry> indicators = inOrder().map(Slots::entry).toList();
        root.add(entry("indicators", new Node.Mapping(indicators, below, below)));
        return new Document(source, new Node.Mapping(root, top, below));
    }

    /** The places that all figures have to be given of, if any is given place by place. */
    private Optional<Node> places() {
        Location top = books.get(0).rubricPlace();
        List<Node> names = books.stream()
                .flatMap(book -> book.places().stream())
                .distinct()
                .map(name -> (Node) Desk.scalar(name, top))
                .toList();
        boolean used = !names.isEmpty() && slots.values().stream().anyMatch(Slots::isByPlace);
        return used ? Optional.of(new Node.Sequence(names, top)) : Optional.empty();
    }

    private Stream<Slots> inOrder() {
        return rubric.indicators().stream().map(slots::get).filter(Objects::nonNull);
    }

    private static Node.Entry entry(String name, Node value) {
        return new Node.Entry(Desk.scalar(name, value.location()), value);
    }

    private Node.Scalar region() {
        List<Node.Scalar> said = Stream.concat(region.stream(), books.stream().map(ReturnedWorkbook::region))
                .filter(found -> !found.isBlank())
                .toList();
        if (said.isEmpty()) {
            Location place = books.get(0).region().location();
            binding.report(WorkbookProblem.REGION_MISSING, place);
            return Desk.scalar("", place);
        }
        reportDifferent(WorkbookProblem.REGIONS_DIFFER, said);
        return said.get(0);
    }

    /** The latest day that a workbook names: until then all of them speak. */
    private Optional<Node.Scalar> asOf() {
        List<Node.Scalar> said =
                books.stream().flatMap(book -> book.asOf().stream()).toList();
        Optional<Node.Scalar> latest = said.stream()
                .filter(day -> Figures.day(day.text()).isPresent())
                .max(Comparator.comparing(day -> Figures.day(day.text()).orElseThrow()))
                .or(() -> said.stream().findFirst());
        String taken = asOf.map(LocalDate::toString)
                .orElse(latest.map(Node.Scalar::text).orElse(""));
        said.stream()
                .filter(day -> !Binding.plain(day.text()).equals(Binding.plain(taken)))
                .forEach(day -> binding.report(WorkbookProblem.AS_OF_DIFFERS, day, day.text(), taken));
        return latest;
    }

    /** Reports each figure that can't take the place of what {@code there} says already: of one for each place. */
    void reportBeside(Submission there) {
        for (Reading reading : there.readings().values()) {
            Slots slot = slots.get(reading.indicator());
            if (slot != null && !slot.isByPlace() && reading.byPlace().isPresent()) {
                List<String> places = reading.byPlace().get().places();
                slot.taken()
                        .forEach(taken -> binding.report(
                                WorkbookProblem.PLACES_REPLACED,
                                taken.places().get(0),
                                reading.indicator().title().zh(),
                                String.valueOf(places.size()),
                                String.join("、", places),
                                taken.value()));
            }
        }
    }

    private void reportDifferent(ProblemCode code, List<Node.Scalar> said) {
        for (Node.Scalar other : said) {
            Node.Scalar first = said.get(0);
            if (!Binding.plain(other.text()).equals(Binding.plain(first.text()))) {
                binding.report(
                        code,
                        other.location(),
                        other.text(),
                        first.text(),
                        first.location().toString());
            }
        }
    }

    /** One for each clause and each single indicator; the reasons of several units stand side by side. */
    private List<Node> exemptions() {
        Map<String, List<Declared>> byClause = books.stream()
                .flatMap(book -> book.declared().stream())
                .collect(Collectors.groupingBy(
                        declared -> declared.subject().text(), LinkedHashMap::new, Collectors.toList()));
        return byClause.values().stream().map(Merging::exemption).toList();
    }

    private static Node exemption(List<Declared> same) {
        Node.Scalar subject = same.get(0).subject();
        Optional<Declared> reasoned =
                same.stream().filter(declared -> !declared.reason().isBlank()).findFirst();
        Node.Scalar reason = reasoned.map(first -> Desk.scalar(
                        same.stream()
                                .map(declared -> declared.reason().text())
                                .filter(text -> !text.isBlank())
                                .distinct()
                                .collect(Collectors.joining("；")),
                        first.reason().location()))
                .orElse(same.get(0).reason());
        return new Node.Mapping(
                List.of(entry(same.get(0).kind(), subject), entry("reason", reason)),
                subject.location(),
                subject.location());
    }
}
