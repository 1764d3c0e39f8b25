package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
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

    private Decoding() {}

    static Optional<Source> decode(String name, byte[] bytes, Problems problems) {
        if (bytes.length >= 2 && (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF))) {
            problems.add(Documents.fileProblem(name, ProblemCode.NOT_UTF8, "UTF-16", "UTF-16"));
            return Optional.empty();
        }
        if (holdsNul(bytes)) {
            problems.add(Documents.fileProblem(name, ProblemCode.BINARY_FILE));
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder utf8 = strict(StandardCharsets.UTF_8);
        CoderResult result = utf8.decode(in, text, true);
        text.flip();
        if (result.isError()) {
            problems.add(notUtf8(name, bytes, text));
            return Optional.empty();
        }
        String decoded = text.toString();
        String content = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
        return Optional.of(new Source(name, bytes, content));
    }

    private static Problem notUtf8(String name, byte[] bytes, CharBuffer readable) {
        Source source = new Source(name, bytes, readable.toString());
        Location location = end(source);
        return isGbk(bytes)
                ? source.problem(ProblemCode.NOT_UTF8, location, "GBK", "GB18030")
                : source.problem(ProblemCode.BINARY_FILE, location);
    }

    private static Location end(Source source) {
        String text = source.text();
        int lastBreak = text.lastIndexOf('\n');
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return source.at(line, text.length() - lastBreak);
    }

    /** Office software in China still saves text as GBK; GB18030 decodes everything that GBK does. */
    private static boolean isGbk(byte[] bytes) {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        try {
            return strict(Charset.forName("GB18030"))
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException e) {
            return false;
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
