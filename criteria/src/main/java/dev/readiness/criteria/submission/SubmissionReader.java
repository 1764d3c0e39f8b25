package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.DocumentReader;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        Objects.requireNonNull(packs, "packs");
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
        Optional<Node> root = document.root() instanceof Node.Mapping
                ? Optional.of(document.root())
                : binding.reportStrangeRoot(document.root(), List.of("rubric", "region", "indicators"));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = binding.fieldsAndStrangers(root.get(), KEYS);
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
        LocalDate day = asOf.or(overrides.today()).orElse(SubmissionBinding.LATEST);
        return Optional.of(
                new SubmissionBinding(binding, fields, rubric.get().at(day), region.orElse(""), day, overrides)
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
            binding.report(SubmissionProblem.UNKNOWN_RUBRIC, node, id, nearest.get(), known);
        } else {
            binding.report(SubmissionProblem.STRANGE_RUBRIC, node, id, known);
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
}
