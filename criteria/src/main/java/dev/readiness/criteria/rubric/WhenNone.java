package dev.readiness.criteria.rubric;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What becomes of a requirement where nothing arose that it speaks of: no case, nothing to count. */
public enum WhenNone {
    /** It is met: of nothing, all is done. */
    MET,
    /** It leaves its clause, which is judged by the others. */
    LEAVE,
    /** It stays open between not met and met. */
    OPEN;

    /** {@return the name in rubrics} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the one that rubrics call {@code id}; empty if there is none}
     *
     * @param id such as {@code met}
     */
    public static Optional<WhenNone> of(String id) {
        Objects.requireNonNull(id, "id");
        for (WhenNone each : values()) {
            if (each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
