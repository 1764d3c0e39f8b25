package dev.readiness.author.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small rubric, with comments, with the cases that prove it and with a submission to assess. */
public final class Starter {
    private static final String NAME = "starter-id";

    private Starter() {}

    /**
     * {@return the texts of its files, by path in the pack's folder, such as {@code rubric.yaml}} Nothing is written.
     *
     * @param id the rubric's name, such as {@code county-2025}, which stands in the texts as it is
     * @param skeleton which of the small rubrics
     */
    public static SortedMap<String, String> files(String id, Skeleton skeleton) {
        SortedMap<String, String> files = new TreeMap<>();
        skeleton.files()
                .forEach(
                        file -> files.put(file, text(skeleton.id() + "/" + file).replace(NAME, id)));
        return files;
    }

    private static String text(String name) {
        try (InputStream in = Starter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file (" + name + ") of the starters must ship.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
