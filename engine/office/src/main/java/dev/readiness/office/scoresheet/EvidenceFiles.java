package dev.readiness.office.scoresheet;

import dev.readiness.criteria.submission.Evidence;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Looks whether the files that a submission names as evidence are there. They are never opened, and what lies outside of
 * the submission's own folder is not looked for.
 */
final class EvidenceFiles {
    private final Path folder;

    /** @param submission the file whose folder the references start from */
    EvidenceFiles(Path submission) {
        this.folder = submission.toAbsolutePath().resolveSibling("").normalize();
    }

    /** What became of the search for one file. */
    enum Presence {
        THERE,
        /** A folder, whatever it holds. */
        FOLDER,
        ABSENT,
        /** It lies elsewhere, on this machine or in the net. */
        NOT_LOOKED_FOR
    }

    Presence of(Evidence evidence) {
        if (evidence.leadsOut() || evidence.reference().contains("://")) {
            return Presence.NOT_LOOKED_FOR;
        }
        try {
            Path file = folder.resolve(evidence.reference().replace('\\', '/'));
            return Files.isDirectory(file) ? Presence.FOLDER : Files.exists(file) ? Presence.THERE : Presence.ABSENT;
        } catch (InvalidPathException e) {
            return Presence.ABSENT;
        }
    }
}
