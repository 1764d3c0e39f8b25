package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads one line of YAML the way its writer meant it, and notes where the parser will not. */
final class LineScan {
    private static final int LONGEST_LINE = 2000;
    private static final char WIDE_SPACE = '\u3000';

    private final int number;
    private final String line;
    private final int end;
    private final List<TypingMistake> mistakes = new ArrayList<>();

    LineScan(int number, String line) {
        this.number = number;
        this.line = line;
        this.end = Math.min(line.length(), LONGEST_LINE);
    }

    List<TypingMistake> mistakes() {
        int start = blanks(0, true);
        boolean item = false;
        while (sign(start) == '-' && sign(start + 1) == ' ') {
            start = blanks(start + 1, false);
            item = true;
        }
        if (sign(start) == '-' && Character.isLetter(sign(start + 1))) {
            int shift = start > 0 && sign(start - 1) == ' ' ? 1 : 0; // keeps the lines below aligned with the name
            note(DocumentProblem.NO_SPACE_AFTER_DASH, start, start - shift, 1 + shift, "- ", "");
            start++;
        }
        if (start < end && "#}]|>".indexOf(sign(start)) < 0 && !line.startsWith("---") && !line.startsWith("...")) {
            entry(start, item);
        }
        return mistakes;
    }

    /** Skips blanks; a tab or a full-width space among them is a mistake. */
    private int blanks(int from, boolean indenting) {
        int at = from;
        while (at < end && isBlank(at)) {
            int run = at;
            while (run < end && sign(run) == sign(at)) {
                run++;
            }
            if (sign(at) != ' ') {
                ProblemCode code = sign(at) == '\t' ? DocumentProblem.TAB_INDENT : DocumentProblem.WIDE_SPACE;
                note(code, at, at, run - at, indenting ? "  ".repeat(run - at) : " ", "");
            }
            at = run;
        }
        return at;
    }

    private void entry(int start, boolean item) {
        int at = start;
        if (isBracket(start)) {
            flow(start);
            return;
        }
        if (isQuote(start)) {
            at = afterQuote(start);
        }
        for (; at < end && !isComment(at); at++) {
            if (isColon(at)) {
                value(blanks(afterColon(at), false));
                return;
            }
        }
        if (!item) {
            note(DocumentProblem.COLON_EXPECTED, start, lastWord() + 1, 0, ":", "");
        }
    }

    private void value(int start) {
        if (start < end && isBracket(start)) {
            flow(start);
        } else if (start < end && isQuote(start)) {
            afterQuote(start);
        }
    }

    /** Whether the character is a colon between name and value, or was meant for one. */
    private boolean isColon(int at) {
        return sign(at) == '：' || sign(at) == ':' && "/\\".indexOf(sign(at + 1)) < 0;
    }

    /** Notes what is wrong with the colon, and returns the place after it. */
    private int afterColon(int at) {
        if (sign(at) == '：') {
            note(DocumentProblem.WIDE_COLON, at, at, 1, ": ", "");
        } else if (at + 1 < end && !isBlank(at + 1)) {
            note(DocumentProblem.NO_SPACE_AFTER_COLON, at, at, 1, ": ", "");
        }
        return at + 1;
    }

    private void flow(int start) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean naming = true;
        boolean beginning = true;
        for (int at = start; at < end && !isComment(at); at++) {
            char sign = sign(at);
            if (beginning && isQuote(at)) {
                at = afterQuote(at) - 1;
                beginning = false;
            } else if (isBracket(at)) {
                open.push(at);
                naming = true;
                beginning = true;
            } else if (sign == '}' || sign == ']') {
                open.pop();
                if (open.isEmpty()) {
                    return;
                }
            } else if (",，、".indexOf(sign) >= 0) {
                if (sign != ',') {
                    note(DocumentProblem.WIDE_COMMA, at, at, 1, ", ", String.valueOf(sign));
                }
                naming = true;
                beginning = true;
            } else if (naming && sign(open.peek()) == '{' && isColon(at) && ",}".indexOf(sign(at + 1)) < 0) {
                at = blanks(afterColon(at), false) - 1;
                naming = false;
                beginning = true;
            } else if (!isBlank(at)) {
                beginning = false;
            }
        }
        StringBuilder closing = new StringBuilder();
        open.forEach(bracket -> closing.append(sign(bracket) == '{' ? '}' : ']'));
        note(DocumentProblem.UNCLOSED_BRACKET, open.peek(), lastWord() + 1, 0, closing.toString(), "");
    }

    /** The place after the quoted text that begins at {@code start}; a quote that nothing closes is a mistake. */
    private int afterQuote(int start) {
        char quote = sign(start);
        for (int at = start + 1; at < end; at++) {
            if (sign(at) == '\\' && quote == '"') {
                at++;
            } else if (sign(at) == quote && quote == '\'' && sign(at + 1) == quote) {
                at++;
            } else if (sign(at) == quote) {
                return at + 1;
            }
        }
        note(DocumentProblem.UNCLOSED_QUOTE, start, lastWord() + 1, 0, String.valueOf(quote), "");
        return end;
    }

    private void note(ProblemCode code, int at, int from, int length, String mend, String sign) {
        mistakes.add(new TypingMistake(code, number, at, from, length, mend, sign));
    }

    /** The last place that is not blank. */
    private int lastWord() {
        return line.stripTrailing().length() - 1;
    }

    private boolean isComment(int at) {
        return sign(at) == '#' && at > 0 && isBlank(at - 1);
    }

    private boolean isBracket(int at) {
        return sign(at) == '{' || sign(at) == '[';
    }

    private boolean isQuote(int at) {
        return sign(at) == '"' || sign(at) == '\'';
    }

    private boolean isBlank(int at) {
        return sign(at) == ' ' || sign(at) == '\t' || sign(at) == WIDE_SPACE;
    }

    /** The character at {@code at}, a line feed beyond the end. */
    private char sign(int at) {
        return at < end ? line.charAt(at) : '\n';
    }
}
