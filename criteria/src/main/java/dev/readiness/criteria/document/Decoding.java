package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8 with or without a byte-order mark, and a useful word about anything else. */
final class Decoding {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char NUL = 0;

    /** Stands for whatever is not UTF-8, unless it was written itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private Decoding() {}

    static Optional<Source> decode(Part part, Problems problems) {
        byte[] bytes = part.bytes();
        Optional<Foreign> foreign = Foreign.of(part.name(), bytes);
        if (foreign.isPresent()) {
            problems.add(
                    Documents.problem(part, foreign.get().code(), foreign.get().format()));
            return Optional.empty();
        }
        if (bytes.length >= 2 && (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF))) {
            problems.add(Documents.problem(part, DocumentProblem.NOT_UTF8, "UTF-16", "UTF-16"));
            return Optional.empty();
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0 && lenient.indexOf(NUL) < 0) {
            return Optional.of(source(part, withoutMark(lenient)));
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CharsetDecoder utf8 = strict(StandardCharsets.UTF_8);
        CoderResult result = utf8.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (text.indexOf(NUL) >= 0 || result.isError() && holdsNul(bytes)) {
            problems.add(Documents.problem(part, DocumentProblem.BINARY_FILE));
            return Optional.empty();
        }
        if (result.isError()) {
            problems.add(notUtf8(part, text));
            return Optional.empty();
        }
        return Optional.of(source(part, withoutMark(text)));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Source source(Part part, String text) {
        return new Source(part.name(), part.bytes(), text, part.line());
    }

    private static Problem notUtf8(Part part, String readable) {
        byte[] bytes = part.bytes();
        Location end = source(part, withoutMark(readable)).end();
        if (readable.chars().anyMatch(c -> c >= FIRST_EAST_ASIAN && c != BYTE_ORDER_MARK)) {
            return source(part, withoutMark(new String(bytes, StandardCharsets.UTF_8)))
                    .problem(DocumentProblem.BROKEN_UTF8, end);
        }
        return gbk(bytes)
                .map(text -> source(part, text).problem(DocumentProblem.NOT_UTF8, end, "GBK", "GB18030"))
                .orElseGet(() -> Documents.problem(part, DocumentProblem.BINARY_FILE));
    }

    /** Office software in China still saves text as GBK; GB18030 decodes everything that GBK does. */
    private static Optional<String> gbk(byte[] bytes) {
        if (!Charset.isSupported("GB18030")) {
            return Optional.empty();
        }
        try {
            return Optional.of(strict(Charset.forName("GB18030"))
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .filter(text -> text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
