package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    private final Source source;
    private final Problems problems;
    private final TreeBuilder tree;
    private final Map<String, Node> anchored = new HashMap<>();
    private final Deque<Optional<String>> openAnchors = new ArrayDeque<>();
    private int aliases;

    private YamlTree(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.tree = new TreeBuilder(source, problems);
    }

    static Optional<Document> parse(Source source, Problems problems) {
        YamlTree yaml = new YamlTree(source, problems);
        try {
            yaml.build();
        } catch (TreeBuilder.TooMuch e) {
            e.reportTo(problems, source);
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            YamlFault.report(e, source, problems);
            return Optional.empty();
        } catch (ReaderException e) {
            problems.add(source.problem(ProblemCode.CONTROL_CHARACTER, yaml.offset(e.getPosition())));
            return Optional.empty();
        } catch (YAMLException e) {
            problems.add(source.problem(ProblemCode.YAML_SYNTAX, source.at(1, 1)));
            return Optional.empty();
        }
        Node root = yaml.tree.root();
        if (root == null || root.blank()) {
            problems.add(source.problem(ProblemCode.EMPTY_FILE, source.at(1, 1)));
            return Optional.empty();
        }
        return Optional.of(new Document(source, root));
    }

    private void build() throws TreeBuilder.TooMuch {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setProcessComments(false);
        Parser parser = new ParserImpl(new StreamReader(source.text()), options);
        int documents = 0;
        for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (++documents > 1) {
                        problems.add(source.problem(ProblemCode.SEVERAL_DOCUMENTS, at(event.getStartMark())));
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
        openAnchors.push(Optional.ofNullable(event.getAnchor()));
        return at(event.getStartMark());
    }

    private void close(Event event) throws TreeBuilder.TooMuch {
        Node node = tree.close(at(event.getStartMark()));
        openAnchors.pop().ifPresent(anchor -> anchored.put(anchor, node));
    }

    private void scalar(ScalarEvent event) throws TreeBuilder.TooMuch {
        boolean plain = event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        Node.Scalar scalar = new Node.Scalar(event.getValue(), plain, at(event.getStartMark()));
        anchor(event.getAnchor(), scalar);
        tree.add(scalar);
    }

    private void anchor(@Nullable String anchor, Node node) {
        if (anchor != null) {
            anchored.put(anchor, node);
        }
    }

    private void alias(AliasEvent event) throws TreeBuilder.TooMuch {
        Location location = at(event.getStartMark());
        if (++aliases > Limits.ALIASES) {
            throw new TreeBuilder.TooMuch(ProblemCode.TOO_MANY_ALIASES, location, Limits.ALIASES);
        }
        Node node = anchored.get(event.getAnchor());
        if (node == null) {
            problems.add(source.problem(ProblemCode.UNKNOWN_ALIAS, location, event.getAnchor()));
            tree.add(new Node.Scalar("", true, location));
        } else {
            tree.add(node);
        }
    }

    private Location at(Mark mark) {
        return source.at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Location offset(int codePoint) {
        String before = source.text().substring(0, source.text().offsetByCodePoints(0, codePoint));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return source.at(line, before.length() - before.lastIndexOf('\n'));
    }
}
