package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Overlay;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one submission whose rubric and as-of date are known. */
record SubmissionBinding(
        Binding binding, Fields fields, Rubric rubric, String region, LocalDate asOf, Overrides overrides) {
    /** The as-of date where none is known: no day lies beyond it. */
    static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    Submission submission(Document document) {
        checkEdition();
        tellWeakerLines();
        Settings settings = settings();
        ExemptionReader exempt = new ExemptionReader(binding, rubric, settings.scope());
        exempt.read(fields.items("notApplicable"));
        SortedMap<Integer, Exemption> exemptions = exempt.exemptions();
        Optional<List<Integer>> electives = fields.find("electives")
                .flatMap(list -> new ElectiveReader(binding, rubric, exemptions.keySet()).read(list));
        ReadingReader readings = new ReadingReader(
                binding,
                rubric,
                asOf,
                JudgedYears.of(rubric.identity(), settings, asOf).get(0),
                places(),
                settings);
        Node.Mapping indicators = indicators(binding.mapping(document.root()), readings);
        new EarlyReadings(binding, rubric, asOf).refuse(readings.readings());
        new TiedReadings(binding, rubric, readings.readings(), settings).compare();
        new IdleReadings(binding, rubric, exemptions, exempt.indicators()).warnOf(readings.readings());
        TargetReader.Target target = new TargetReader(binding, rubric).read(fields, overrides.target());
        return new Submission(
                rubric,
                region,
                asOf,
                overrides.asOf().isEmpty() && fields.find("asOf").isEmpty(),
                target.figure(),
                target.grade(),
                exemptions,
                exempt.indicators(),
                electives,
                readings.readings(),
                readings.blanks(),
                settings,
                fields.text("tasks"),
                fields.text("note"),
                insertion(document, indicators),
                new Submission.Input(
                        document.source().name(),
                        document.source().firstLine(),
                        document.source().sha256()));
    }

    /** Below the last entry; where there is no line, at it, since a report can point at no other. */
    private static Location insertion(Document document, Node.Mapping indicators) {
        List<Node.Entry> entries = indicators.entries();
        return entries.isEmpty() || document.source().holds(indicators.next())
                ? indicators.next()
                : entries.get(entries.size() - 1).key().location();
    }

    private List<String> places() {
        Optional<Node> node = fields.find("places");
        if (node.isPresent()
                && rubric.indicators().stream()
                        .allMatch(indicator -> indicator.places().isEmpty())) {
            binding.report(ValueProblem.PLACES_IDLE, fields.place("places").orElseThrow(), rubric.id());
        }
        List<String> names = node.map(found -> PlaceNames.read(binding, found)).orElse(List.of());
        if (!names.isEmpty()) {
            PlaceNames.checkExtent(
                    binding,
                    node.orElseThrow(),
                    names,
                    rubric.indicators().stream()
                            .anyMatch(indicator -> indicator
                                    .places()
                                    .filter(JudgedPlace.OVERALL::equals)
                                    .isPresent()));
        }
        return names;
    }

    /** Reads the indicators, also those that someone forgot to indent, and returns where they stand. */
    private Node.Mapping indicators(Node.Mapping root, ReadingReader readings) {
        List<Node.Entry> outside = new ArrayList<>();
        for (Node.Entry entry : fields.strange()) {
            if (rubric.indicator(entry.key().text()).isPresent()) {
                outside.add(entry);
            } else {
                fields.reportStrange(entry);
            }
        }
        if (!outside.isEmpty()) {
            Node.Scalar first = outside.get(0).key();
            binding.report(SubmissionProblem.INDICATORS_OUTSIDE, first, first.text(), String.valueOf(outside.size()));
        } else if (!fields.has("indicators")) {
            binding.report(SubmissionProblem.NO_INDICATORS, fields.location());
        }
        Optional<Node.Mapping> indicators = fields.find("indicators").map(binding::mapping);
        indicators.ifPresent(readings::read);
        readings.read(new Node.Mapping(outside, root.location(), root.next()));
        return indicators.orElse(root);
    }

    private void checkEdition() {
        Identity edition = rubric.identity();
        if (asOf.equals(LATEST)) {
            return;
        }
        boolean early = asOf.isBefore(edition.validFrom());
        boolean late = edition.validUntil().filter(asOf::isAfter).isPresent();
        if (early || late) {
            binding.report(
                    early ? SubmissionProblem.EDITION_NOT_YET_VALID : SubmissionProblem.EDITION_SUPERSEDED,
                    fields.place("rubric").orElse(fields.location()),
                    edition.id(),
                    early
                            ? edition.validFrom().toString()
                            : edition.validUntil().orElseThrow().toString(),
                    asOf.toString());
        }
    }

    /** Whoever reads a report of an overlay that asks less has to learn it there. */
    private void tellWeakerLines() {
        for (OwnLine line : rubric.overlay().map(Overlay::weaker).orElse(List.of())) {
            binding.report(
                    RubricProblem.OVERLAY_WEAKENED,
                    fields.place("rubric").orElse(fields.location()),
                    line.by(),
                    rubric.label(line.clause()),
                    line instanceof OwnLine.Figure figure
                            ? figure.own().indicator().title().zh()
                            : "due",
                    line.officialValue(),
                    line.ownValue(),
                    rubric.root());
        }
    }

    private Settings settings() {
        SettingsReader reader = new SettingsReader(binding, rubric);
        fields.find("assumptions").map(binding::mapping).ifPresent(reader::read);
        Location place = new Location("--assume", 1, 1);
        new TreeMap<>(overrides.assumptions()).forEach((id, option) -> reader.take(id, option, place, place));
        return reader.settings();
    }
}
