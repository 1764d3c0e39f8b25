package dev.readiness.criteria.rubric.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack that a test writes. */
final class WrittenPack {
    private final Path folder;

    WrittenPack(Path parent, String id) {
        try {
            folder = Files.createDirectories(parent.resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
