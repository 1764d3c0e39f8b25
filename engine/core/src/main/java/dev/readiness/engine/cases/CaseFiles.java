package dev.readiness.engine.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The case files that ship with the rules. */
public final class CaseFiles {
    private static final String ROOT = "/cases/";

    private CaseFiles() {}

    /** The names of the case files of {@code rubric}, in alphabetical order. */
    public static List<String> of(String rubric) {
        return new String(bytes("index"), StandardCharsets.UTF_8)
                .lines()
                .filter(file -> file.startsWith(rubric + "/"))
                .toList();
    }

    /**
     * The content of the case file {@code name}.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static byte[] bytes(String name) {
        try (InputStream in = CaseFiles.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("The case file (" + name + ") must ship with the rules.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
