package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.reader.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The packs on the class path, found by the list that the build makes of the packs folder. */
final class ShippedPacks {
    private static final String ROOT = "/packs/";

    private final List<String> files = List.of(new String(bytes("index"), StandardCharsets.UTF_8).split("\n"));
    private final SortedSet<String> ids = new TreeSet<>();

    ShippedPacks() {
        for (String file : files) {
            ids.add(file.substring(0, file.indexOf('/')));
        }
    }

    /** In alphabetical order. */
    SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(ids);
    }

    /** The rubric {@code id}, one of {@link #ids()}, as the build packed it. */
    Rubric rubric(String id) {
        return PackedRubric.unpack(bytes(packed(id)));
    }

    /** The name of the file that holds {@code id} packed. */
    static String packed(String id) {
        return id + ".packed";
    }

    /** The files of {@code id}. */
    Pack pack(String id, Problems problems) {
        List<Document> documents = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith(id + "/")) {
                Documents.parse(file, bytes(file), problems).ifPresent(documents::add);
            }
        }
        return Pack.of(id, documents);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = ShippedPacks.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("The file (" + file + ") of the packs must ship.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
