package dev.readiness.engine.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files, some of them submissions. */
abstract class SubmissionFolder {
    static final String SUBMISSION = "rubric: neimenggu-2023\nregion: A\nindicators:\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void make_the_folder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("folder"));
    }

    final Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    final SubmissionFiles.Found find(String... words) {
        return SubmissionFiles.find(
                Stream.of(words).map(word -> folder.resolve(word).toString()).toList());
    }

    final List<String> passedBy(SubmissionFiles.Found found) {
        return found.passedBy().stream()
                .map(problem ->
                        folder.relativize(Path.of(problem.location().file())).toString())
                .toList();
    }

    final List<String> names(SubmissionFiles.Found found) {
        return found.files().stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }
}
