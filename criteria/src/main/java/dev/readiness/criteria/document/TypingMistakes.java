package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a Chinese input method or an editor's tab key leaves behind where YAML wants something else. Asked only
 * once the structure is known to be broken, since the same characters are fine inside a text.
 */
final class TypingMistakes {
    private static final Pattern TAB = Pattern.compile("^ *(\\t)");
    private static final Pattern WIDE_INDENT = Pattern.compile("^[ \\t]*(\\u3000)");
    private static final Pattern WIDE_COLON = Pattern.compile("^\\s*(?:-\\s+)?[^\\s:#\"'{\\[：][^:#\"'{\\[：]*(：)");
    private static final Pattern WIDE_COLON_IN_BRACES = Pattern.compile("[{,，]\\s*[^:：,，{}\"']+(：)");
    private static final Pattern WIDE_COMMA = Pattern.compile("[{\\[][^}\\]]*?(，)");
    private static final Pattern WIDE_SPACE_AFTER_COLON = Pattern.compile("^\\s*(?:-\\s+)?[^:#\"'{\\[]+:(\\u3000)");
    private static final Pattern NO_SPACE_AFTER_COLON =
            Pattern.compile("^\\s*(?:-\\s+)?[^\\s:#\"'{\\[][^:#\"'{\\[]*(:)(?=[^\\s:/\\\\\\u3000])");

    private TypingMistakes() {}

    static List<Problem> in(Source source) {
        List<Problem> found = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = new Line(source, i + 1, withoutComment(lines.get(i)), found);
            line.look(TAB, ProblemCode.TAB_INDENT);
            line.look(WIDE_INDENT, ProblemCode.WIDE_SPACE);
            line.look(WIDE_COLON, ProblemCode.WIDE_COLON);
            line.look(WIDE_COLON_IN_BRACES, ProblemCode.WIDE_COLON);
            line.look(WIDE_COMMA, ProblemCode.WIDE_COMMA);
            line.look(WIDE_SPACE_AFTER_COLON, ProblemCode.WIDE_SPACE);
            line.look(NO_SPACE_AFTER_COLON, ProblemCode.NO_SPACE_AFTER_COLON);
        }
        return found;
    }

    private static String withoutComment(String line) {
        if (line.stripLeading().startsWith("#")) {
            return "";
        }
        int comment = line.indexOf(" #");
        return comment < 0 ? line : line.substring(0, comment);
    }

    private record Line(Source source, int number, String text, List<Problem> found) {
        void look(Pattern pattern, ProblemCode code) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                found.add(source.problem(code, source.at(number, matcher.start(1) + 1)));
            }
        }
    }
}
