package dev.readiness.office.grid;

import dev.readiness.criteria.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells from its first bytes what a file really is, whatever its name says. */
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_ENTRY = {'P', 'K', 1, 2};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The stream that documents of old Word have. */
    private static final byte[] OLD_WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileKind() {}

    /** Refuses what is no package that may be opened. */
    static void check(String name, byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused(ProblemCode.WORKBOOK_EMPTY_FILE);
        }
        if (startsWith(bytes, OLE)) {
            throw new Refused(
                    count(bytes, ENCRYPTED) > 0 ? ProblemCode.WORKBOOK_PASSWORD : ProblemCode.WORKBOOK_OTHER_FORMAT,
                    count(bytes, OLD_WORD) > 0 ? ".doc" : ".xls");
        }
        if (!startsWith(bytes, ZIP)) {
            throw new Refused(
                    isText(bytes) ? ProblemCode.WORKBOOK_OTHER_FORMAT : ProblemCode.WORKBOOK_BROKEN,
                    isText(bytes) ? isPage(bytes) ? ".html" : ending(name) : "zip");
        }
        if (count(bytes, ZIP_ENTRY) > Limits.ENTRIES) {
            throw new Refused(ProblemCode.WORKBOOK_BOMB, String.valueOf(Limits.ENTRIES));
        }
    }

    /** Refuses a package that holds another document than a workbook in Office Open XML. */
    static void check(Parts parts) throws Refused {
        Optional<String> other = parts.has("content.xml")
                ? Optional.of(".ods")
                : parts.has("xl/workbook.bin")
                        ? Optional.of(".xlsb")
                        : parts.hasBelow("word/")
                                ? Optional.of(".docx")
                                : parts.has("[Content_Types].xml") ? Optional.empty() : Optional.of(".zip");
        if (other.isPresent()) {
            throw new Refused(ProblemCode.WORKBOOK_OTHER_FORMAT, other.get());
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.isEmpty() || ending.startsWith(".xls") ? ".csv" : ending;
    }

    /** Many programs of offices hand out pages under the name of a workbook. */
    private static boolean isPage(byte[] bytes) {
        String begin =
                new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return begin.contains("<html") || begin.contains("<!doctype html") || begin.contains("<table");
    }

    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\r\n\f".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return matches(bytes, 0, start);
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
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
