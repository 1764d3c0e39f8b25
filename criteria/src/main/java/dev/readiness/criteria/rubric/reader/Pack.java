package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.rubric.OwnRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The files of one pack, parsed.
 *
 * @param documents in the order of their names
 * @param digest SHA-256 over names and bytes, wherever the pack lies
 * @param rules its own rules, if it has some
 */
public record Pack(String id, List<Document> documents, String digest, Optional<OwnRules> rules) {
    /** The file that says who the rubric is. */
    public static final String IDENTITY = "rubric.yaml";

    public Pack {
        documents = List.copyOf(documents);
    }

    public static Pack of(String id, List<Document> documents) {
        return of(id, documents, Optional.empty());
    }

    public static Pack of(String id, List<Document> documents, Optional<OwnRules> rules) {
        MessageDigest digest = Sha256.digest();
        for (Document document : documents) {
            String path = document.source().name().replace('\\', '/');
            String name = path.substring(path.lastIndexOf('/') + 1);
            digest.update((id + "/" + name + "\n").getBytes(StandardCharsets.UTF_8));
            document.source().addTo(digest);
        }
        rules.ifPresent(own -> digest.update(own.digest().getBytes(StandardCharsets.UTF_8)));
        return new Pack(id, documents, HexFormat.of().formatHex(digest.digest()), rules);
    }

    /** The file that says who the rubric is. */
    Document identity() {
        return documents.stream()
                .filter(document -> document.has("rubric"))
                .findFirst()
                .orElseThrow();
    }

    /** SHA-256 over this pack and the one that it builds on. */
    String digestOver(String parent) {
        MessageDigest both = Sha256.digest();
        both.update((digest + "\n" + parent).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(both.digest());
    }
}
