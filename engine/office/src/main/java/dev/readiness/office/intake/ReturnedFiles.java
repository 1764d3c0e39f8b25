package dev.readiness.office.intake;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.office.grid.Archive;
import dev.readiness.office.grid.BookFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The workbooks that came back: files, folders with all that is below them, and zip archives. What is none of these is
 * named, so that nobody takes it for read.
 */
public final class ReturnedFiles {
    private static final int MOST_ARCHIVES_WITHIN = 3;

    /** What systems keep for themselves. */
    private static final Set<String> OF_THE_SYSTEM = Set.of("Thumbs.db", "Desktop.ini");

    private static final String OF_MACS = "__MACOSX";
    private static final String OF_A_MAC = "._";
    private static final int MOST_LOOKED_AT = 2_000;

    /** Also that of what editors and people put aside, such as {@code .甲.xlsx.swp}. */
    private static final Pattern NAME_OF_A_FORM =
            Pattern.compile("\\.(?:xls[xmb]?|xltx|et|ods|csv|zip)(?![a-z0-9])", Pattern.CASE_INSENSITIVE);

    private static final List<String> OWNERS = List.of("~$", ".~lock.", ".~");

    private final Problems problems;
    private final List<BookFile> files = new ArrayList<>();

    /** @param problems is added what is left out, and why */
    public ReturnedFiles(Problems problems) {
        Objects.requireNonNull(problems, "problems");
        this.problems = problems;
    }

    /** {@return how many workbooks there are, those within folders and archives included} */
    public int count() {
        return files.size();
    }

    /** In the order in which they were named; those of a folder or an archive by name. */
    List<BookFile> files() {
        return List.copyOf(files);
    }

    /**
     * Adds a workbook whose bytes are at hand, such as an upload.
     *
     * @param name what problems call it
     * @param content what stands in it, which is not copied
     */
    public void add(String name, byte[] content) {
        files.add(BookFile.of(name, content));
    }

    /**
     * Adds what the user names: a file, of any ending, so that it is refused for what it is; or a folder or an archive
     * with all that is in it.
     *
     * @param path where it is
     * @throws IOException if a folder can't be read
     */
    public void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            FolderOfForms folder =
                    FolderOfForms.at(path, ReturnedFiles::mayBeForm, (code, file) -> report(code, file.toString()));
            folder.files().forEach(this::addFound);
            for (Path aside : folder.sideFolders()) {
                passBy(aside);
            }
        } else if (!isOwner(path.getFileName().toString(), path.toString())) {
            addNamed(path);
        }
    }

    private void addNamed(Path path) {
        if (isArchive(path.toString())) {
            addAll(Archive.files(path, problems), 1);
        } else {
            files.add(BookFile.at(path));
        }
    }

    /** Whoever puts forms aside in a hidden folder is told. */
    private void passBy(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            long forms = below.limit(MOST_LOOKED_AT)
                    .filter(Files::isRegularFile)
                    .filter(file -> mayBeForm(file.toString()))
                    .count();
            if (forms > 0) {
                report(WorkbookProblem.FOLDER_SKIPPED, folder.toString(), String.valueOf(forms));
            }
        } catch (IOException | UncheckedIOException e) {
            report(DocumentProblem.FILE_UNREADABLE, folder.toString(), folder.toString());
        }
    }

    private static boolean mayBeForm(String name) {
        return WorkbookReader.isSpreadsheet(name) || isArchive(name);
    }

    private void addFound(Path file) {
        if (isLeftOut(file.toString())) {
            return;
        }
        if (mayBeForm(file.toString()) && !isHidden(file.toString())) {
            addNamed(file);
        } else {
            skipped(file.toString());
        }
    }

    /** @param within how many archives they are within */
    private void addAll(List<BookFile> found, int within) {
        for (BookFile file : found) {
            if (isLeftOut(file.name())) {
                continue;
            }
            if (isHidden(file.name())) {
                skipped(file.name());
            } else if (isArchive(file.name()) && within < MOST_ARCHIVES_WITHIN) {
                addAll(Archive.files(file, problems), within + 1);
            } else if (WorkbookReader.isSpreadsheet(file.name())) {
                files.add(file);
            } else {
                skipped(file.name());
            }
        }
    }

    private static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** What is no document of anybody's; the files by which programs know that another has one open are told. */
    private boolean isLeftOut(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return isOwner(name, path)
                || isHidden(path)
                        && (name.startsWith(OF_A_MAC)
                                || !NAME_OF_A_FORM.matcher(name).find())
                || path.contains(OF_MACS)
                || OF_THE_SYSTEM.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".", path.lastIndexOf('/') + 1);
    }

    private boolean isOwner(String name, String path) {
        boolean owner = OWNERS.stream().anyMatch(name::startsWith);
        if (owner) {
            report(WorkbookProblem.FILE_OPEN_ELSEWHERE, path);
        }
        return owner;
    }

    private void skipped(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean copy = NAME_OF_A_FORM.matcher(name).find();
        report(copy ? WorkbookProblem.COPY_SKIPPED : WorkbookProblem.FILE_SKIPPED, path);
    }

    private void report(ProblemCode code, String path) {
        report(code, path, path);
    }

    private void report(ProblemCode code, String path, String argument) {
        problems.add(new Problem(code, new Location(path, 1, 1), "", List.of(argument)));
    }
}
