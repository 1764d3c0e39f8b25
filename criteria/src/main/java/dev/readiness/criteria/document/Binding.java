package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** What a reader needs to turn nodes into values: shape checks that report instead of throwing. */
public final class Binding {
    private final Source source;
    private final Problems problems;

    public Binding(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    public void report(ProblemCode code, Location location, String... arguments) {
        problems.add(source.problem(code, location, arguments));
    }

    public void report(ProblemCode code, Node node, String... arguments) {
        report(code, node.location(), arguments);
    }

    /** The entries of {@code node} by name; a key not in {@code allowed} is a problem, and so is another shape. */
    public Fields fields(Node node, String... allowed) {
        return new Fields(this, mapping(node), List.of(allowed));
    }

    /** {@code node} as a mapping; an empty one where it has another shape. */
    public Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (!node.blank()) {
            misshapen(ProblemCode.MAPPING_EXPECTED, node);
        }
        return new Node.Mapping(List.of(), node.location(), node.location());
    }

    /** {@code node} as a list; a single value stands for a list of one, nothing for an empty one. */
    public List<Node> items(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return node.blank() ? List.of() : List.of(node);
    }

    /** {@code node} as text, trimmed. */
    public Optional<String> text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isBlank()
                    ? Optional.empty()
                    : Optional.of(scalar.text().strip());
        }
        misshapen(ProblemCode.TEXT_EXPECTED, node);
        return Optional.empty();
    }

    /** {@code text} with full-width digits, letters, signs and spaces made half-width, and trimmed. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private void misshapen(ProblemCode code, Node node) {
        List<Problem> typing = TypingMistakes.in(source);
        if (typing.isEmpty()) {
            report(code, node);
        } else {
            problems.addAll(typing);
        }
    }
}
