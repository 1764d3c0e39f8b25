package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something on a line that YAML does not take the way it was meant, and what would mend it.
 *
 * @param line from 1
 * @param at where it is seen, in UTF-16 units from the start of the line
 * @param from where the mend begins, likewise
 * @param length how many units the mend replaces
 * @param mend what to put there
 */
record TypingMistake(ProblemCode code, int line, int at, int from, int length, String mend, String sign) {

    Problem in(Source source) {
        Location location = source.within(line, at);
        return sign.isEmpty() ? source.problem(code, location) : source.problem(code, location, sign);
    }

    /** The text of {@code source} with {@code mistakes} mended; no line is added or taken away. */
    static String mended(Source source, List<TypingMistake> mistakes) {
        List<String> lines = new ArrayList<>(source.lines());
        mistakes.stream()
                .collect(Collectors.groupingBy(TypingMistake::line))
                .forEach((number, here) -> lines.set(number - 1, mended(lines.get(number - 1), here)));
        return String.join("\n", lines) + "\n";
    }

    /** {@code line} with {@code mistakes}, which are all on it, mended. */
    static String mended(String line, List<TypingMistake> mistakes) {
        StringBuilder mended = new StringBuilder(line);
        mistakes.stream()
                .sorted(Comparator.comparingInt(TypingMistake::from).reversed())
                .forEach(mistake -> mended.replace(mistake.from, mistake.from + mistake.length, mistake.mend));
        return mended.toString();
    }
}
