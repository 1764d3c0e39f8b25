package dev.readiness.office.intake;

import dev.readiness.criteria.document.SideFolders;
import dev.readiness.criteria.problem.CheckProblem;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All that lies below a folder, links followed; hidden folders are not entered. */
final class FolderOfForms extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<String> mayBeForm;
    private final BiConsumer<ProblemCode, Path> refused;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> sideFolders = new ArrayList<>();

    private FolderOfForms(Path root, Predicate<String> mayBeForm, BiConsumer<ProblemCode, Path> refused) {
        this.root = root;
        this.mayBeForm = mayBeForm;
        this.refused = refused;
    }

    /**
     * Looks through {@code root}.
     *
     * @param mayBeForm tells by its name what matters even if it is no file
     * @param refused takes what can't be read
     */
    static FolderOfForms at(Path root, Predicate<String> mayBeForm, BiConsumer<ProblemCode, Path> refused)
            throws IOException {
        FolderOfForms folder = new FolderOfForms(root, mayBeForm, refused);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
        folder.files.sort(null);
        folder.sideFolders.sort(null);
        return folder;
    }

    /** Regular files, by path. */
    List<Path> files() {
        return files;
    }

    /** The hidden folders other than those of tools, by path. */
    List<Path> sideFolders() {
        return sideFolders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        if (folder.equals(root) || !SideFolders.isPassedBy(name)) {
            return FileVisitResult.CONTINUE;
        }
        if (!SideFolders.isOfTools(name)) {
            sideFolders.add(folder);
        }
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            files.add(file);
        } else if (mayBeForm.test(file.toString())) {
            refused.accept(attributes.isSymbolicLink() ? CheckProblem.LINK_TO_NOTHING : CheckProblem.NOT_A_FILE, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        if (!(fault instanceof FileSystemLoopException)) { // a link to a folder that is being looked through
            refused.accept(DocumentProblem.FILE_UNREADABLE, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
        if (fault != null) {
            refused.accept(DocumentProblem.FILE_UNREADABLE, folder);
        }
        return FileVisitResult.CONTINUE;
    }
}
