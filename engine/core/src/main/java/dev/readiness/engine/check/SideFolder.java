package dev.readiness.engine.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A hidden folder, which is not checked; whoever puts submissions aside there is told. */
final class SideFolder {
    /** A library's own folder holds more than anybody wants looked through. */
    private static final int MOST_LOOKED_AT = 2_000;

    private SideFolder() {}

    /** The submissions below {@code folder} that would be {@code wanted} elsewhere, by path. */
    static List<Path> submissions(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.limit(MOST_LOOKED_AT)
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(FileNames::mayBeSubmission)
                    .filter(file -> FileNames.isWorkbook(file) || TopKeys.kind(file) == FileKind.SUBMISSION)
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
