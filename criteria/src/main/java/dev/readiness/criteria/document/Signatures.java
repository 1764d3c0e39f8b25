package dev.readiness.criteria.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bytes that files begin with, by what wrote them. */
final class Signatures {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BEGIN = 4096;
    private static final int TAPE_MARK = 257;

    /** In one byte a character, so that bytes can be compared as text. */
    private record Signature(String begin, Foreign.Kind kind, String format) {}

    private static final List<Signature> PLAIN = List.of(
            new Signature("%PDF-", Foreign.Kind.DOCUMENT, ".pdf"),
            new Signature("{\\rtf", Foreign.Kind.DOCUMENT, ".rtf"),
            new Signature("\u0089PNG", Foreign.Kind.PICTURE, ".png"),
            new Signature("\u00ff\u00d8\u00ff", Foreign.Kind.PICTURE, ".jpg"),
            new Signature("GIF8", Foreign.Kind.PICTURE, ".gif"),
            new Signature("II*\0", Foreign.Kind.PICTURE, ".tif"),
            new Signature("MM\0*", Foreign.Kind.PICTURE, ".tif"),
            new Signature("Rar!", Foreign.Kind.PACKED, ".rar"),
            new Signature("7z\u00bc\u00af", Foreign.Kind.PACKED, ".7z"),
            new Signature("\u001f\u008b", Foreign.Kind.PACKED, ".gz"),
            new Signature("\u00fd7zXZ", Foreign.Kind.PACKED, ".xz"));

    /** What a page may begin with; a key of YAML never does. */
    private static final List<String> PAGE =
            List.of("<!doctype", "<html", "<head", "<meta", "<body", "<table", "<style", "<div", "<!--");

    private Signatures() {}

    static Optional<Foreign> of(String ending, byte[] bytes) {
        if (matches(bytes, 0, ZIP)) {
            return Optional.of(Foreign.ofPackage(bytes, PackedNames.of(bytes)));
        }
        if (matches(bytes, 0, OLE)) {
            return Optional.of(compound(ending, bytes));
        }
        String begin = new String(bytes, 0, Math.min(bytes.length, BEGIN), StandardCharsets.ISO_8859_1);
        for (Signature each : PLAIN) {
            if (begin.startsWith(each.begin())) {
                return Optional.of(new Foreign(each.kind(), each.format()));
            }
        }
        if (begin.startsWith("BM") && begin.indexOf("\0\0\0\0", 2) == 6) {
            return Optional.of(new Foreign(Foreign.Kind.PICTURE, ".bmp"));
        }
        if (begin.startsWith("RIFF") && begin.startsWith("WEBP", 8)) {
            return Optional.of(new Foreign(Foreign.Kind.PICTURE, ".webp"));
        }
        if (begin.startsWith("ftyphei", 4) || begin.startsWith("ftypmif1", 4)) {
            return Optional.of(new Foreign(Foreign.Kind.PICTURE, ".heic"));
        }
        if (begin.startsWith("ustar", TAPE_MARK)) {
            return Optional.of(new Foreign(Foreign.Kind.PACKED, ".tar"));
        }
        return marked(bytes, begin);
    }

    private static Optional<Foreign> marked(byte[] bytes, String begin) {
        boolean wide = begin.startsWith("\u00ff\u00fe") || begin.startsWith("\u00fe\u00ff");
        String text = (wide ? new String(bytes, 0, Math.min(bytes.length, BEGIN), StandardCharsets.UTF_16) : begin)
                .replace("\u00ef\u00bb\u00bf", "")
                .stripLeading();
        if (text.isEmpty() || text.charAt(0) != '<' && !Character.isUpperCase(text.charAt(0))) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml")) {
            return Optional.of(
                    lower.contains("<html")
                            ? new Foreign(Foreign.Kind.PAGE, ".html")
                            : lower.contains("office:spreadsheet")
                                    ? new Foreign(Foreign.Kind.SPREADSHEET, ".xml")
                                    : new Foreign(Foreign.Kind.DOCUMENT, ".xml"));
        }
        boolean saved = lower.contains("mime-version:") && lower.contains("content-type: multipart/related");
        return saved || PAGE.stream().anyMatch(lower::startsWith)
                ? Optional.of(new Foreign(Foreign.Kind.PAGE, saved ? ".mht" : ".html"))
                : Optional.empty();
    }

    /** The container of old office programs, whose streams tell which one wrote it. */
    private static Foreign compound(String ending, byte[] bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return new Foreign(Foreign.Kind.LOCKED, ending);
        }
        if (holds(bytes, "WordDocument")) {
            return new Foreign(Foreign.Kind.DOCUMENT, ending.equals(".wps") ? ending : ".doc");
        }
        if (holds(bytes, "PowerPoint Document")) {
            return new Foreign(Foreign.Kind.DOCUMENT, ending.equals(".dps") ? ending : ".ppt");
        }
        return List.of(".doc", ".wps", ".ppt", ".dps").contains(ending) && !holds(bytes, "Workbook")
                ? new Foreign(Foreign.Kind.DOCUMENT, ending)
                : new Foreign(Foreign.Kind.SPREADSHEET, ending.equals(".et") ? ending : ".xls");
    }

    private static boolean holds(byte[] bytes, String stream) {
        byte[] wanted = stream.getBytes(Charset.forName("UTF-16LE"));
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (matches(bytes, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    static boolean matches(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
