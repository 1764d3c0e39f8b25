package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our words what the JSON parser tripped over. */
final class JsonFault {
    private JsonFault() {}

    static Problem of(JacksonException fault, Source source) {
        if (fault instanceof UnexpectedEndOfInputException) {
            return source.problem(DocumentProblem.CUT_OFF, lastWord(source));
        }
        TokenStreamLocation place = fault.getLocation();
        if (place == null) {
            return source.problem(DocumentProblem.JSON_SYNTAX, source.at(1, 1));
        }
        Location at = source.within(place.getLineNr(), Math.max(0, place.getColumnNr() - 1));
        int offset = (int) Math.max(0, place.getCharOffset());
        String text = source.text();
        char sign = offset < text.length() ? text.charAt(offset) : '\n';
        return switch (sign) {
            case '：' -> source.problem(DocumentProblem.WIDE_COLON, at);
            case '，', '、' -> source.problem(DocumentProblem.WIDE_COMMA, at, String.valueOf(sign));
            case '“', '”', '‘', '’', '＂' -> source.problem(DocumentProblem.WIDE_QUOTE, at, String.valueOf(sign));
            case '\u3000' -> source.problem(DocumentProblem.WIDE_SPACE, at);
            case '}', ']' -> bracket(source, at, text.substring(0, offset).stripTrailing());
            default -> source.problem(DocumentProblem.JSON_SYNTAX, at);
        };
    }

    private static Problem bracket(Source source, Location at, String before) {
        return before.endsWith(",")
                ? source.problem(DocumentProblem.TRAILING_COMMA, place(source, before))
                : source.problem(DocumentProblem.JSON_SYNTAX, at);
    }

    private static Location lastWord(Source source) {
        return place(source, source.text().stripTrailing());
    }

    /** Where the last character of {@code beginning}, the beginning of the text, stands. */
    private static Location place(Source source, String beginning) {
        int line = Math.max(1, (int) beginning.lines().count());
        int lineStart = Math.max(beginning.lastIndexOf('\n'), beginning.lastIndexOf('\r')) + 1;
        return source.within(line, beginning.length() - lineStart - 1);
    }
}
