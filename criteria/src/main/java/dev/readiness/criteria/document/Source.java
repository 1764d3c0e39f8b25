package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bytes and text of one input, and its name as the user gave it; of a workbook what its cells show. */
public final class Source {
    private static final int LONGEST_EXCERPT = 160;
    private static final int FARTHEST_COLUMN = 400;

    /** Compiled with the first problem. */
    private static final class Rare {
        private static final Pattern STEERING =
                Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069&&[^\t]]");
    }

    private final String name;
    private final byte[] bytes;
    private final String text;
    private final Map<Location, String> cells;
    private final int linesAbove;
    private final List<Source> beside;

    /** Worked out when first asked for, since a sound file never needs them; always to the same result. */
    private @Nullable List<String> lines;

    Source(String name, byte[] bytes, String text) {
        this(name, bytes, text, 1);
    }

    /** @param firstLine the line of the file that {@code text} begins on */
    Source(String name, byte[] bytes, String text, int firstLine) {
        this(name, bytes, text, firstLine, Map.of(), List.of());
    }

    private Source(
            String name, byte[] bytes, String text, int firstLine, Map<Location, String> cells, List<Source> beside) {
        this.name = name;
        this.linesAbove = firstLine - 1;
        this.bytes = bytes;
        this.text = text;
        this.cells = cells;
        this.beside = List.copyOf(beside);
    }

    /**
     * {@return a workbook}
     *
     * @param name the workbook's name as the user gave it
     * @param bytes the workbook as it was read
     * @param cells what each cell that a problem may be about shows
     */
    public static Source ofCells(String name, byte[] bytes, Map<Location, String> cells) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        return new Source(name, bytes, "", 1, Map.copyOf(cells), List.of());
    }

    /**
     * {@return the same, of which some values stand in {@code others}: problems with those show their lines}
     *
     * @param others other inputs that some of its values stand in
     */
    public Source beside(List<Source> others) {
        return new Source(name, bytes, text, linesAbove + 1, cells, others);
    }

    /** That of this and those beside it that {@code place} is in. */
    Source of(Location place) {
        for (Source other : beside) {
            if (other.name.equals(place.file())) {
                return other;
            }
        }
        return this;
    }

    /** {@return its name as the user gave it} */
    public String name() {
        return name;
    }

    /** {@return all of its text; empty of a workbook} */
    public String text() {
        return text;
    }

    /** {@return the digest of the bytes as they were read} */
    public Sha256 sha256() {
        return Sha256.of(bytes);
    }

    /**
     * Adds the bytes as they were read to {@code digest}.
     *
     * @param digest what is worked out further
     */
    public void addTo(MessageDigest digest) {
        digest.update(bytes);
    }

    /** {@return the line of the file that the text begins on; 1 unless it is one of several in its file} */
    public int firstLine() {
        return linesAbove + 1;
    }

    /** The place in {@code line} of this text and {@code column}, both from 1; the column counts code points. */
    Location at(int line, int column) {
        return new Location(name, line + linesAbove, column);
    }

    /** The line of this text that {@code place} is on. */
    int lineOf(Location place) {
        return place.line() - linesAbove;
    }

    /** The place before which {@code units} UTF-16 units of {@code line}, which counts from 1, stand. */
    Location within(int line, int units) {
        String content = line(line);
        int end = Math.min(units, content.length());
        return at(line, content.codePointCount(0, end) + 1 + units - end);
    }

    /** The next {@code sign} from {@code start} on, on that line or below it; {@code start} if there is none. */
    Location next(Location start, char sign) {
        int firstNumber = lineOf(start);
        String first = line(firstNumber);
        int from = first.offsetByCodePoints(0, Math.min(start.column() - 1, first.codePointCount(0, first.length())));
        for (int number = firstNumber; number <= lines().size(); number++) {
            int found = line(number).indexOf(sign, number == firstNumber ? from : 0);
            if (found >= 0) {
                return within(number, found);
            }
        }
        return start;
    }

    /** The lines from {@code first} to {@code last}, whose places are those of this text. */
    Source part(int first, int last) {
        List<String> some = lines().subList(first - 1, Math.min(last, lines().size()));
        return new Source(name, new byte[0], String.join("\n", some) + "\n", first + linesAbove);
    }

    /** Where {@code text} ends. */
    Location end() {
        int count = lines().size();
        boolean open = count > 0 && !text.endsWith("\n") && !text.endsWith("\r");
        return open ? within(count, line(count).length()) : at(count + 1, 1);
    }

    List<String> lines() {
        List<String> known = lines;
        if (known == null) {
            known = text.lines().toList();
            lines = known;
        }
        return known;
    }

    /**
     * {@return whether {@code place} is on a line that is there: what would be added at the end has none yet}
     *
     * @param place any place of this input
     */
    public boolean holds(Location place) {
        if (place.isCell() || text.isEmpty()) {
            return true;
        }
        int breaks = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            breaks++;
        }
        return lineOf(place) <= breaks + (text.endsWith("\n") ? 0 : 1);
    }

    /** The content of line {@code number}, from 1; empty beyond the end. */
    String line(int number) {
        return number <= lines().size() ? lines().get(number - 1) : "";
    }

    /**
     * {@return a problem at {@code location} of this input, with the line it stands on or what the cell shows}
     *
     * @param code what kind of problem
     * @param location where it is
     * @param arguments what the sentences of the code are filled with
     */
    public Problem problem(ProblemCode code, Location location, String... arguments) {
        Source its = of(location);
        if (its != this) {
            return its.problem(code, location, arguments);
        }
        List<String> shown = Stream.of(arguments).map(Source::harmless).toList();
        String excerpt = location.isCell()
                ? cells.getOrDefault(location, "")
                : location.file().equals(name) ? excerpt(location) : "";
        return new Problem(code, location, harmless(excerpt), shown);
    }

    /** {@code text} without characters that would steer the terminal it is shown on. */
    private static String harmless(String text) {
        return Rare.STEERING.matcher(text).replaceAll("\uFFFD");
    }

    /** The line, cut where it is long; nothing for a place so far out that no screen shows it. */
    private String excerpt(Location location) {
        if (location.column() > FARTHEST_COLUMN) {
            return "";
        }
        String line = line(lineOf(location));
        int wanted = Math.max(LONGEST_EXCERPT, location.column());
        return line.length() <= wanted
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(wanted, line.codePointCount(0, wanted))));
    }
}
