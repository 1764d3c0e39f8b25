package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the nodes of one document together, whatever notation they were written in, within the {@link Limits}. */
final class TreeBuilder {
    /** Took the entries of another mapping in YAML 1.1; YAML 1.2 has no such key. */
    private static final String MERGE = "<<";

    private final Source source;
    private final Problems problems;
    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int values;
    private int aliases;
    private final List<Location> mistyped = new ArrayList<>();
    private boolean several;

    TreeBuilder(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The outermost value; empty if there is none, or if its structure can't be what was meant. */
    Optional<Node> root() {
        return !mistyped.isEmpty() || several ? Optional.empty() : Optional.ofNullable(root);
    }

    /** Where typing mistakes are that make another structure than what was meant. */
    List<Location> mistyped() {
        return mistyped;
    }

    /** How many values there are so far, those that aliases stand for included. */
    int values() {
        return values;
    }

    void openMapping(Location location) throws TooMuch {
        open(new Level(location, true));
    }

    void openSequence(Location location) throws TooMuch {
        open(new Level(location, false));
    }

    private void open(Level level) throws TooMuch {
        if (open.size() >= Limits.DEPTH) {
            throw new TooMuch(DocumentProblem.TOO_DEEP, level.location, Limits.DEPTH);
        }
        open.push(level);
    }

    /** Closes the innermost collection; {@code end} is where it ended. */
    Node close(Location end) throws TooMuch {
        Level level = open.pop();
        Node node = level.mapping
                ? new Node.Mapping(level.entries, level.location, level.next(end))
                : new Node.Sequence(level.items, level.location);
        add(node);
        return node;
    }

    void add(Node node) throws TooMuch {
        if (++values > Limits.NODES) {
            throw new TooMuch(DocumentProblem.TOO_MANY_VALUES, node.location(), Limits.NODES);
        }
        if (node instanceof Node.Scalar scalar && scalar.text().length() > Limits.LENGTH) {
            throw new TooMuch(DocumentProblem.TOO_LONG, node.location(), Limits.LENGTH);
        }
        place(node);
    }

    /** Adds {@code node} once more, for an alias at {@code location}; it holds {@code size} values. */
    void addAgain(Node node, int size, Location location) throws TooMuch {
        if (++aliases > Limits.ALIASES) {
            throw new TooMuch(DocumentProblem.TOO_MANY_ALIASES, location, Limits.ALIASES);
        }
        values += size;
        if (values > Limits.NODES) {
            throw new TooMuch(DocumentProblem.ALIAS_BOMB, location, Limits.NODES);
        }
        place(node);
    }

    private void place(Node node) throws TooMuch {
        Level level = open.peek();
        if (level == null) {
            placeRoot(node);
        } else if (!level.mapping) {
            level.items.add(node);
        } else if (level.takesKey) {
            level.takesKey = false;
            level.key = node instanceof Node.Scalar scalar ? scalar : refuseKey(node);
        } else {
            level.takesKey = true;
            addEntry(level, node);
        }
    }

    private void placeRoot(Node node) {
        if (root == null) {
            root = node;
        } else if (!several) {
            several = true;
            problems.add(source.problem(DocumentProblem.SEVERAL_DOCUMENTS, node.location()));
        }
    }

    private void addEntry(Level level, Node value) throws TooMuch {
        Node.Scalar key = level.key;
        if (key == null) {
            return;
        }
        if (key.plain() && key.text().equals(MERGE)) {
            problems.add(source.problem(DocumentProblem.MERGE_KEY, key.location()));
            return;
        }
        Optional<Problem> typing = TypingMistakes.inKey(source, key, value);
        typing.ifPresent(problem -> {
            mistyped.add(problem.location());
            problems.add(problem);
        });
        Location first = level.seen.putIfAbsent(key.text(), key.location());
        if (level.seen.size() > Limits.KEYS) {
            throw new TooMuch(DocumentProblem.TOO_MANY_KEYS, key.location(), Limits.KEYS);
        }
        if (first != null) {
            problems.add(source.problem(
                    DocumentProblem.DUPLICATE_KEY, key.location(), key.text(), String.valueOf(first.line())));
        } else {
            level.entries.add(new Node.Entry(key, value));
        }
    }

    private Node.@Nullable Scalar refuseKey(Node node) {
        problems.add(source.problem(DocumentProblem.KEY_NOT_TEXT, node.location()));
        return null;
    }

    /** The input asks for more than the {@link Limits} allow. */
    static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient ProblemCode code;
        private final transient Location location;
        private final int limit;

        TooMuch(ProblemCode code, Location location, int limit) {
            super(code.name(), null, false, false);
            this.code = code;
            this.location = location;
            this.limit = limit;
        }

        void reportTo(Problems problems, Source source) {
            problems.add(source.problem(code, location, String.valueOf(limit)));
        }
    }

    private static final class Level {
        private final Location location;
        private final boolean mapping;
        private final List<Node.Entry> entries = new ArrayList<>();
        private final List<Node> items = new ArrayList<>();
        private final Map<String, Location> seen = new HashMap<>();
        private boolean takesKey = true;
        private Node.@Nullable Scalar key;

        Level(Location location, boolean mapping) {
            this.location = location;
            this.mapping = mapping;
        }

        /** A further entry of a block mapping goes below the last one, that of a flow mapping before its bracket. */
        Location next(Location end) {
            boolean block = end.line() > location.line() && !entries.isEmpty();
            int column = block ? entries.get(0).key().location().column() : end.column();
            return new Location(end.file(), end.line(), column);
        }
    }
}
