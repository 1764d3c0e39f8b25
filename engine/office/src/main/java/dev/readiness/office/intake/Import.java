package dev.readiness.office.intake;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.office.grid.BookFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Merges workbooks that came back into one submission. Every file is looked through before anything is refused. */
public final class Import {
    private final Packs packs;
    private final SubmissionReader reader;
    private final LocalDate today;

    /** @param today the day that counts where neither the submission nor a workbook names one */
    public Import(Packs packs, LocalDate today) {
        this.packs = packs;
        this.reader = new SubmissionReader(packs);
        this.today = today;
    }

    /** The submission that is there already. */
    private record Base(Document document, Optional<Submission> submission) {
        Optional<Node.Scalar> region() {
            return submission.flatMap(found -> ((Node.Mapping) document.root())
                    .entries().stream()
                            .filter(entry -> entry.key().text().equals("region"))
                            .map(Node.Entry::value)
                            .map(Node.Scalar.class::cast)
                            .findFirst());
        }
    }

    /**
     * Merges {@code workbooks}.
     *
     * @param into the submission to put their values into, if there is one
     * @param step called after each workbook
     */
    public Imported merge(List<BookFile> workbooks, Optional<Path> into, Runnable step) {
        Problems problems = new Problems();
        Optional<Base> base = into.flatMap(file -> base(file, problems));
        List<ReturnedWorkbook> books = new ArrayList<>();
        for (BookFile workbook : workbooks) {
            new WorkbookReturns(packs, problems).take(workbook).ifPresent(books::add);
            step.run();
        }
        List<ReturnedWorkbook> same = ofOneRubric(books, base, problems);
        if (same.isEmpty()) {
            return new Imported(Optional.empty(), 0, List.of(), Map.of(), List.of(), List.of(), problems.inOrder());
        }
        return merge(same, base, into.isPresent() && base.isEmpty(), problems);
    }

    private Optional<Base> base(Path file, Problems problems) {
        Optional<Document> document = Documents.read(file, problems);
        Optional<ReadSubmission> read = document.map(found -> reader.read(found, Overrides.today(today)));
        read.ifPresent(found -> problems.addAll(errors(found)));
        return document.map(found -> new Base(found, read.flatMap(ReadSubmission::submission)));
    }

    private static List<Problem> errors(ReadSubmission read) {
        return read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** The workbooks of the submission's rubric, or of the one that most of them are of; strangers are reported. */
    private static List<ReturnedWorkbook> ofOneRubric(
            List<ReturnedWorkbook> books, Optional<Base> base, Problems problems) {
        Map<Rubric, Long> count = books.stream()
                .collect(Collectors.groupingBy(ReturnedWorkbook::rubric, LinkedHashMap::new, Collectors.counting()));
        Optional<String> wanted = base.flatMap(Base::submission)
                .map(submission -> submission.rubric().id())
                .or(() -> count.entrySet().stream()
                        .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                        .map(most -> most.getKey().id()));
        List<ReturnedWorkbook> same = new ArrayList<>();
        for (ReturnedWorkbook book : books) {
            String id = book.rubric().id();
            if (id.equals(wanted.orElseThrow())) {
                same.add(book);
            } else {
                problems.add(new Problem(
                        ProblemCode.WORKBOOK_OF_OTHER_RUBRIC, book.rubricPlace(), id, List.of(id, wanted.get())));
            }
        }
        return same;
    }

    private Imported merge(List<ReturnedWorkbook> books, Optional<Base> base, boolean unreadable, Problems problems) {
        Optional<Submission> there = base.flatMap(Base::submission);
        Optional<LocalDate> asOf = there.filter(found -> !found.asOfAssumed()).map(Submission::asOf);
        Overrides overrides = new Overrides(asOf, () -> Optional.of(today), Optional.empty(), Map.of());
        Optional<Node.Scalar> region = base.flatMap(Base::region)
                .or(() -> books.stream()
                        .map(ReturnedWorkbook::region)
                        .filter(found -> !found.isBlank())
                        .findFirst());
        for (ReturnedWorkbook book : books) {
            Document alone = new Merging(List.of(book), region, Optional.empty(), problems).document();
            problems.addAll(reader.read(alone, overrides).problems());
        }
        reportTwice(books, problems);
        Merging merging = new Merging(books, region, asOf, problems);
        there.ifPresent(merging::reportBeside);
        Document merged = merging.document();
        ReadSubmission read = reader.read(merged, overrides);
        problems.addAll(read.problems());
        Optional<SubmissionUpdate> update = update(base, merging.rubric(), problems);
        Optional<String> text = update.filter(found -> !problems.hasErrors() && !unreadable)
                .map(found -> found.with((Node.Mapping) merged.root()));
        text.ifPresent(found -> checkAgain(found, base, problems));
        return new Imported(
                text.filter(found -> !problems.hasErrors()),
                books.size(),
                merging.taken(),
                update.map(SubmissionUpdate::replaced).orElse(Map.of()),
                read.submission()
                        .map(found -> List.copyOf(found.exemptions().keySet()))
                        .orElse(List.of()),
                merging.rubric().indicators().stream()
                        .filter(indicator -> indicator.kind() != IndicatorKind.DERIVED)
                        .filter(indicator -> merging.taken().stream()
                                .noneMatch(taken -> taken.indicator().equals(indicator)))
                        .filter(indicator ->
                                there.flatMap(found -> found.reading(indicator)).isEmpty())
                        .toList(),
                problems.inOrder());
    }

    /** Tells of each unit that handed in more than one form; the first is the one the others are told beside. */
    private static void reportTwice(List<ReturnedWorkbook> books, Problems problems) {
        Map<String, ReturnedWorkbook> first = new HashMap<>();
        for (ReturnedWorkbook book : books) {
            ReturnedWorkbook other = book.unit().isBlank() ? null : first.putIfAbsent(book.unit(), book);
            if (other != null) {
                problems.add(new Problem(
                        ProblemCode.UNIT_TWICE,
                        new Location(book.file(), 1, 1),
                        "",
                        List.of(book.unit(), other.file())));
            }
        }
    }

    private static Optional<SubmissionUpdate> update(Optional<Base> base, Rubric rubric, Problems problems) {
        String text = base.map(found -> found.document().source().text()).orElse("rubric: " + rubric.id() + "\n");
        Set<String> exempt = new HashSet<>();
        base.flatMap(Base::submission).ifPresent(found -> {
            found.exemptions().keySet().forEach(clause -> exempt.add(String.valueOf(clause)));
            exempt.addAll(found.exemptIndicators().keySet());
        });
        Optional<SubmissionUpdate> update = SubmissionUpdate.of(text, rubric, exempt);
        if (update.isEmpty()) {
            Location place = new Location(base.orElseThrow().document().source().name(), 1, 1);
            problems.add(new Problem(ProblemCode.SUBMISSION_NOT_EDITABLE, place, "", List.of()));
        }
        return update;
    }

    /** What cannot be seen in the workbooks alone: whether they fit what the submission says beside them. */
    private void checkAgain(String text, Optional<Base> base, Problems problems) {
        String name = base.map(found -> found.document().source().name()).orElse("import");
        problems.addAll(errors(reader.read(name, text.getBytes(StandardCharsets.UTF_8), Overrides.today(today))));
    }
}
