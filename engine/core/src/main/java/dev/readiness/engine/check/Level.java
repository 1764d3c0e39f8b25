package dev.readiness.engine.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What a broken gate does. */
public enum Level {
    /** Nothing: it is not looked at. */
    OFF,
    /** It is listed; the exit code stays. */
    WARN,
    /** It is listed, and the check fails. */
    ERROR;

    /** {@return the name in files and on the command line} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the level whose name in files is {@code id}}
     *
     * @param id such as {@code warn}
     */
    public static Optional<Level> of(String id) {
        Objects.requireNonNull(id, "id");
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }
}
