package dev.readiness.author.starter;

import dev.readiness.criteria.rubric.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small rubric of a model, with comments, with the cases that prove it and with a submission to assess. */
public final class Starter {
    private static final String NAME = "starter-id";
    private static final List<String> FILES = List.of(
            "rubric.yaml", "assumptions.yaml", "groundwork.yaml", "cases/groundwork.yaml", "samples/submission.yaml");

    private Starter() {}

    /** The texts of its files, by path in the pack's folder; {@code id} is the rubric's name. */
    public static SortedMap<String, String> files(String id, Model model) {
        SortedMap<String, String> files = new TreeMap<>();
        FILES.forEach(file -> files.put(file, text(model.id() + "/" + file).replace(NAME, id)));
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
