package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.DocumentReader;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Overlay;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads submissions: YAML, JSON and what the caller has readers for. Immutable and safe to share between threads. */
public final class SubmissionReader {
    /** The names at the top level of a submission, in the order in which people write them. */
    public static final List<String> KEYS = List.of(
            "rubric",
            "region",
            "asOf",
            "target",
            "tasks",
            "note",
            "places",
            "notApplicable",
            "electives",
            "assumptions",
            "indicators");

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Packs packs;
    private final List<DocumentReader> others;

    /**
     * Reads submissions in YAML and JSON.
     *
     * @param packs the rubrics that submissions may name
     */
    public SubmissionReader(Packs packs) {
        this(packs, List.of());
    }

    /**
     * Reads other files, too.
     *
     * @param packs the rubrics that submissions may name
     * @param others read the files that are of their kind; the first that takes one has it
     */
    public SubmissionReader(Packs packs, List<DocumentReader> others) {
        this.packs = packs;
        this.others = List.copyOf(others);
    }

    /**
     * {@return what the file {@code path} says; whatever is wrong with it is among the problems}
     *
     * @param path the file, as problems and reports are to call it
     * @param overrides what goes before what the submission says
     */
    public ReadSubmission read(Path path, Overrides overrides) {
        Problems problems = new Problems();
        Optional<DocumentReader> other =
                others.stream().filter(reader -> reader.takes(path)).findFirst();
        return bind(
                other.isPresent() ? other.get().read(path, problems) : Documents.read(path, problems),
                overrides,
                problems);
    }

    /**
     * {@return what {@code bytes} say, as if they were the file {@code name}, whose ending tells JSON from YAML}
     *
     * @param name what problems call the file
     * @param bytes what the file holds: UTF-8, or UTF-16 with a byte-order mark
     * @param overrides what goes before what the submission says
     */
    public ReadSubmission read(String name, byte[] bytes, Overrides overrides) {
        Problems problems = new Problems();
        return bind(Documents.parse(name, bytes, problems), overrides, problems);
    }

    /**
     * {@return what {@code part} of a file says; whatever is wrong with it is told at its place in the file}
     *
     * @param part the text of one submission
     * @param overrides what goes before what the submission says
     */
    public ReadSubmission read(Part part, Overrides overrides) {
        Problems problems = new Problems();
        return bind(Documents.parse(part, problems), overrides, problems);
    }

    /**
     * {@return what a document says that was parsed already}
     *
     * @param document one submission
     * @param overrides what goes before what the submission says
     */
    public ReadSubmission read(Document document, Overrides overrides) {
        return bind(Optional.of(document), overrides, new Problems());
    }

    private ReadSubmission bind(Optional<Document> document, Overrides overrides, Problems problems) {
        if (document.isEmpty()) {
            return new ReadSubmission(Optional.empty(), problems.inOrder());
        }
        Optional<Rubric> rubric = rubric(document.get());
        Document supposed = ChangedDocument.of(document.get(), rubric, overrides.changes(), problems);
        Optional<Submission> submission = bind(supposed, overrides, problems);
        List<Problem> pointed = Pointers.into(document.get(), rubric, problems.inOrder());
        return new ReadSubmission(problems.hasErrors() ? Optional.empty() : submission, pointed);
    }

    /** The rubric that {@code document} names, for its indicators' names; told if it is none elsewhere. */
    private Optional<Rubric> rubric(Document document) {
        return document.text("rubric").map(Binding::plain).flatMap(packs::find);
    }

    private Optional<Submission> bind(Document document, Overrides overrides, Problems problems) {
        Binding binding = new Binding(document.source(), problems);
        if (!(document.root() instanceof Node.Mapping)) {
            binding.reportStrangeRoot(document.root(), List.of("rubric", "region", "indicators"));
            return Optional.empty();
        }
        Fields fields = binding.fieldsAndStrangers(document.root(), KEYS);
        Optional<Rubric> rubric = rubric(binding, fields);
        Optional<String> region = fields.needText("region");
        Optional<LocalDate> asOf = asOf(binding, fields, overrides);
        if (rubric.isEmpty()) {
            for (Node.Entry entry : fields.strange()) {
                fields.reportStrange(entry);
            }
            return Optional.empty();
        }
        // Without a day of its own the rest is still looked through: then no day lies in the future.
        LocalDate day = asOf.or(overrides.today()).orElse(LATEST);
        return Optional.of(new Bound(binding, fields, rubric.get().at(day), region.orElse(""), day, overrides)
                .submission(document));
    }

    private Optional<Rubric> rubric(Binding binding, Fields fields) {
        Optional<String> id = fields.needText("rubric").map(Binding::plain);
        Optional<Rubric> rubric = id.flatMap(packs::find);
        if (id.isPresent() && rubric.isEmpty()) {
            refuseUnknown(binding, fields.find("rubric").orElseThrow(), id.get());
        }
        return rubric;
    }

    private void refuseUnknown(Binding binding, Node node, String id) {
        String known = String.join(", ", packs.ids());
        Optional<String> nearest = Nearest.to(id, packs.ids());
        if (nearest.isPresent()) {
            binding.report(ProblemCode.UNKNOWN_RUBRIC, node, id, nearest.get(), known);
        } else {
            binding.report(ProblemCode.STRANGE_RUBRIC, node, id, known);
        }
    }

    private static Optional<LocalDate> asOf(Binding binding, Fields fields, Overrides overrides) {
        Optional<Node> node = fields.find("asOf");
        Optional<LocalDate> written = node.flatMap(found -> DayReader.read(binding, found));
        if (node.isPresent() && written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> asOf = overrides.asOf().or(() -> written).or(overrides.today());
        if (asOf.isEmpty()) {
            fields.need("asOf");
        }
        return asOf;
    }

    /** One submission whose rubric and as-of date are known. */
    private record Bound(
            Binding binding, Fields fields, Rubric rubric, String region, LocalDate asOf, Overrides overrides) {

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
                binding.report(ProblemCode.PLACES_IDLE, fields.place("places").orElseThrow(), rubric.id());
            }
            List<String> names =
                    node.map(found -> PlaceNames.read(binding, found)).orElse(List.of());
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
                binding.report(ProblemCode.INDICATORS_OUTSIDE, first, first.text(), String.valueOf(outside.size()));
            } else if (!fields.has("indicators")) {
                binding.report(ProblemCode.NO_INDICATORS, fields.location());
            }
            Optional<Node.Mapping> indicators = fields.find("indicators").map(binding::mapping);
            indicators.ifPresent(readings::read);
            readings.read(new Node.Mapping(outside, root.location(), root.next()));
            return indicators.orElse(root);
        }

        private void checkEdition() {
            Rubric.Identity edition = rubric.identity();
            if (asOf.equals(LATEST)) {
                return;
            }
            boolean early = asOf.isBefore(edition.validFrom());
            boolean late = edition.validUntil().filter(asOf::isAfter).isPresent();
            if (early || late) {
                binding.report(
                        early ? ProblemCode.EDITION_NOT_YET_VALID : ProblemCode.EDITION_SUPERSEDED,
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
                        ProblemCode.OVERLAY_WEAKENED,
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
}
