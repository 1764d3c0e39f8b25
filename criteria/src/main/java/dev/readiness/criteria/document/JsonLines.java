package dev.readiness.criteria.document;

import java.io.IOException;
import java.util.Optional;

/** A piece for each line that is not blank. */
final class JsonLines implements Parts.Splitting {
    private final ByteLines lines;
    private int number;

    JsonLines(ByteLines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Parts.Piece> next() throws IOException {
        for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
            number++;
            if (number == 1 && isUtf16(line)) {
                return Optional.of(new Parts.Piece(withTheRest(line), number));
            }
            if (!isBlank(line)) {
                return Optional.of(new Parts.Piece(line, number));
            }
        }
        return Optional.empty();
    }

    /** Its line breaks are not single bytes, and it is refused as a whole. */
    private static boolean isUtf16(byte[] line) {
        return line.length >= 2 && (line[0] & line[1] & 0xFE) == 0xFE && line[0] != line[1];
    }

    private byte[] withTheRest(byte[] line) throws IOException {
        ByteLines.Capped rest = new ByteLines.Capped();
        for (byte[] more = line; more.length > 0; more = lines.next()) {
            rest.write(more, 0, more.length);
        }
        return rest.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }
}
