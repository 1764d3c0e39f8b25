package dev.readiness.engine.check;

import dev.readiness.criteria.document.SideFolders;
import dev.readiness.criteria.problem.CheckProblem;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What lies below a folder and may be a submission. Hidden folders and those of tools are not entered; links are followed as long as they
 * stay inside; what is no regular file, or leads nowhere or elsewhere, is a problem.
 */
final class Tree {
    /** Emacs marks a file that somebody edits by a link of such a name, which leads nowhere. */
    private static final String EDITOR_LOCK = ".#";

    private final Path root;
    private final Predicate<Path> wanted;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> links = new ArrayList<>();
    private final List<Path> leftovers = new ArrayList<>();
    private final List<Path> sideFolders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** Links to folders, which most often are visited at their own place. */
    private final Queue<Path> folders = new ArrayDeque<>();

    private final Set<Path> visited = new HashSet<>();

    private Tree(Path root, Predicate<Path> wanted) {
        this.root = root;
        this.wanted = wanted;
    }

    /** What lies below {@code folder} as far as it is {@code wanted}. */
    static Tree below(Path folder, Predicate<Path> wanted) {
        Tree tree;
        try {
            tree = new Tree(folder.toRealPath(), wanted);
        } catch (IOException e) {
            tree = new Tree(folder.toAbsolutePath(), wanted);
        }
        tree.visit(folder);
        while (!tree.folders.isEmpty()) {
            tree.visit(tree.folders.remove());
        }
        tree.files.sort(null);
        tree.links.sort(null);
        tree.leftovers.sort(null);
        tree.sideFolders.sort(null);
        return tree;
    }

    /** Regular files, by path. */
    List<Path> files() {
        return files;
    }

    /** Links to regular files inside, by path. */
    List<Path> links() {
        return links;
    }

    /** Copies that were put aside, by path. */
    List<Path> leftovers() {
        return leftovers;
    }

    /** Hidden folders other than those of tools, which were not entered, by path. */
    List<Path> sideFolders() {
        return sideFolders;
    }

    List<Problem> problems() {
        return problems;
    }

    private void refuse(Path place, ProblemCode code) {
        problems.add(new Problem(code, new Location(place.toString(), 1, 1), "", List.of(place.toString())));
    }

    private void visit(Path folder) {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            if (!visited.add(folder.toRealPath())) {
                return;
            }
            entries.forEach(inside::add);
        } catch (IOException | DirectoryIteratorException e) {
            refuse(folder, DocumentProblem.FILE_UNREADABLE);
        }
        inside.sort(null);
        for (Path entry : inside) {
            if (Files.isSymbolicLink(entry)) {
                follow(entry);
            } else {
                enter(entry);
            }
        }
    }

    private void enter(Path entry) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            if (!SideFolders.isPassedBy(FileNames.of(entry))) {
                visit(entry);
            } else if (!SideFolders.isOfTools(FileNames.of(entry))) {
                sideFolders.add(entry);
            }
        } else if (FileNames.isLeftover(entry) && wanted.test(entry)) {
            leftovers.add(entry);
        } else if (FileNames.mayBeSubmission(entry) && !ConfigPlaces.isConfig(entry) && wanted.test(entry)) {
            if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                files.add(entry);
            } else if (Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
                refuse(entry, CheckProblem.NOT_A_FILE);
            }
        }
    }

    /** A link whose name says nothing matters only where it leads to a folder, or might have; hidden folders do not. */
    private void follow(Path link) {
        boolean named = FileNames.mayBeSubmission(link) && !ConfigPlaces.isConfig(link);
        boolean idle = isHidden(link)
                && (!named || Files.isDirectory(link) || FileNames.of(link).startsWith(EDITOR_LOCK));
        if (idle || named && !wanted.test(link)) {
            return;
        }
        if (!Files.exists(link)) {
            refuse(link, CheckProblem.LINK_TO_NOTHING);
        } else if (Files.isDirectory(link)) {
            if (isInside(link)) {
                folders.add(link);
            } else {
                refuse(link, CheckProblem.LINK_ELSEWHERE);
            }
        } else if (named && !Files.isRegularFile(link)) {
            refuse(link, CheckProblem.NOT_A_FILE);
        } else if (named && !isInside(link)) {
            refuse(link, CheckProblem.LINK_ELSEWHERE);
        } else if (named) {
            links.add(link);
        }
    }

    private static boolean isHidden(Path entry) {
        return FileNames.of(entry).startsWith(".");
    }

    private boolean isInside(Path link) {
        try {
            return link.toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }
}
