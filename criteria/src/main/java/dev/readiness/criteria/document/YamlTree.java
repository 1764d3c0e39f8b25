package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of a YAML file from the parser's events. Scalars stay text, so that none of YAML 1.1's readings of
 * {@code on}, {@code 1:30} or {@code 012} can creep in.
 */
final class YamlTree {
    private final Mended text;
    private final Source source;
    private final Problems problems;
    private final TreeBuilder tree;
    private final Map<String, Anchored> anchored = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** An anchored node, and how many values it holds. */
    private record Anchored(Node node, int size) {}

    /** A collection that is not closed yet: its anchor, and how many values came before it. */
    private record Open(Optional<String> anchor, int before) {}

    private YamlTree(Mended text, Problems problems) {
        this.text = text;
        this.source = text.source();
        this.problems = problems;
        this.tree = new TreeBuilder(source, problems);
    }

    static Optional<Document> parse(Source source, Problems problems) {
        return parse(Mended.nowhere(source), problems);
    }

    /** A text with typing mistakes, which are told, is read on as it was meant if that leaves no doubt. */
    static Optional<Document> parse(Mended text, Problems problems) {
        Source source = text.source();
        YamlTree yaml = new YamlTree(text, problems);
        try {
            yaml.build();
        } catch (TreeBuilder.TooMuch e) {
            e.reportTo(problems, source);
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            return YamlFault.report(e, source, problems).flatMap(meant -> parse(meant, problems));
        } catch (ReaderException e) {
            problems.add(source.problem(DocumentProblem.CONTROL_CHARACTER, controlCharacter(source)));
            return Optional.empty();
        } catch (YAMLException e) {
            problems.add(source.problem(DocumentProblem.YAML_SYNTAX, source.at(1, 1)));
            return Optional.empty();
        }
        if (!yaml.tree.mistyped().isEmpty()) {
            return text.alsoAt(yaml.tree.mistyped()).flatMap(meant -> parse(meant, problems));
        }
        boolean refused = yaml.tree.values() > 0 && yaml.tree.root().isEmpty();
        Optional<Node> root = yaml.tree.root().filter(node -> !node.blank());
        if (root.isEmpty() && !refused) {
            problems.add(source.problem(DocumentProblem.EMPTY_FILE, source.at(1, 1)));
        }
        return root.map(node -> new Document(source, node));
    }

    /** The line that {@code text} is no longer YAML on; empty if it is YAML. */
    static OptionalInt faultyLine(String text) {
        try {
            Parser parser = parser(text);
            for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
                if (event.is(Event.ID.StreamEnd)) {
                    break;
                }
            }
            return OptionalInt.empty();
        } catch (MarkedYAMLException e) {
            return OptionalInt.of(
                    e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1);
        } catch (YAMLException e) {
            return OptionalInt.of(1);
        }
    }

    /** @throws IllegalStateException if the SnakeYAML of the class path is older than 1.32 */
    static Parser parser(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            options.setProcessComments(false);
            return new ParserImpl(new StreamReader(withoutOldBreaks(text)), options);
        } catch (LinkageError e) {
            throw new IllegalStateException("SnakeYAML 1.32 or later is needed; an older one is on the class path.", e);
        }
    }

    /** YAML 1.1 ended lines at three characters more than YAML 1.2 and editors do. */
    private static String withoutOldBreaks(String text) {
        return text.replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
    }

    private void build() throws TreeBuilder.TooMuch {
        Parser parser = parser(text.text());
        int documents = 0;
        for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (++documents > 1) {
                        problems.add(source.problem(DocumentProblem.SEVERAL_DOCUMENTS, at(event.getStartMark())));
                        return;
                    }
                }
                case MappingStart -> tree.openMapping(open((CollectionStartEvent) event));
                case SequenceStart -> tree.openSequence(open((CollectionStartEvent) event));
                case MappingEnd, SequenceEnd -> close(event);
                case Scalar -> scalar((ScalarEvent) event);
                case Alias -> alias((AliasEvent) event);
                default -> {}
            }
            if (event.is(Event.ID.StreamEnd)) {
                return;
            }
        }
    }

    private Location open(CollectionStartEvent event) {
        open.push(new Open(Optional.ofNullable(event.getAnchor()), tree.values()));
        return at(event.getStartMark());
    }

    private void close(Event event) throws TreeBuilder.TooMuch {
        Node node = tree.close(at(event.getStartMark()));
        Open opened = open.pop();
        opened.anchor().ifPresent(anchor -> anchored.put(anchor, new Anchored(node, tree.values() - opened.before())));
    }

    private void scalar(ScalarEvent event) throws TreeBuilder.TooMuch {
        boolean plain = event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        Node.Scalar scalar = new Node.Scalar(event.getValue(), plain, at(event.getStartMark()));
        anchor(event.getAnchor(), scalar);
        tree.add(scalar);
    }

    private void anchor(@Nullable String anchor, Node node) {
        if (anchor != null) {
            anchored.put(anchor, new Anchored(node, 1));
        }
    }

    private void alias(AliasEvent event) throws TreeBuilder.TooMuch {
        Location location = at(event.getStartMark());
        Anchored target = anchored.get(event.getAnchor());
        if (target == null) {
            problems.add(source.problem(DocumentProblem.UNKNOWN_ALIAS, location, event.getAnchor()));
            tree.add(new Node.Scalar("", true, location));
        } else {
            tree.addAgain(target.node(), target.size(), location);
        }
    }

    private Location at(Mark mark) {
        return text.at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Location controlCharacter(Source source) {
        for (int line = 1; line <= source.lines().size(); line++) {
            int[] characters = source.line(line).codePoints().toArray();
            for (int column = 1; column <= characters.length; column++) {
                if (!StreamReader.isPrintable(characters[column - 1])) {
                    return source.at(line, column);
                }
            }
        }
        return source.at(1, 1);
    }
}
