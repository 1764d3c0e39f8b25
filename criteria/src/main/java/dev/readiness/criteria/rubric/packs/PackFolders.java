package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.PackProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the packs in folders that the user names. */
final class PackFolders {
    private static final int MOST_PACKS = 500;

    private PackFolders() {}

    /** The packs in {@code folders}, each by a name of its own that is not among {@code taken}, in the order of names. */
    static Collection<PackFolder> find(List<Path> folders, Collection<String> taken, Problems problems) {
        SortedMap<String, PackFolder> found = new TreeMap<>();
        for (Path folder : folders) {
            for (PackFolder pack : within(folder, problems)) {
                PackFolder other = found.get(pack.id());
                if (taken.contains(pack.id())) {
                    report(PackProblem.RUBRIC_SHIPS, pack.path(), problems, pack.id());
                } else if (other == null) {
                    found.put(pack.id(), pack);
                } else if (!same(pack.path(), other.path())) {
                    report(
                            RubricProblem.RUBRIC_IN_TWO_FOLDERS,
                            pack.path(),
                            problems,
                            pack.id(),
                            other.path().toString());
                }
            }
        }
        return found.values();
    }

    private static List<PackFolder> within(Path folder, Problems problems) {
        if (!Files.exists(folder)) {
            report(PackProblem.RUBRICS_NOT_FOUND, folder, problems);
            return List.of();
        }
        if (PackFolder.isOne(folder)) {
            return List.of(PackFolder.at(folder));
        }
        List<PackFolder> packs = new ArrayList<>();
        for (Path below : folders(folder, problems)) {
            if (leadsOut(below, folder)) {
                report(PackProblem.RUBRICS_LINK_OUT, below, problems);
            } else {
                packs.add(PackFolder.at(below));
            }
        }
        return packs;
    }

    private static List<Path> folders(Path folder, Problems problems) {
        List<Path> folders;
        try (Stream<Path> listed = Files.list(folder)) {
            folders = listed.filter(PackFolder::isOne)
                    .limit(MOST_PACKS + 1)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            report(PackProblem.RUBRICS_UNREADABLE, folder, problems);
            return List.of();
        }
        if (folders.isEmpty()) {
            report(PackProblem.RUBRICS_EMPTY, folder, problems);
        } else if (folders.size() > MOST_PACKS) {
            report(PackProblem.RUBRICS_TOO_MANY, folder, problems, String.valueOf(MOST_PACKS));
            return List.of();
        }
        return folders;
    }

    /** Whether {@code path}, which stands in {@code folder}, is a link to a place outside of it. */
    static boolean leadsOut(Path path, Path folder) {
        try {
            return Files.isSymbolicLink(path) && !path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Reports {@code path} itself; the first argument of the sentence is its name. */
    static void report(ProblemCode code, Path path, Problems problems, String... more) {
        List<String> arguments = new ArrayList<>(List.of(path.toString()));
        arguments.addAll(List.of(more));
        problems.add(new Problem(code, new Location(path.toString(), 1, 1), "", arguments));
    }
}
