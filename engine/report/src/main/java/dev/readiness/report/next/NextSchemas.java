package dev.readiness.report.next;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schemas of what these reports write as JSON. */
public final class NextSchemas {
    /** Their names, in the order in which they are listed. */
    public static final List<String> NAMES = List.of("whatif", "plan", "compare", "compare-reports", "proof");

    private NextSchemas() {}

    /**
     * {@return a schema, JSON Schema 2020-12}
     *
     * @param name one of {@link #NAMES}
     */
    public static String of(String name) {
        Objects.requireNonNull(name, "name");
        String file = name + ".schema.json";
        try (InputStream in = NextSchemas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The schema (" + file + ") must ship.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
