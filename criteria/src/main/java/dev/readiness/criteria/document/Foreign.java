package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.WorkbookProblem;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file is that is no text of ours, told by what it holds and not by its name: many portals hand out web pages
 * under the name of a workbook.
 *
 * @param kind what can be done with it
 * @param format the ending that files of its kind have
 */
public record Foreign(Kind kind, String format) {
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";
    private static final int START_OF_FIRST_NAME = 30;

    /** What can be done with it. */
    public enum Kind {
        /** A web page. */
        PAGE(DocumentProblem.FILE_IS_PAGE),
        /** Text or slides of an office program. */
        DOCUMENT(DocumentProblem.FILE_IS_DOCUMENT),
        /** A picture. */
        PICTURE(DocumentProblem.FILE_IS_PICTURE),
        /** An archive of other files. */
        PACKED(DocumentProblem.FILE_IS_PACKED),
        /** A spreadsheet of a kind that is not read. */
        SPREADSHEET(WorkbookProblem.WORKBOOK_OTHER_FORMAT),
        /** A document of an office program that asks for a password. */
        LOCKED(WorkbookProblem.WORKBOOK_PASSWORD),
        /** A workbook in Office Open XML, which is read under its own name. */
        WORKBOOK(DocumentProblem.FILE_IS_WORKBOOK);

        private final ProblemCode code;

        Kind(ProblemCode code) {
            this.code = code;
        }
    }

    /**
     * {@return what {@code bytes} are; empty if they may be text of ours, or nobody knows}
     *
     * @param name the file's name, whose ending may tell one program's files from another's
     * @param bytes the file, or what it begins with
     */
    public static Optional<Foreign> of(String name, byte[] bytes) {
        return Signatures.of(ending(name), bytes);
    }

    /**
     * {@return what the package {@code bytes} is by the names of what it holds}
     *
     * @param bytes a zip archive
     * @param names the paths within it, in lower case
     */
    public static Foreign ofPackage(byte[] bytes, Collection<String> names) {
        Objects.requireNonNull(bytes, "bytes");
        if (names.contains("content.xml")) {
            return openDocument(bytes);
        }
        if (names.contains("xl/workbook.bin")) {
            return new Foreign(Kind.SPREADSHEET, ".xlsb");
        }
        if (names.contains("ofd.xml")) {
            return new Foreign(Kind.DOCUMENT, ".ofd");
        }
        if (holds(names, "word/")) {
            return new Foreign(Kind.DOCUMENT, ".docx");
        }
        if (holds(names, "ppt/")) {
            return new Foreign(Kind.DOCUMENT, ".pptx");
        }
        return names.contains("[content_types].xml")
                ? new Foreign(Kind.WORKBOOK, ".xlsx")
                : new Foreign(Kind.PACKED, ".zip");
    }

    private static boolean holds(Collection<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    private static Foreign openDocument(byte[] bytes) {
        int length = Math.min(bytes.length, START_OF_FIRST_NAME + OPEN_DOCUMENT.length() + 12);
        String begin = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return List.of("text", "presentation", "graphics").stream()
                .filter(kind -> begin.startsWith(OPEN_DOCUMENT + kind, START_OF_FIRST_NAME))
                .findFirst()
                .map(kind -> new Foreign(Kind.DOCUMENT, ".od" + kind.charAt(0)))
                .orElse(new Foreign(Kind.SPREADSHEET, ".ods"));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** {@return the problem that a file of this kind is where another is wanted} */
    public ProblemCode code() {
        return kind.code;
    }
}
