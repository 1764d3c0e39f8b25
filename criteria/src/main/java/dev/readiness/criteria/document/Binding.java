package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.text.Plain;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a reader needs to turn nodes into values: shape checks that report instead of throwing. */
public final class Binding {
    private static final Set<ProblemCode> HIDING_AN_ENTRY =
            Set.of(DocumentProblem.WIDE_COLON, DocumentProblem.NO_SPACE_AFTER_COLON, DocumentProblem.WIDE_SPACE);

    private final Source source;
    private final Problems problems;

    /**
     * Binds nodes of one text.
     *
     * @param source the text that the nodes are of
     * @param problems take what is wrong with it
     */
    public Binding(Source source, Problems problems) {
        Objects.requireNonNull(source, "source");
        this.source = source;
        this.problems = problems;
    }

    /**
     * Reports a problem at {@code location}.
     *
     * @param code what kind of problem
     * @param location where it is
     * @param arguments what the sentences of the code are filled with
     */
    public void report(ProblemCode code, Location location, String... arguments) {
        problems.add(source.problem(code, location, arguments));
    }

    /**
     * Reports a problem at the place of {@code node}.
     *
     * @param code what kind of problem
     * @param node the value that it is about
     * @param arguments what the sentences of the code are filled with
     */
    public void report(ProblemCode code, Node node, String... arguments) {
        report(code, node.location(), arguments);
    }

    /**
     * {@return the entries of {@code node} by name; a key not in {@code allowed} is a problem, and so is another
     * shape}
     *
     * @param node a value of the document
     * @param allowed the names that may stand here
     */
    public Fields fields(Node node, String... allowed) {
        return fields(node, List.of(allowed));
    }

    /**
     * {@return the entries of {@code node} by name; a key not in {@code allowed} is a problem, and so is another
     * shape}
     *
     * @param node a value of the document
     * @param allowed the names that may stand here
     */
    public Fields fields(Node node, List<String> allowed) {
        Fields fields = fieldsAndStrangers(node, allowed);
        for (Node.Entry entry : fields.strange()) {
            fields.reportStrange(entry);
        }
        return fields;
    }

    /**
     * {@return as {@link #fields(Node, List)}, but the caller looks after the entries whose names are not even like
     * an allowed one}
     *
     * @param node a value of the document
     * @param allowed the names that may stand here
     */
    public Fields fieldsAndStrangers(Node node, List<String> allowed) {
        return new Fields(this, mapping(node), allowed, !(node instanceof Node.Mapping));
    }

    /**
     * Reports that {@code key} means what {@code first} above it means already.
     *
     * @param key the later key
     * @param first the earlier key
     */
    public void reportDuplicate(Node.Scalar key, Node.Scalar first) {
        report(
                DocumentProblem.DUPLICATE_KEY,
                key,
                key.text(),
                String.valueOf(first.location().line()));
    }

    /**
     * Reports entries of a list that a full-width comma runs together; false if {@code node} is not such a text.
     *
     * @param node a value of the document
     * @return false if {@code node} is not such a text
     */
    public boolean reportRunTogether(Node node) {
        Optional<Problem> comma = node instanceof Node.Scalar scalar
                ? TypingMistakes.inList(source.of(scalar.location()), scalar)
                : Optional.empty();
        comma.ifPresent(problems::add);
        return comma.isPresent();
    }

    /**
     * Reports full-width quotes around {@code scalar}, which YAML takes for part of it; false if there are none.
     *
     * @param scalar a value of the document
     * @return false if there are none
     */
    public boolean reportWideQuotes(Node.Scalar scalar) {
        boolean quoted = scalar.plain()
                && !scalar.text().isEmpty()
                && "“”‘’".indexOf(scalar.text().charAt(0)) >= 0;
        if (quoted) {
            report(DocumentProblem.WIDE_QUOTE, scalar, scalar.text().substring(0, 1));
        }
        return quoted;
    }

    /**
     * Reports that {@code root}, the outermost value, is not what a document of this kind looks like; lines that a
     * typing mistake keeps from being entries are reported instead if one of {@code names} is among them.
     *
     * @param root the outermost value
     * @param names names of what is listed under one of the document's keys
     * @return the mapping that was meant, where nothing but typing mistakes kept it from being one
     */
    public Optional<Node> reportStrangeRoot(Node root, List<String> names) {
        List<TypingMistake> typing = TypingMistakes.in(source).stream()
                .filter(mistake -> HIDING_AN_ENTRY.contains(mistake.code()))
                .toList();
        boolean named = source.lines().stream()
                .map(Binding::plain)
                .anyMatch(line -> names.stream().anyMatch(name -> line.startsWith(name + ":")));
        if (root instanceof Node.Scalar && named && !typing.isEmpty()) {
            typing.forEach(mistake -> problems.add(mistake.in(source)));
            return Mended.ifCertain(source, typing)
                    .flatMap(meant -> YamlTree.parse(meant, problems))
                    .map(Document::root)
                    .filter(Node.Mapping.class::isInstance);
        }
        report(DocumentProblem.NOT_A_SUBMISSION, root, String.join(", ", names));
        return Optional.empty();
    }

    /**
     * {@return {@code node} as a mapping; an empty one where it has another shape}
     *
     * @param node a value of the document
     */
    public Node.Mapping mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        Optional<Node.Mapping> meant = node.blank() ? Optional.empty() : misshapen(node);
        return meant.orElseGet(() -> new Node.Mapping(List.of(), node.location(), node.location()));
    }

    /**
     * {@return {@code node} as a list; a single value stands for a list of one, nothing for an empty one}
     *
     * @param node a value of the document
     */
    public List<Node> items(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return node.blank() ? List.of() : List.of(node);
    }

    /**
     * {@return {@code node} as text, trimmed}
     *
     * @param node a value of the document
     */
    public Optional<String> text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isBlank() ? Optional.empty() : Optional.of(Plain.trimmed(scalar.text()));
        }
        report(DocumentProblem.TEXT_EXPECTED, node);
        return Optional.empty();
    }

    /**
     * {@return {@code text} as keys and other names are compared; values are read by {@link #word}}
     *
     * @param text a name as it was written
     */
    public static String plain(String text) {
        return Plain.name(text);
    }

    /**
     * {@return {@code node} as a word to be compared or a figure to be read: {@link Plain#of}} A character that only
     * resembles others, such as ① or ², is a problem: nobody knows whether it is a part of the figure or a mark
     * beside it.
     *
     * @param node a value of the document
     */
    public Optional<String> word(Node node) {
        Optional<String> text = text(node);
        Optional<String> lookalike = text.flatMap(Plain::lookalike);
        if (lookalike.isPresent()) {
            report(ValueProblem.LOOKALIKE_CHARACTER, node, lookalike.get(), Plain.named(lookalike.get()));
            return Optional.empty();
        }
        return text.map(Plain::of);
    }

    private Optional<Node.Mapping> misshapen(Node node) {
        Source its = source.of(node.location());
        List<TypingMistake> typing =
                node instanceof Node.Scalar ? TypingMistakes.from(its, node.location()) : List.of();
        if (typing.isEmpty()) {
            report(DocumentProblem.MAPPING_EXPECTED, node);
        } else {
            typing.forEach(mistake -> problems.add(mistake.in(its)));
        }
        return node instanceof Node.Scalar scalar ? Mended.mapping(its, scalar, problems) : Optional.empty();
    }
}
