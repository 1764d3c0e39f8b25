package dev.readiness.criteria.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names in the directory at the end of a zip archive; nothing is unpacked. */
final class PackedNames {
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final int LENGTH_OF_END = 22;
    private static final int START = 16;
    private static final int LENGTH_OF_ENTRY = 46;
    private static final int LENGTHS = 28;
    private static final int MOST = 10_000;

    private PackedNames() {}

    /** In lower case with slashes; none if the directory is damaged or not there. */
    static Set<String> of(byte[] bytes) {
        Set<String> names = new HashSet<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - LENGTH_OF_END;
        while (end >= 0 && !Signatures.matches(bytes, end, END)) {
            end--;
        }
        int at = end < 0 ? -1 : buffer.getInt(end + START);
        while (at >= 0
                && at + LENGTH_OF_ENTRY <= bytes.length
                && Signatures.matches(bytes, at, ENTRY)
                && names.size() < MOST) {
            int name = Short.toUnsignedInt(buffer.getShort(at + LENGTHS));
            int extra = Short.toUnsignedInt(buffer.getShort(at + LENGTHS + 2));
            int comment = Short.toUnsignedInt(buffer.getShort(at + LENGTHS + 4));
            int length = Math.min(name, bytes.length - at - LENGTH_OF_ENTRY);
            names.add(key(new String(bytes, at + LENGTH_OF_ENTRY, length, StandardCharsets.UTF_8)));
            at += LENGTH_OF_ENTRY + name + extra + comment;
        }
        return names;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
