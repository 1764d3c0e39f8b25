package dev.readiness.criteria.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Finds which stretch of a YAML text each value takes. */
final class YamlSpans {
    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable YamlSpan root;

    private YamlSpans() {}

    /** The outermost value of {@code text}; empty if it is no YAML or holds nothing. */
    static Optional<YamlSpan> of(String text) {
        YamlSpans spans = new YamlSpans();
        try {
            Parser parser = YamlTree.parser(text);
            for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
                spans.take(event);
            }
        } catch (YAMLException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(spans.root);
    }

    private void take(Event event) {
        if (event instanceof CollectionStartEvent start) {
            open.push(new Level(start));
        } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
            add(open.pop().closed(event));
        } else if (event instanceof ScalarEvent scalar) {
            add(single(YamlSpan.Kind.SCALAR, scalar.getValue(), event));
        } else if (event instanceof AliasEvent) {
            add(single(YamlSpan.Kind.ALIAS, "", event));
        }
    }

    private static YamlSpan single(YamlSpan.Kind kind, String text, Event event) {
        return new YamlSpan(
                kind,
                false,
                text,
                event.getStartMark().getIndex(),
                event.getEndMark().getIndex(),
                event.getStartMark().getColumn(),
                List.of(),
                List.of());
    }

    private void add(YamlSpan span) {
        Level level = open.peek();
        if (level == null) {
            root = root == null ? span : root;
        } else {
            level.parts.add(span);
        }
    }

    private static final class Level {
        private final CollectionStartEvent start;
        private final List<YamlSpan> parts = new ArrayList<>();

        Level(CollectionStartEvent start) {
            this.start = start;
        }

        /** A block ends with its last value, not where the parser notices that. */
        YamlSpan closed(Event end) {
            boolean mapping = start instanceof MappingStartEvent;
            boolean flow = start.isFlow();
            int begin = start.getStartMark().getIndex();
            int last = parts.isEmpty() ? begin : parts.get(parts.size() - 1).end();
            return new YamlSpan(
                    mapping ? YamlSpan.Kind.MAPPING : YamlSpan.Kind.SEQUENCE,
                    flow,
                    "",
                    begin,
                    flow ? end.getEndMark().getIndex() : last,
                    start.getStartMark().getColumn(),
                    mapping ? entries() : List.of(),
                    mapping ? List.of() : parts);
        }

        private List<YamlSpan.Entry> entries() {
            List<YamlSpan.Entry> entries = new ArrayList<>();
            for (int i = 0; i + 1 < parts.size(); i += 2) {
                entries.add(new YamlSpan.Entry(parts.get(i), parts.get(i + 1)));
            }
            return entries;
        }
    }
}
