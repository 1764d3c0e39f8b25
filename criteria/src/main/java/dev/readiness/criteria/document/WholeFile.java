package dev.readiness.criteria.document;

import java.io.IOException;
import java.util.Optional;

/** A file that is one piece. */
final class WholeFile implements Parts.Splitting {
    private final ByteLines lines;
    private boolean given;

    WholeFile(ByteLines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Parts.Piece> next() throws IOException {
        if (given) {
            return Optional.empty();
        }
        given = true;
        ByteLines.Capped whole = new ByteLines.Capped();
        for (byte[] line = lines.next(); line.length > 0 && whole.size() <= Limits.BYTES; line = lines.next()) {
            whole.write(line, 0, line.length);
        }
        return Optional.of(new Parts.Piece(whole.toByteArray(), 1));
    }
}
