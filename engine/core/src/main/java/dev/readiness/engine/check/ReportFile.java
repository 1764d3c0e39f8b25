package dev.readiness.engine.check;

import dev.readiness.criteria.problem.CheckProblem;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Figures;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON report of this program that is read again. Whatever it is read for, the same is wrong with it in the same words.
 *
 * @param name the file, as the user gave it
 * @param of the command whose report is wanted
 */
record ReportFile(String name, String of) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(32).build())
            .build();

    private static final int BEGIN = 256;

    private static final String BLANKS = " \t\r\n";
    /** Braces, and what texts in UTF-16 or with a byte-order mark begin with. */
    private static final String BEGINNINGS = "{[\0\u00ef\u00fe\u00ff";

    /** What it can't be used for, and why. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        private Refused(Problem problem) {
            super(problem.code().name());
            this.problem = problem;
        }

        List<Problem> problems() {
            return List.of(problem);
        }
    }

    /** What is made of a report; {@code parser} stands before its first token. */
    interface Reading<T> {
        T of(JsonParser parser) throws Refused;
    }

    /** What {@code reading} makes of the file {@code path}. */
    <T> T read(Path path, Reading<T> reading) throws Refused {
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, reading);
        } catch (NoSuchFileException e) {
            throw refused(1, 1, DocumentProblem.FILE_NOT_FOUND, name);
        } catch (IOException e) {
            throw refused(1, 1, DocumentProblem.FILE_UNREADABLE, name);
        }
    }

    <T> T read(InputStream in, Reading<T> reading) throws Refused {
        BufferedInputStream whole = new BufferedInputStream(in);
        if (!mayBeJson(whole)) {
            throw isNone();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), whole)) {
            return reading.of(parser);
        } catch (JacksonIOException e) {
            throw refused(1, 1, DocumentProblem.FILE_UNREADABLE, name);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            int line = place == null ? 1 : Math.max(1, place.getLineNr());
            int column = place == null ? 1 : Math.max(1, place.getColumnNr());
            throw refused(line, column, DocumentProblem.JSON_SYNTAX);
        }
    }

    /** Whether {@code in}, which is not moved on, begins as JSON does; a page or YAML doesn't. */
    private boolean mayBeJson(BufferedInputStream in) throws Refused {
        try {
            in.mark(BEGIN);
            byte[] begin = in.readNBytes(BEGIN);
            in.reset();
            int at = 0;
            while (at < begin.length && BLANKS.indexOf(begin[at]) >= 0) {
                at++;
            }
            return at == begin.length || BEGINNINGS.indexOf(begin[at] & 0xFF) >= 0;
        } catch (IOException e) {
            throw refused(1, 1, DocumentProblem.FILE_UNREADABLE, name);
        }
    }

    /** @throws Refused if {@code head} is of no report, or of one that is newer than this program */
    void checkVersion(Json head) throws Refused {
        Optional<Integer> version = Figures.whole(head.text("schemaVersion"));
        if (version.isEmpty()) {
            throw isNone();
        }
        if (version.get() > Baseline.NEWEST_SCHEMA) {
            throw refused(
                    1,
                    1,
                    CheckProblem.REPORT_NEWER,
                    head.text("schemaVersion"),
                    String.valueOf(Baseline.NEWEST_SCHEMA));
        }
    }

    /** That it is no such report. */
    Refused isNone() {
        return refused(1, 1, CheckProblem.NOT_A_REPORT, name, of);
    }

    private Refused refused(int line, int column, ProblemCode code, String... arguments) {
        return new Refused(new Problem(code, new Location(name, line, column), "", List.of(arguments)));
    }
}
