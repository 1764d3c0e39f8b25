package dev.readiness.criteria.document;

import java.io.IOException;
import java.util.Optional;

/**
 * A piece for each document of a YAML file that holds more than comments. YAML allows {@code ---} and {@code ...} at the
 * beginning of a line nowhere but between documents, so they are looked for without parsing.
 */
final class YamlDocuments implements Parts.Splitting {
    private static final int MARK_OF_ORDER = 3;

    private final ByteLines lines;
    private ByteLines.Capped piece = new ByteLines.Capped();
    private int number;
    private int first = 1;
    private boolean begun;
    private boolean filled;

    YamlDocuments(ByteLines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Parts.Piece> next() throws IOException {
        for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
            number++;
            Optional<Parts.Piece> done = Optional.empty();
            if (isMark(line, '-')) {
                done = begun || filled ? finish(number) : done;
                begun = true;
            }
            piece.write(line, 0, line.length);
            filled |= isContent(line);
            if (isMark(line, '.')) {
                done = finish(number + 1);
            }
            if (done.isPresent()) {
                return done;
            }
        }
        return finish(number + 1);
    }

    /** Ends the piece; the next one begins on line {@code next}. */
    private Optional<Parts.Piece> finish(int next) {
        Optional<Parts.Piece> done =
                filled ? Optional.of(new Parts.Piece(piece.toByteArray(), first)) : Optional.empty();
        piece = new ByteLines.Capped();
        first = next;
        begun = false;
        filled = false;
        return done;
    }

    /** Whether {@code line} begins with three of {@code sign}, standing alone. */
    private static boolean isMark(byte[] line, char sign) {
        int from = afterMarkOfOrder(line);
        if (line.length < from + 3 || line[from] != sign || line[from + 1] != sign || line[from + 2] != sign) {
            return false;
        }
        return line.length == from + 3 || line[from + 3] <= ' ' && line[from + 3] > 0;
    }

    /** Whether {@code line} holds more than a comment, a directive or a mark. */
    private static boolean isContent(byte[] line) {
        int at = afterMarkOfOrder(line);
        if (isMark(line, '-') || isMark(line, '.')) {
            at += 3;
        } else if (at < line.length && line[at] == '%') {
            return false;
        }
        while (at < line.length && line[at] > 0 && line[at] <= ' ') {
            at++;
        }
        return at < line.length && line[at] != '#';
    }

    private static int afterMarkOfOrder(byte[] line) {
        boolean marked = line.length >= MARK_OF_ORDER
                && line[0] == (byte) 0xEF
                && line[1] == (byte) 0xBB
                && line[2] == (byte) 0xBF;
        return marked ? MARK_OF_ORDER : 0;
    }
}
