package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.PackedDocuments;
import dev.readiness.criteria.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The packs on the class path, found by the list that the build makes of the packs folder. */
final class ShippedPacks {
    private static final String ROOT = "/packs/";

    private final List<String> files =
            new String(bytes("index"), StandardCharsets.UTF_8).lines().toList();
    private final List<String> ids = files.stream()
            .map(file -> file.substring(0, file.indexOf('/')))
            .distinct()
            .toList();

    /** In alphabetical order. */
    List<String> ids() {
        return ids;
    }

    /** The files of {@code id}, one of {@link #ids()}, as the build packed them; without their text. */
    Pack pack(String id) {
        PackedDocuments packed = PackedDocuments.unpack(bytes(packed(id)));
        return new Pack(id, packed.documents(), packed.digest());
    }

    /** The name of the file that holds {@code id} packed. */
    static String packed(String id) {
        return id + ".packed";
    }

    /** The same from the YAML, with its text. */
    Pack parse(String id, Problems problems) {
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
