package dev.readiness.cli;

import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Has another thread load the rules while a submission is read: where there is a second core, the first report comes
 * sooner. Which rules is a guess from the first lines of the file; a wrong one costs that thread's time and nothing else.
 */
final class Foresight {
    private static final int FAR_ENOUGH = 1024;
    private static final String KEY = "rubric";

    private Foresight() {}

    /** Not of a pipe: what is read from one is gone. */
    static void loadRules(Assessor assessor, Path file) {
        if (Files.isRegularFile(file)) {
            Thread thread = new Thread(() -> load(assessor, file), "foresight");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, fault) -> {}); // which the command meets, too, and can tell
            thread.start();
        }
    }

    private static void load(Assessor assessor, Path file) {
        try {
            assessor.prepare(rubric(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word that follows the key, in YAML or JSON. */
    private static String rubric(Path file) throws IOException {
        String beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = new String(in.readNBytes(FAR_ENOUGH), StandardCharsets.ISO_8859_1);
        }
        int from = beginning.indexOf(KEY) + KEY.length();
        while (from < beginning.length() && "\"': ".indexOf(beginning.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < beginning.length() && isPartOfId(beginning.charAt(to))) {
            to++;
        }
        return beginning.substring(from, to);
    }

    private static boolean isPartOfId(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
}
