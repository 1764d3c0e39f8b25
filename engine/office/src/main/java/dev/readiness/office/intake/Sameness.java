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

/** Compares what was filled in: 98%, ９８％ and 98.0% are the same, and so are 12,480 and 12480, 是 and yes. */
final class Sameness {
    private Sameness() {}

    /** What a row says; equal where two say the same. */
    static Object meaning(FilledRow row) {
        return meaning(row.parts());
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
            return meaning(mapping.entries());
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
                .orElse(Words.YES.contains(text) ? Words.YES.get(0) : Words.NO.contains(text) ? Words.NO.get(0) : text);
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
