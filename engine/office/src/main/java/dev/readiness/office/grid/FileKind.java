package dev.readiness.office.grid;

import dev.readiness.criteria.document.Foreign;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.WorkbookProblem;
import java.util.Locale;
import java.util.Optional;

/** Tells what a file really is, whatever its name says. */
final class FileKind {
    private static final byte[] ZIP_ENTRY = {'P', 'K', 1, 2};

    private FileKind() {}

    /** Refuses what is no package that may be opened. */
    static void check(String name, byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused(WorkbookProblem.WORKBOOK_EMPTY_FILE);
        }
        Optional<Foreign> found = Foreign.of(name, bytes);
        if (found.isEmpty()) {
            throw isText(bytes)
                    ? new Refused(DocumentProblem.FILE_IS_TEXT, ending(name))
                    : new Refused(WorkbookProblem.WORKBOOK_BROKEN, "zip");
        }
        if (!mayBeWorkbook(found.get())) {
            throw new Refused(found.get().code(), found.get().format());
        }
        if (count(bytes, ZIP_ENTRY) > Limits.ENTRIES) {
            throw new Refused(WorkbookProblem.WORKBOOK_BOMB, String.valueOf(Limits.ENTRIES));
        }
    }

    /** An archive whose directory is damaged is a damaged workbook; what is in another one is looked at later. */
    private static boolean mayBeWorkbook(Foreign file) {
        return file.kind() == Foreign.Kind.WORKBOOK || file.format().equals(".zip");
    }

    /** Refuses a package that holds another document than a workbook in Office Open XML. */
    static void check(byte[] bytes, Parts parts) throws Refused {
        Foreign held = Foreign.ofPackage(bytes, parts.names());
        if (held.kind() != Foreign.Kind.WORKBOOK) {
            throw new Refused(held.code(), held.format());
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.isEmpty() || ending.startsWith(".xls") ? ".csv" : ending;
    }

    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\r\n\f".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int count(byte[] bytes, byte[] wanted) {
        int count = 0;
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (matches(bytes, i, wanted)) {
                count++;
            }
        }
        return count;
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
