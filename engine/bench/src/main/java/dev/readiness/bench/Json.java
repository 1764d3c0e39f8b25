package dev.readiness.bench;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Rewrites a YAML file as JSON, every scalar as text, so that both say the same. */
final class Json {
    private Json() {}

    static byte[] of(byte[] yaml) {
        StringBuilder json = new StringBuilder();
        Deque<int[]> open = new ArrayDeque<>(); // {1 if a mapping, values so far}
        Parser parser = new ParserImpl(
                new StreamReader(new StringReader(new String(yaml, StandardCharsets.UTF_8))), new LoaderOptions());
        for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
            switch (event.getEventId()) {
                case MappingStart -> open(json, open, 1);
                case SequenceStart -> open(json, open, 0);
                case MappingEnd -> close(json, open, '}');
                case SequenceEnd -> close(json, open, ']');
                case Scalar -> {
                    separate(json, open);
                    scalar(json, (ScalarEvent) event);
                }
                default -> {}
            }
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void open(StringBuilder json, Deque<int[]> open, int mapping) {
        separate(json, open);
        json.append(mapping == 1 ? '{' : '[');
        open.push(new int[] {mapping, 0});
    }

    private static void close(StringBuilder json, Deque<int[]> open, char sign) {
        open.pop();
        json.append(sign);
    }

    private static void separate(StringBuilder json, Deque<int[]> open) {
        int[] level = open.peek();
        if (level != null && level[1]++ > 0) {
            json.append(level[0] == 1 && level[1] % 2 == 0 ? ": " : ", ");
        }
    }

    /** Nothing filled in is {@code null} in JSON. */
    private static void scalar(StringBuilder json, ScalarEvent event) {
        if (event.getValue().isEmpty() && event.isPlain()) {
            json.append("null");
        } else {
            quote(json, event.getValue());
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\');
            }
            json.append((char) c);
        });
        json.append('"');
    }
}
