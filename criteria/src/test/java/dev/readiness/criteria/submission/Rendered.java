package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.text.Lang;
import java.util.List;
import java.util.stream.Collectors;

/** Problems as a clerk would see them: line and caret, what is wrong, what to do. */
public final class Rendered {
    private Rendered() {}

    public static String of(List<Problem> problems) {
        return problems.isEmpty()
                ? "没有问题\n"
                : problems.stream().map(Rendered::of).collect(Collectors.joining("\n"));
    }

    private static String of(Problem problem) {
        String severity = problem.severity() == Severity.ERROR ? "错误" : "警告";
        String place = problem.excerpt().isEmpty()
                ? ""
                : problem.excerpt() + "\n"
                        + " "
                                .repeat(indentation(
                                        problem.excerpt(), problem.location().column()))
                        + "^\n";
        return severity + " " + problem.location() + " " + problem.code() + "\n" + place + problem.message(Lang.ZH)
                + "\n改法：" + problem.remedy(Lang.ZH) + "\n";
    }

    /** How many cells of a terminal the characters before {@code column} take. */
    private static int indentation(String line, int column) {
        return line.codePoints().limit(column - 1L).map(Rendered::cells).sum();
    }

    private static int cells(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        return character >= 0x3000 && character <= 0x303F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0x1F300 && character <= 0x1FAFF
                || "“”‘’…—".indexOf(character) >= 0;
    }
}
