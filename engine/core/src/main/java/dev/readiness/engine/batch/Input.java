package dev.readiness.engine.batch;

import dev.readiness.criteria.document.Part;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * One of many submissions.
 *
 * @param file the file that it stands in
 * @param part its text; empty where the file is read when its turn comes, such as a workbook
 */
public record Input(Path file, Optional<Part> part) {
    /**
     * Makes sure that nothing is null.
     *
     * @param file the file that it stands in
     * @param part its text; empty where the file is read when its turn comes, such as a workbook
     */
    public Input {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(part, "part");
    }

    /**
     * {@return a file that is one submission}
     *
     * @param file a file that need not be there: that is a problem when its turn comes
     */
    public static Input of(Path file) {
        Objects.requireNonNull(file, "file");
        return new Input(file, Optional.empty());
    }

    static Input of(Path file, Part part) {
        return new Input(file, Optional.of(part));
    }

    /**
     * {@return what tells it from all others: the file, with the line that it begins on if the file holds several}
     */
    public String label() {
        return part.map(Part::label).orElse(file.toString());
    }

    /** {@return the line that it begins on, from 1} */
    public int line() {
        return part.map(Part::line).orElse(1);
    }
}
