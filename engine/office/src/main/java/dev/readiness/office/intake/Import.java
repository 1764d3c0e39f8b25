package dev.readiness.office.intake;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Merges workbooks that came back into one submission. Every file is looked through before anything is refused. */
public final class Import {
    /** Wrong cells, what was wrong behind them, conflicts, and what they hid. */
    private static final int MOST_CLEANINGS = 4;

    private final Packs packs;
    private final SubmissionReader reader;
    private final LocalDate today;
    private final Expected expected;
    private final boolean keepGoing;

    /** Says which units were handed a form. */
    public interface Expected {
        /**
         * {@return the units that were handed a form; none where nobody knows}
         *
         * @param rubric what the forms are for
         * @param there the submission that is there already
         */
        List<String> units(Rubric rubric, Optional<Submission> there);
    }

    /**
     * Refuses all if anything is wrong, and knows of no units that were handed a form.
     *
     * @param packs the rubrics that forms may be for
     * @param today the day that counts where neither the submission nor a workbook names one
     */
    public Import(Packs packs, LocalDate today) {
        this(packs, today, (rubric, there) -> List.of(), false);
    }

    /**
     * @param packs the rubrics that forms may be for
     * @param today the day that counts where neither the submission nor a workbook names one
     * @param expected says which units were handed a form
     * @param keepGoing whether to leave out what is wrong, and take the rest
     */
    public Import(Packs packs, LocalDate today, Expected expected, boolean keepGoing) {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(expected, "expected");
        this.expected = expected;
        this.keepGoing = keepGoing;
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
     * {@return what came of merging workbooks into one submission; nothing is written}
     *
     * @param workbooks those that came back
     * @param into the submission to put their values into, if there is one
     * @param step called after each workbook
     */
    public Imported merge(ReturnedFiles workbooks, Optional<Path> into, Runnable step) {
        return merge(workbooks.files(), into, step);
    }

    Imported merge(List<BookFile> workbooks, Optional<Path> into, Runnable step) {
        Problems problems = new Problems();
        Optional<Base> base = into.flatMap(file -> base(file, problems));
        List<ReturnedWorkbook> books = new ArrayList<>();
        for (BookFile workbook : workbooks) {
            new WorkbookReturns(packs, problems).take(workbook).ifPresent(books::add);
            step.run();
        }
        List<ReturnedWorkbook> same = ofOneRubric(books, base, problems);
        if (same.isEmpty()) {
            return Merged.NOTHING.imported(List.of(), List.of(), false, problems.inOrder());
        }
        Optional<Submission> there = base.flatMap(Base::submission);
        Returns returns = new Returns(same, expected.units(same.get(0).rubric(), there));
        returns.reportTwice(problems);
        boolean unreadable = into.isPresent() && base.isEmpty();
        Merged merged = merge(same, base, unreadable, problems);
        List<Conflict> conflicts = merged.conflicts();
        for (int i = 0; keepGoing && i < MOST_CLEANINGS && merged.problems().hasErrors() && !unreadable; i++) {
            boolean differs = Cleaning.isOnlyConflicts(same, merged.problems().inOrder());
            same = Cleaning.of(same, merged.problems().inOrder(), merged.conflicts());
            if (same.isEmpty()) {
                break;
            }
            merged = merge(same, base, false, new Problems());
            conflicts = differs ? conflicts : merged.conflicts();
            problems.addAll(merged.problems().inOrder());
        }
        return merged.imported(returns.all(), conflicts, problems.hasErrors(), problems.inOrder());
    }

    private Optional<Base> base(Path file, Problems problems) {
        Problems parsed = new Problems();
        Optional<Document> document = Documents.read(file, parsed);
        Optional<ReadSubmission> read = document.map(found -> reader.read(found, Overrides.today(today)));
        problems.addAll(parsed.inOrder());
        read.ifPresent(found -> problems.addAll(errors(found)));
        return document.filter(found -> !parsed.hasErrors())
                .map(found -> new Base(found, read.flatMap(ReadSubmission::submission)));
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
                        WorkbookProblem.WORKBOOK_OF_OTHER_RUBRIC, book.rubricPlace(), id, List.of(id, wanted.get())));
            }
        }
        return same;
    }

    private Merged merge(List<ReturnedWorkbook> books, Optional<Base> base, boolean unreadable, Problems problems) {
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
        Merging merging = new Merging(books, region, asOf, problems);
        merging.reportConflicts();
        there.ifPresent(merging::reportBeside);
        Document merged = merging.document();
        ReadSubmission read = reader.read(merged, overrides);
        problems.addAll(read.problems());
        Optional<SubmissionUpdate> update = update(base, merging.rubric(), problems);
        Optional<String> text = update.filter(found -> !problems.hasErrors() && !unreadable)
                .map(found -> found.with((Node.Mapping) merged.root(), merging.cleared()));
        text.ifPresent(found -> checkAgain(found, base, problems));
        return new Merged(
                text.filter(found -> !problems.hasErrors()),
                books,
                merging.taken(),
                update.map(SubmissionUpdate::replaced).orElse(Map.of()),
                read.submission()
                        .map(found -> List.copyOf(found.exemptions().keySet()))
                        .orElse(List.of()),
                read.submission().map(Import::exempt).orElse(List.of()),
                open(merging, there, read.submission()),
                merging.conflicts(),
                problems);
    }

    private static List<Indicator> exempt(Submission submission) {
        return submission.rubric().indicators().stream()
                .filter(indicator -> submission.exemptIndicators().containsKey(indicator.id()))
                .toList();
    }

    /** What applies and nobody filled in. */
    private static List<Indicator> open(Merging merging, Optional<Submission> there, Optional<Submission> merged) {
        List<Submission> said =
                Stream.of(there, merged).flatMap(Optional::stream).toList();
        Set<Indicator> asked = new HashSet<>();
        for (Clause clause : merging.rubric().clauses().values()) {
            for (Requirement requirement : clause.requirements()) {
                String id = requirement.indicator().id();
                boolean applies = said.stream()
                        .noneMatch(each -> each.exemptions().containsKey(clause.number())
                                || each.exemptIndicators().containsKey(id));
                if (applies) {
                    asked.addAll(requirement.inputs());
                }
            }
        }
        merging.taken().forEach(taken -> asked.remove(taken.indicator()));
        there.ifPresent(
                found -> asked.removeIf(indicator -> found.reading(indicator).isPresent()));
        return merging.rubric().indicators().stream().filter(asked::contains).toList();
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
            problems.add(new Problem(WorkbookProblem.SUBMISSION_NOT_EDITABLE, place, "", List.of()));
        }
        return update;
    }

    /** What cannot be seen in the workbooks alone: whether they fit what the submission says beside them. */
    private void checkAgain(String text, Optional<Base> base, Problems problems) {
        String name = base.map(found -> found.document().source().name()).orElse("import");
        problems.addAll(errors(reader.read(name, text.getBytes(StandardCharsets.UTF_8), Overrides.today(today))));
    }
}
