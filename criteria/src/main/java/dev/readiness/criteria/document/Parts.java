package dev.readiness.criteria.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The submissions of one file, one after the other, without holding the file: the lines of JSON Lines, the documents of
 * YAML. Any other file is one part, and so is a file that holds nothing.
 */
public final class Parts implements Iterator<Part>, Closeable {
    private static final List<String> YAML = List.of(".yaml", ".yml");
    /** What tells a file of another kind, which is not split. */
    private static final int BEGIN = 4096;

    private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson");

    private final InputStream in;
    private final ByteLines lines;
    private final Splitting splitting;
    private final String name;
    private Optional<Piece> next;
    private int given;

    /** What a way of splitting finds. */
    record Piece(byte[] bytes, int line) {}

    /** Finds the pieces of a file. */
    interface Splitting {
        /** The next piece that holds anything; empty at the end. */
        Optional<Piece> next() throws IOException;
    }

    private Parts(String name, InputStream in) throws IOException {
        this.name = name;
        this.in = in;
        byte[] begin = in.readNBytes(BEGIN);
        this.lines = new ByteLines(new SequenceInputStream(new ByteArrayInputStream(begin), in));
        this.splitting = Foreign.of(name, begin).isPresent() ? new WholeFile(lines) : splitting(name, lines);
        this.next = splitting.next();
    }

    /**
     * {@return the parts of {@code in}, which is closed with them, as if it were a file of that name}
     *
     * @param name a file's name, whose ending says what it holds
     * @param in what the file holds
     * @throws IOException if it can't be read
     */
    public static Parts of(String name, InputStream in) throws IOException {
        return new Parts(name, in);
    }

    /**
     * {@return the parts of {@code path}}
     *
     * @param path the file
     * @throws IOException if it can't be opened or read
     */
    public static Parts of(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return new Parts(path.toString(), in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * {@return whether a file of that name may hold several submissions}
     *
     * @param name a file's name, whose ending says what it holds
     */
    public static boolean mayBeSeveral(String name) {
        return ends(name, YAML) || isJsonLines(name);
    }

    /**
     * {@return whether a file of that name holds a submission a line}
     *
     * @param name a file's name, whose ending says what it holds
     */
    public static boolean isJsonLines(String name) {
        return ends(name, JSON_LINES);
    }

    private static boolean ends(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    private static Splitting splitting(String name, ByteLines lines) {
        if (isJsonLines(name)) {
            return new JsonLines(lines);
        }
        return ends(name, YAML) ? new YamlDocuments(lines) : new WholeFile(lines);
    }

    /** {@return how many bytes of the file were read} */
    public long read() {
        return lines.read();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent() || given == 0;
    }

    /** @throws UncheckedIOException if the file can't be read any further */
    @Override
    public Part next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Piece piece = next.orElseGet(() -> new Piece(new byte[0], 1));
        try {
            next = next.isPresent() ? splitting.next() : next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        given++;
        boolean alone = given == 1 && next.isEmpty() && !isJsonLines(name);
        return new Part(name, piece.bytes(), piece.line(), alone);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
