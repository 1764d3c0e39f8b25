package dev.readiness.criteria.rubric.packs;

import java.nio.ByteBuffer;

/** Reads what {@link PackOutput} wrote, in the same order. */
final class PackInput {
    private final byte[] bytes;
    private final String[] texts;
    private int at;

    PackInput(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int[] lengths = new int[buffer.getInt()];
        buffer.asIntBuffer().get(lengths);
        buffer.position(buffer.position() + Integer.BYTES * lengths.length);
        int all = 0;
        for (int length : lengths) {
            all += length;
        }
        char[] characters = new char[all];
        buffer.asCharBuffer().get(characters);
        this.at = buffer.position() + Character.BYTES * all;
        this.texts = new String[lengths.length];
        int from = 0;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new String(characters, from, lengths[i]);
            from += lengths[i];
        }
    }

    String text() {
        return texts[count()];
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    int count() {
        return (int) number();
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
