package dev.readiness.engine;

import dev.readiness.criteria.problem.AttachmentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the task table (任务分工表) that a submission names may lie. Whoever hands a submission in must not choose which
 * files of the machine are opened, and problems quote lines of what was read.
 */
public final class TaskTables {
    private static final TaskTables NONE = new TaskTables((submission, problems) -> ignored(submission, problems));
    private static final TaskTables BESIDE = new TaskTables(TaskTables::beside);

    private final Policy policy;

    private interface Policy {
        Optional<Path> find(Submission submission, Problems problems);
    }

    private TaskTables(Policy policy) {
        this.policy = policy;
    }

    /** {@return nowhere: no file is opened, and a submission that names one gets a warning} */
    public static TaskTables none() {
        return NONE;
    }

    /** {@return in the folder of the submission's own file or below; elsewhere is an error} */
    public static TaskTables beside() {
        return BESIDE;
    }

    /**
     * {@return in {@code folder} or below, to which names are relative; elsewhere is an error}
     *
     * @param folder the only folder that is looked into
     */
    public static TaskTables within(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return new TaskTables((submission, problems) -> submission.tasks().flatMap(named -> {
            Optional<Path> place = inside(root, named);
            return place.isPresent() ? place : elsewhere(submission, named, problems);
        }));
    }

    /**
     * {@return always {@code file}, whatever a submission names}
     *
     * @param file the task table
     */
    public static TaskTables only(Path file) {
        Objects.requireNonNull(file, "file");
        return new TaskTables((submission, problems) -> Optional.of(file));
    }

    /** The table that {@code submission} goes by, if any; what it may not name is told to {@code problems}. */
    Optional<Path> find(Submission submission, Problems problems) {
        return policy.find(submission, problems);
    }

    private static Optional<Path> ignored(Submission submission, Problems problems) {
        submission
                .tasks()
                .ifPresent(named -> problems.add(problem(AttachmentProblem.TASKS_IGNORED, submission, named)));
        return Optional.empty();
    }

    private static Optional<Path> beside(Submission submission, Problems problems) {
        if (submission.tasks().isEmpty()) {
            return Optional.empty();
        }
        String named = submission.tasks().get();
        Path file = Path.of(submission.input().path());
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null || inside(folder, named).isEmpty()
                ? elsewhere(submission, named, problems)
                : Optional.of(file.resolveSibling(named)); // as the user wrote the submission's
    }

    private static Optional<Path> elsewhere(Submission submission, String named, Problems problems) {
        problems.add(problem(AttachmentProblem.TASKS_ELSEWHERE, submission, named));
        return Optional.empty();
    }

    private static Problem problem(ProblemCode code, Submission submission, String named) {
        Submission.Input input = submission.input();
        return new Problem(code, new Location(input.path(), input.line(), 1), "", List.of(named));
    }

    private static Optional<Path> inside(Path folder, String named) {
        try {
            Path place = folder.resolve(named).normalize();
            return place.startsWith(folder) && !leadsOut(place, folder) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a link on the way to {@code place} leads out of {@code folder}; what is not there leads nowhere. */
    private static boolean leadsOut(Path place, Path folder) {
        try {
            return Files.exists(place) && !place.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
