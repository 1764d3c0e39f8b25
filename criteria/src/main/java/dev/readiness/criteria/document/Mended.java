package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text as it would be without some typing mistakes, which lets the reading go on so that what else is wrong is told at
 * once. Its lines are those of the text as written, and its places are told as they were written.
 */
final class Mended {
    /** Only one thing can have been meant. Where a quote should have ended, or how deep a tab goes, is a guess. */
    private static final Set<ProblemCode> CERTAIN = Set.of(
            DocumentProblem.WIDE_COLON,
            DocumentProblem.NO_SPACE_AFTER_COLON,
            DocumentProblem.NO_SPACE_AFTER_DASH,
            DocumentProblem.WIDE_COMMA);

    private static final int MOST_ROUNDS = 4;

    private final Source source;
    private final List<TypingMistake> mistakes;
    private final int round;
    private final Map<Integer, List<TypingMistake>> byLine = new HashMap<>();

    private Mended(Source source, List<TypingMistake> mistakes, int round) {
        this.source = source;
        this.mistakes = mistakes;
        this.round = round;
        mistakes.stream()
                .sorted(Comparator.comparingInt(TypingMistake::from))
                .forEach(mistake -> byLine.computeIfAbsent(mistake.line(), any -> new ArrayList<>())
                        .add(mistake));
    }

    /** {@code source} as it stands. */
    static Mended nowhere(Source source) {
        return new Mended(source, List.of(), 0);
    }

    /** Where mending {@code mistakes} leaves no doubt and makes YAML of {@code source}: the mended text. */
    static Optional<Mended> ifCertain(Source source, List<TypingMistake> mistakes) {
        return nowhere(source).with(mistakes);
    }

    /** The same without those on the lines of {@code places}, too, which came to light by reading on. */
    Optional<Mended> alsoAt(List<Location> places) {
        List<TypingMistake> all = new ArrayList<>(mistakes);
        TypingMistakes.at(source, places).stream()
                .filter(mistake -> !mistakes.contains(mistake))
                .forEach(all::add);
        return all.size() > mistakes.size() && round < MOST_ROUNDS ? with(all) : Optional.empty();
    }

    private Optional<Mended> with(List<TypingMistake> all) {
        boolean certain = !all.isEmpty() && all.stream().allMatch(Mended::isCertain);
        return certain && YamlTree.faultyLine(TypingMistake.mended(source, all)).isEmpty()
                ? Optional.of(new Mended(source, all, round + 1))
                : Optional.empty();
    }

    /** The mapping that the text {@code scalar} was meant to be, if nothing but typing mistakes kept it from that. */
    static Optional<Node.Mapping> mapping(Source source, Node.Scalar scalar, Problems problems) {
        List<TypingMistake> typing = TypingMistakes.from(source, scalar.location());
        if (typing.isEmpty()) {
            return Optional.empty();
        }
        Source part = source.part(
                source.lineOf(scalar.location()), typing.get(typing.size() - 1).line());
        return ifCertain(part, TypingMistakes.in(part))
                .flatMap(mended -> YamlTree.parse(mended, problems))
                .flatMap(document -> mappingAt(scalar.location(), document.root()));
    }

    private static Optional<Node.Mapping> mappingAt(Location place, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.location().equals(place)
                    ? Optional.of(mapping)
                    : mapping.entries().stream()
                            .flatMap(entry -> mappingAt(place, entry.value()).stream())
                            .findFirst();
        }
        return node instanceof Node.Sequence list
                ? list.items().stream()
                        .flatMap(item -> mappingAt(place, item).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isCertain(TypingMistake mistake) {
        return CERTAIN.contains(mistake.code());
    }

    Source source() {
        return source;
    }

    /** No line is added or taken away. */
    String text() {
        return mistakes.isEmpty() ? source.text() : TypingMistake.mended(source, mistakes);
    }

    /** Where the place in {@code line} and {@code column} of the mended text, both from 1, stands in what was written. */
    Location at(int line, int column) {
        List<TypingMistake> here = byLine.get(line);
        return here == null ? source.at(line, column) : source.within(line, asWritten(line, column, here));
    }

    private int asWritten(int line, int column, List<TypingMistake> here) {
        String mended = TypingMistake.mended(source.line(line), here);
        int at = mended.offsetByCodePoints(0, Math.min(column - 1, mended.codePointCount(0, mended.length())));
        int grown = 0;
        for (TypingMistake mistake : here) {
            int begin = mistake.from() + grown;
            if (at < begin) {
                break;
            }
            if (at < begin + mistake.mend().length()) {
                return mistake.from();
            }
            grown += mistake.mend().length() - mistake.length();
        }
        return at - grown;
    }
}
