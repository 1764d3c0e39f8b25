package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in our words what the YAML parser tripped over. Where mending {@link TypingMistakes} at or above that place makes
 * it get further, they are the cause, and it is tried on for more of them.
 */
final class YamlFault {
    private static final int MOST_LINES_MENDED_AT_ONCE = 64;
    private static final int CHARACTERS_PARSED = 10_000_000;
    private static final int MOST_PARSES = 1000;

    private final Source source;
    private final List<TypingMistake> suspected;
    private final List<TypingMistake> believed = new ArrayList<>();
    private int parsesLeft;

    private YamlFault(Source source) {
        this.source = source;
        this.suspected = TypingMistakes.in(source);
        this.parsesLeft =
                Math.min(MOST_PARSES, CHARACTERS_PARSED / (source.text().length() + 1) + 1);
    }

    /** Tells what {@code fault} is about; the text that was meant where typing mistakes are all that it is about. */
    static Optional<Mended> report(MarkedYAMLException fault, Source source, Problems problems) {
        Location at = place(fault.getProblemMark(), source);
        List<TypingMistake> causes = new YamlFault(source).causes(source.lineOf(at));
        if (causes.isEmpty()) {
            problems.add(inOurWords(fault, source));
        } else {
            problems.addAll(firstOfEachKindOnALine(causes, source));
        }
        return Mended.ifCertain(source, causes);
    }

    private static List<Problem> firstOfEachKindOnALine(List<TypingMistake> mistakes, Source source) {
        Set<String> seen = new HashSet<>();
        return mistakes.stream()
                .sorted(Comparator.comparingInt(TypingMistake::line).thenComparingInt(TypingMistake::at))
                .filter(mistake -> seen.add(mistake.line() + " " + mistake.code()))
                .map(mistake -> mistake.in(source))
                .toList();
    }

    private List<TypingMistake> causes(int faultyLine) {
        OptionalInt line = OptionalInt.of(faultyLine);
        while (line.isPresent() && believe(line.getAsInt())) {
            line = faultyLine(believed);
        }
        return believed;
    }

    /** Believes the fewest suspicions, nearest first, that get the parser beyond {@code line}. */
    private boolean believe(int line) {
        List<TypingMistake> near = suspected.stream()
                .filter(mistake -> mistake.line() <= line && !believed.contains(mistake))
                .toList();
        List<Integer> lines = near.stream()
                .map(TypingMistake::line)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        for (int most = 1; most <= MOST_LINES_MENDED_AT_ONCE && most < 2 * lines.size() && parsesLeft > 0; most *= 2) {
            int topmost = lines.get(Math.min(most, lines.size()) - 1);
            List<TypingMistake> mended = new ArrayList<>(believed);
            near.stream().filter(mistake -> mistake.line() >= topmost).forEach(mended::add);
            OptionalInt next = faultyLine(mended);
            if (next.isEmpty() || next.getAsInt() > line) {
                believed.clear();
                believed.addAll(mended);
                return true;
            }
        }
        return false;
    }

    private OptionalInt faultyLine(List<TypingMistake> mended) {
        parsesLeft--;
        return YamlTree.faultyLine(TypingMistake.mended(source, mended));
    }

    private static Problem inOurWords(MarkedYAMLException fault, Source source) {
        String problem = String.valueOf(fault.getProblem());
        String context = String.valueOf(fault.getContext());
        Location at = place(fault.getProblemMark(), source);
        Location from = place(fault.getContextMark(), source);
        if (problem.contains("(TAB)")) {
            return source.problem(DocumentProblem.TAB_INDENT, at);
        }
        if (problem.contains("escape")) {
            return source.problem(DocumentProblem.BACKSLASH, at);
        }
        if (problem.contains("cannot start any token") || problem.contains("sequence entries are not allowed")) {
            return reserved(at, source);
        }
        if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
            return reserved(from, source);
        }
        if (context.contains("quoted scalar")) {
            return source.problem(DocumentProblem.UNCLOSED_QUOTE, from);
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            return at.line() == from.line()
                    ? source.problem(DocumentProblem.COMMA_EXPECTED, at)
                    : source.problem(DocumentProblem.UNCLOSED_BRACKET, from);
        }
        if (problem.contains("expected ':'")) {
            return source.problem(DocumentProblem.COLON_EXPECTED, from);
        }
        if (problem.contains("mapping values are not allowed")) {
            return secondColon(at, source);
        }
        if (problem.contains("but found '<scalar>'")) {
            return source.problem(DocumentProblem.UNCLOSED_QUOTE, at);
        }
        return source.problem(
                problem.contains("expected <block end>") ? DocumentProblem.INDENTATION : DocumentProblem.YAML_SYNTAX,
                at);
    }

    private static Problem reserved(Location at, Source source) {
        String line = source.line(source.lineOf(at));
        int index = line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
        String sign = index < line.length() ? Character.toString(line.codePointAt(index)) : "";
        return source.problem(DocumentProblem.RESERVED_CHARACTER, at, sign);
    }

    /** The parser objects to a colon: the second one of its line, or the first one of a line that is indented wrongly. */
    private static Problem secondColon(Location at, Source source) {
        String line = source.line(source.lineOf(at));
        int indentation = line.length() - line.stripLeading().length();
        int colon = line.indexOf(": ");
        return colon >= 0 && line.codePointCount(0, colon) + 1 < at.column()
                ? source.problem(DocumentProblem.COLON_IN_VALUE, at)
                : source.problem(DocumentProblem.INDENTATION, source.within(source.lineOf(at), indentation));
    }

    private static Location place(@Nullable Mark mark, Source source) {
        return mark == null ? source.at(1, 1) : source.at(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
