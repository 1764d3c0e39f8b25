package dev.readiness.engine;

import dev.readiness.criteria.document.DocumentReader;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.submission.TaskTableReader;
import dev.readiness.criteria.submission.TaskTableReader.ReadTaskTable;
import dev.readiness.engine.advise.Advice;
import dev.readiness.engine.advise.BearingAssumptions;
import dev.readiness.engine.advise.Calendar;
import dev.readiness.engine.advise.Scenarios;
import dev.readiness.engine.conclude.Conclusions;
import dev.readiness.engine.conclude.Scenario;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.engine.score.ScoringModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Assesses submissions. One instance serves any number of threads and submissions; rubrics and rules are loaded when
 * first needed. It never asks the clock: a submission that names no as-of date needs {@link Overrides#today}.
 */
public final class Assessor {
    private final Packs packs;
    private final SubmissionReader reader;
    private final List<DocumentReader> others;
    private final Judge judge;
    private final Executor helper;

    /** Assesses submissions in YAML and JSON against the rubrics that ship. */
    public Assessor() {
        this(new Packs());
    }

    /**
     * Assesses submissions in YAML and JSON against {@code packs}, such as {@link Packs#with} reads from folders.
     *
     * @param packs the rubrics; worth sharing, since each is read once
     */
    public Assessor(Packs packs) {
        this(packs, List.of());
    }

    /**
     * Assesses other files, too.
     *
     * @param packs the rubrics; worth sharing, since each is read once
     * @param others read the files that are neither YAML nor JSON
     */
    public Assessor(Packs packs, List<DocumentReader> others) {
        this(packs, others, new Judge());
    }

    /**
     * The same with a {@code judge} whose rules may be loaded already, or are just being loaded by another thread.
     *
     * @param packs the rubrics; worth sharing, since each is read once
     * @param others read the files that are neither YAML nor JSON
     * @param judge has the rules judge; worth sharing, since rules are loaded once
     */
    public Assessor(Packs packs, List<DocumentReader> others, Judge judge) {
        this(packs, others, judge, Runnable::run);
    }

    private Assessor(Packs packs, List<DocumentReader> others, Judge judge, Executor helper) {
        this.packs = Objects.requireNonNull(packs, "packs");
        this.reader = new SubmissionReader(packs, others);
        this.others = List.copyOf(others);
        this.judge = Objects.requireNonNull(judge, "judge");
        this.helper = Objects.requireNonNull(helper, "helper");
    }

    /**
     * {@return the same, which has {@code helper} read the task table while it judges, and look which assumptions had
     * a say while it concludes} For whoever waits for one assessment and has a core to spare; of many, each had better
     * be done by one thread.
     *
     * @param helper runs what can be done beside judging, at once or later
     */
    public Assessor helpedBy(Executor helper) {
        return new Assessor(packs, others, judge, helper);
    }

    /**
     * What became of a submission.
     *
     * @param assessment empty if a problem is an error
     * @param problems every problem found, in the order of the files
     */
    public record Result(Optional<Assessment> assessment, List<Problem> problems) {
        /**
         * Keeps a copy of {@code problems}.
         *
         * @param assessment empty if a problem is an error
         * @param problems every problem found, in the order of the files
         */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** {@return the rubrics that it knows} */
    public Packs packs() {
        return packs;
    }

    /** {@return what has the rules judge for it} */
    public Judge judge() {
        return judge;
    }

    /**
     * Loads the rubrics {@code ids} with their rules now, and not for the first submission.
     *
     * @param ids the ids of rubrics, such as {@code neimenggu-2023}
     * @throws IllegalArgumentException if there is no rubric of such an id
     */
    public void prepare(String... ids) {
        for (String id : ids) {
            judge.prepare(packs.find(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no rubric (" + id + "); there are " + String.join(", ", packs.ids()) + ".")));
        }
    }

    /**
     * Reads and assesses the file {@code submission}, with the task table that it names, if any.
     *
     * @param submission the file, as problems and reports are to call it
     * @param overrides what goes before what the submission says, its as-of date above all
     * @return the assessment, if no problem is an error, and every problem
     */
    public Result assess(Path submission, Overrides overrides) {
        return assess(submission, overrides, TaskTables.beside());
    }

    /**
     * {@return the same with task tables from where {@code tables} says and from nowhere else}
     *
     * @param submission the file, as problems and reports are to call it
     * @param overrides what goes before what the submission says, its as-of date above all
     * @param tables where a task table may lie
     */
    public Result assess(Path submission, Overrides overrides, TaskTables tables) {
        return assess(reader.read(submission, overrides), tables);
    }

    /**
     * Reads and assesses the file {@code submission} with {@code tasks} in place of the task table that it names.
     *
     * @param submission the file, as problems and reports are to call it
     * @param overrides what goes before what the submission says, its as-of date above all
     * @param tasks the file of the task table; empty for the one that the submission names
     * @return the assessment, if no problem is an error, and every problem
     */
    public Result assess(Path submission, Overrides overrides, Optional<Path> tasks) {
        return assess(submission, Optional.empty(), overrides, tasks);
    }

    /**
     * {@return the same of a part of the file {@code submission}, if {@code part} is given}
     *
     * @param submission the file, as problems and reports are to call it
     * @param part the part of the file; empty for all of it
     * @param overrides what goes before what the submission says, its as-of date above all
     * @param tasks the file of the task table; empty for the one that the submission names
     */
    public Result assess(Path submission, Optional<Part> part, Overrides overrides, Optional<Path> tasks) {
        ReadSubmission read =
                part.map(text -> reader.read(text, overrides)).orElseGet(() -> reader.read(submission, overrides));
        return assess(read, tasks.map(TaskTables::only).orElse(TaskTables.beside()));
    }

    /**
     * Reads and assesses {@code text} from memory; no file is opened, whatever it names.
     *
     * @param text the whole text of one submission
     * @param overrides what goes before what the submission says, its as-of date above all
     * @return the assessment, if no problem is an error, and every problem
     */
    public Result assess(Part text, Overrides overrides) {
        return assess(text, overrides, TaskTables.none());
    }

    /**
     * {@return the same with task tables from where {@code tables} says and from nowhere else}
     *
     * @param text the whole text of one submission
     * @param overrides what goes before what the submission says, its as-of date above all
     * @param tables where a task table may lie
     */
    public Result assess(Part text, Overrides overrides, TaskTables tables) {
        Objects.requireNonNull(tables, "tables");
        return assess(reader.read(text, overrides), tables);
    }

    private Result assess(ReadSubmission read, TaskTables tables) {
        if (read.submission().isEmpty()) {
            return new Result(Optional.empty(), read.problems());
        }
        Submission sound = read.submission().get();
        Problems problems = new Problems();
        problems.addAll(read.problems());
        Optional<Meanwhile<ReadTaskTable>> table = tables.find(sound, problems)
                .map(path -> new Meanwhile<>(helper, () -> new TaskTableReader(sound.rubric(), others).read(path)));
        boolean broken = problems.hasErrors()
                || table.filter(its -> its.isDone() && its.get().table().isEmpty())
                        .isPresent();
        // Where the table is still being read, this may be for nothing.
        Optional<Standing> standing = broken ? Optional.empty() : Optional.of(standing(sound));
        table.ifPresent(its -> problems.addAll(its.get().problems()));
        Optional<TaskTable> tasks = table.flatMap(its -> its.get().table());
        return new Result(
                standing.filter(known -> !problems.hasErrors())
                        .map(known -> assessment(sound, tasks, known, problems.inOrder())),
                problems.inOrder());
    }

    /**
     * {@return the assessment of what was read already}
     *
     * @param submission a submission without errors
     * @param tasks its task table, if there is one
     * @param problems the warnings to report along with it
     */
    public Assessment assess(Submission submission, Optional<TaskTable> tasks, List<Problem> problems) {
        return assessment(submission, tasks, standing(submission), problems);
    }

    /** What there is to know without a task table. */
    private record Standing(Judgements judgements, Scorecard scorecard, Advice advice) {}

    private Standing standing(Submission submission) {
        // Known once for each rubric, and wanted for what bears; whoever waits for one assessment waits for neither.
        Meanwhile.offer(helper, submission.rubric()::assumptionUses);
        Judgements judgements = judge.judge(submission);
        Scorecard scorecard = ScoringModel.of(submission, judgements, submission.settings());
        Meanwhile<BearingAssumptions> bearing =
                new Meanwhile<>(helper, () -> BearingAssumptions.of(submission, judgements, scorecard));
        List<Scenario> scenarios = Scenarios.of(submission, judgements, scorecard);
        Conclusions conclusions = Conclusions.of(judge, submission, judgements, scenarios);
        return new Standing(
                judgements,
                conclusions.scorecards().get(0),
                Advice.on(judge, submission, judgements, scenarios, conclusions, bearing.get()));
    }

    private static Assessment assessment(
            Submission submission, Optional<TaskTable> tasks, Standing standing, List<Problem> problems) {
        return new Assessment(
                submission,
                tasks,
                standing.scorecard(),
                standing.advice(),
                Calendar.of(submission, tasks, standing.judgements()),
                problems);
    }
}
