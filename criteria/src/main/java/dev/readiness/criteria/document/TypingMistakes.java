package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a Chinese input method or an editor's tab key leaves behind where YAML wants something else. The same
 * characters are fine inside a text, so these are suspicions: {@link YamlFault} believes those whose mending makes the
 * parser get further.
 */
final class TypingMistakes {
    private static final char WIDE_SPACE = '\u3000';

    private TypingMistakes() {}

    /** Every suspicion, line by line. */
    static List<TypingMistake> in(Source source) {
        List<TypingMistake> found = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            found.addAll(new LineScan(i + 1, lines.get(i)).mistakes());
        }
        return found;
    }

    /** The suspicions on the lines of {@code places}. */
    static List<TypingMistake> at(Source source, List<Location> places) {
        return places.stream()
                .map(source::lineOf)
                .distinct()
                .flatMap(line -> new LineScan(line, source.line(line)).mistakes().stream())
                .toList();
    }

    /**
     * The suspicions on the line of {@code place} and on those right below it that stand no further left, up to the first
     * without one.
     */
    static List<TypingMistake> from(Source source, Location place) {
        int line = source.lineOf(place);
        List<TypingMistake> found = new ArrayList<>();
        for (int number = line; number <= source.lines().size(); number++) {
            String text = source.line(number);
            List<TypingMistake> here = new LineScan(number, text).mistakes();
            if (here.isEmpty()
                    || number > line && text.length() - text.stripLeading().length() < place.column() - 1) {
                return found;
            }
            found.addAll(here);
        }
        return found;
    }

    /**
     * What is wrong with a key that the parser takes but nobody can have meant: a full-width space as its indentation,
     * or its value inside it because the colon was not seen as one.
     */
    static Optional<Problem> inKey(Source source, Node.Scalar key, Node value) {
        String text = key.text();
        if (!key.plain() || text.isEmpty()) {
            return Optional.empty();
        }
        if (text.charAt(0) == WIDE_SPACE) {
            return Optional.of(source.problem(DocumentProblem.WIDE_SPACE, key.location()));
        }
        if (!value.blank()) {
            return Optional.empty();
        }
        int wide = text.indexOf('：');
        int narrow = text.indexOf(':');
        if (wide <= 0 && narrow <= 0) {
            return Optional.empty();
        }
        boolean isWide = narrow <= 0 || wide > 0 && wide < narrow;
        int at = isWide ? wide : narrow;
        boolean spaced = !isWide && at + 1 < text.length() && text.charAt(at + 1) == WIDE_SPACE;
        ProblemCode code = isWide
                ? DocumentProblem.WIDE_COLON
                : spaced ? DocumentProblem.WIDE_SPACE : DocumentProblem.NO_SPACE_AFTER_COLON;
        char sign = spaced ? WIDE_SPACE : text.charAt(at);
        return Optional.of(source.problem(code, source.next(key.location(), sign)));
    }

    /** The full-width comma or the mark 、 between entries that {@code scalar} runs together. */
    static Optional<Problem> inList(Source source, Node.Scalar scalar) {
        String text = scalar.text();
        int comma = text.indexOf('，');
        int mark = text.indexOf('、');
        int at = comma < 0 || mark >= 0 && mark < comma ? mark : comma;
        if (at <= 0) {
            return Optional.empty();
        }
        char sign = text.charAt(at);
        return Optional.of(
                source.problem(DocumentProblem.WIDE_COMMA, source.next(scalar.location(), sign), String.valueOf(sign)));
    }
}
