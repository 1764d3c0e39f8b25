package dev.readiness.office.grid;

import dev.readiness.criteria.problem.DocumentProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** A file that may be a workbook: one of the file system, or one within an archive. It is read once. */
public final class BookFile {
    private final String name;
    private final Opening opening;
    private final Instant saved;

    private interface Opening {
        byte[] bytes() throws Refused;
    }

    private BookFile(String name, Instant saved, Opening opening) {
        this.name = name;
        this.saved = saved;
        this.opening = opening;
    }

    /** The file at {@code path}, named as the user did. */
    public static BookFile at(Path path) {
        return new BookFile(path.toString(), saved(path), () -> read(path));
    }

    /** A file whose content is known already. */
    public static BookFile of(String name, byte[] content) {
        return of(name, Instant.EPOCH, content);
    }

    /** The same, last saved at {@code saved}. */
    static BookFile of(String name, Instant saved, byte[] content) {
        return new BookFile(name, saved, () -> content);
    }

    private static Instant saved(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /** When it was last saved; the beginning of time if nobody knows. */
    public Instant saved() {
        return saved;
    }

    /** The path that problems name; within an archive that of the archive, a slash, and the path therein. */
    public String name() {
        return name;
    }

    byte[] bytes() throws Refused {
        byte[] bytes = opening.bytes();
        if (bytes.length > Limits.FILE_BYTES) {
            throw new Refused(DocumentProblem.FILE_TOO_LARGE, String.valueOf(Limits.FILE_BYTES / 1024 / 1024));
        }
        return bytes;
    }

    private static byte[] read(Path path) throws Refused {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new Refused(DocumentProblem.FILE_NOT_FOUND, path.toString());
        } catch (IOException e) {
            throw new Refused(DocumentProblem.FILE_UNREADABLE, path.toString());
        }
    }
}
