package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rubrics that ship with the program, found by the list that the build makes of the packs folder. */
public final class Packs {
    private static final String ROOT = "/packs/";

    private final List<String> files;
    private final Map<String, Rubric> loaded = new ConcurrentHashMap<>();

    public Packs() {
        files = new String(bytes("index"), StandardCharsets.UTF_8).lines().toList();
    }

    /** The ids of all rubrics, in alphabetical order. */
    public List<String> ids() {
        return files.stream()
                .map(file -> file.substring(0, file.indexOf('/')))
                .distinct()
                .toList();
    }

    /**
     * The rubric {@code id}, if it ships with the program; read once.
     *
     * @throws IllegalStateException if the shipped pack is broken
     */
    public Optional<Rubric> find(String id) {
        return ids().contains(id) ? Optional.of(loaded.computeIfAbsent(id, this::load)) : Optional.empty();
    }

    private Rubric load(String id) {
        Problems problems = new Problems();
        MessageDigest digest = sha256();
        List<Document> documents = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith(id + "/")) {
                byte[] bytes = bytes(file);
                digest.update((file + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
                Documents.parse(file, bytes, problems).ifPresent(documents::add);
            }
        }
        return new RubricReader(problems)
                .read(documents, HexFormat.of().formatHex(digest.digest()))
                .orElseThrow(() -> new IllegalStateException(
                        "The rubric (" + id + ") that ships must be sound: " + problems.inOrder()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Packs.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("The file (" + file + ") of the packs must ship.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
