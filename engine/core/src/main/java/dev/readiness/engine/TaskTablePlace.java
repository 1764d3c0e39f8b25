package dev.readiness.engine;

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
import java.util.Optional;

/** Finds the task table that a submission names: in its own folder or below, nowhere else. */
final class TaskTablePlace {
    private TaskTablePlace() {}

    static Optional<Path> beside(Path file, Submission submission, Problems problems) {
        if (submission.tasks().isEmpty()) {
            return Optional.empty();
        }
        String named = submission.tasks().get();
        Path folder = file.toAbsolutePath().normalize().getParent();
        Optional<Path> place = folder == null ? Optional.empty() : inside(folder, named);
        if (place.isEmpty()) {
            problems.add(
                    new Problem(ProblemCode.TASKS_ELSEWHERE, new Location(file.toString(), 1, 1), "", List.of(named)));
        }
        return place.map(found -> shown(file, named));
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

    /** The same place, written as the user wrote the submission's. */
    private static Path shown(Path file, String named) {
        return file.resolveSibling(named);
    }
}
