package dev.readiness.criteria.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One submission's text and where it stands: a whole file, a line of JSON Lines, one document of a YAML file, or a text
 * that is in no file.
 */
public final class Part {
    private final String name;
    private final Format format;
    private final byte[] bytes;
    private final int line;
    private final boolean alone;

    Part(String name, byte[] bytes, int line, boolean alone) {
        this(name, Format.of(name), bytes, line, alone);
    }

    private Part(String name, Format format, byte[] bytes, int line, boolean alone) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
        this.line = line;
        this.alone = alone;
    }

    /**
     * {@return a text in YAML, which problems call {@code submission.yaml}}
     *
     * @param text the whole text of one submission
     */
    public static Part yaml(String text) {
        return of("submission.yaml", Format.YAML, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return a text in JSON, which problems call {@code submission.json}}
     *
     * @param text the whole text of one submission
     */
    public static Part json(String text) {
        return of("submission.json", Format.JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return a text from memory, such as an upload}
     *
     * @param name what problems call it; no file of that name is looked for, and its ending means nothing
     * @param format how the text is written
     * @param bytes UTF-8, or UTF-16 with a byte-order mark
     */
    public static Part of(String name, Format format, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
        return new Part(name, format, bytes.clone(), 1, true);
    }

    /**
     * {@return the same from {@code in}, of which no more is read than a submission may hold, and which stays open}
     *
     * @param name what problems call it; no file of that name is looked for
     * @param format how the text is written
     * @param in UTF-8, or UTF-16 with a byte-order mark
     * @throws IOException if it can't be read
     */
    public static Part of(String name, Format format, InputStream in) throws IOException {
        return of(name, format, in.readNBytes(Limits.BYTES + 1));
    }

    /**
     * {@return one line of JSON Lines that somebody else has read}
     *
     * @param name of the file, as problems and reports call it
     * @param line its place in the file, from 1
     * @param bytes UTF-8, with the end of the line: a report gives the digest of both
     * @throws IllegalArgumentException if {@code line} is below 1
     */
    public static Part ofLine(String name, int line, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        if (line < 1) {
            throw new IllegalArgumentException("Lines are counted from 1, not " + line + ".");
        }
        return new Part(name, Format.JSON, bytes.clone(), line, false);
    }

    /** {@return the file's, as the user gave it} */
    public String name() {
        return name;
    }

    /** {@return the line of the file that it begins on, from 1} */
    public int line() {
        return line;
    }

    /**
     * {@return what tells it from all others: the file's name, and the line unless it is all that the file holds}
     */
    public String label() {
        return alone ? name : name + ":" + line;
    }

    Format format() {
        return format;
    }

    byte[] bytes() {
        return bytes;
    }
}
