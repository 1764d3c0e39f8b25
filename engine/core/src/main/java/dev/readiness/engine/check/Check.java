package dev.readiness.engine.check;

import dev.readiness.engine.Assessment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Submissions and how they stand before their gates.
 *
 * @param files in the order in which they were named; those of one folder by path
 * @param skipped how many YAML and JSON files of the folders are no submissions
 */
public record Check(List<CheckedFile> files, int skipped) {
    public Check {
        files = List.copyOf(files);
    }

    /** One assessment before no gate at all, for formats that list findings. */
    public static Check of(Assessment assessment) {
        String path = assessment.submission().input().path();
        CheckedFile file =
                new CheckedFile(path, Optional.of(assessment), assessment.problems(), List.of(), Optional.empty());
        return new Check(List.of(file), 0);
    }

    /** The worst standing of a file. */
    public Standing standing() {
        return files.stream()
                .map(CheckedFile::standing)
                .max(Comparator.naturalOrder())
                .orElse(Standing.SOUND);
    }

    /** How many files stand so. */
    public int count(Standing standing) {
        return (int) files.stream().filter(file -> file.standing() == standing).count();
    }
}
