package dev.readiness.criteria.rubric.packs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what {@link PackInput} reads: all texts first, each once, in UTF-16; then numbers, which also stand for texts. */
final class PackOutput {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        number(known == null ? texts.size() - 1 : known);
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /**
     * Seven bits a byte, the lowest first.
     *
     * @param number not negative
     */
    void number(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("A packed number (" + number + ") must not be negative.");
        }
        long left = number;
        while (left > 0x7F) {
            numbers.write((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        numbers.write((int) left);
    }

    byte[] bytes() {
        byte[] characters = String.join("", texts.keySet()).getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer all = ByteBuffer.allocate(Integer.BYTES * (1 + texts.size()) + characters.length + numbers.size());
        all.putInt(texts.size());
        texts.keySet().forEach(text -> all.putInt(text.length()));
        return all.put(characters).put(numbers.toByteArray()).array();
    }
}
