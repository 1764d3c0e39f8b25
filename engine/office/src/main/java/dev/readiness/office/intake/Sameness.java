package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.submission.Words;
import dev.readiness.criteria.text.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what was filled in: 98%, ９８％ and 98.0% are the same, and so are 12,480 and 12480, 是 and yes, 无 and 0 of 0.
 */
final class Sameness {
    private static final String NONE = Words.NONE.get(0);
    private static final Map<String, Object> NONE_OF_NONE = Map.of("numerator", "0", "denominator", "0");

    private Sameness() {}

    /** What a row says; equal where two say the same. */
    static Object meaning(FilledRow row) {
        Map<String, Object> parts = meaning(row.parts());
        return parts.equals(NONE_OF_NONE) ? Map.of("value", NONE) : parts;
    }

    static boolean of(Node a, Node b) {
        return meaning(a).equals(meaning(b));
    }

    private static Map<String, Object> meaning(List<Node.Entry> parts) {
        return parts.stream()
                .collect(Collectors.toMap(
                        part -> part.key().text(), part -> meaning(part.value()), (first, second) -> first));
    }

    private static Object meaning(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> parts = meaning(mapping.entries());
            return parts.equals(NONE_OF_NONE) ? NONE : parts;
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> meaning(item).toString())
                    .sorted()
                    .toList();
        }
        String text = Plain.of(((Node.Scalar) node).text()).toLowerCase(Locale.ROOT);
        return Figures.percentage(text)
                .map(share -> share + " of all")
                .or(() -> Figures.decimal(text).map(Object::toString))
                .orElse(word(text));
    }

    private static String word(String text) {
        return Stream.of(Words.YES, Words.NO, Words.NONE)
                .filter(words -> words.contains(text))
                .findFirst()
                .map(words -> words.get(0))
                .orElse(text);
    }

    /** What was filled in, as people say it. */
    static String shown(FilledRow row) {
        boolean fraction =
                row.parts().stream().anyMatch(part -> part.key().text().equals("numerator"));
        return row.parts().stream()
                .map(Node.Entry::value)
                .flatMap(
                        value -> value instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.of(value))
                .map(node -> ((Node.Scalar) node).text())
                .collect(Collectors.joining(fraction ? " / " : "、"));
    }
}
