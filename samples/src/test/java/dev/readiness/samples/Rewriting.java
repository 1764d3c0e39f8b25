package dev.readiness.samples;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.core.io.JsonStringEncoder;

/** Other ways to write the same document. Values keep their text: nothing here knows what they mean. */
final class Rewriting {
    private Rewriting() {}

    static Node tree(String yaml) {
        return new Yaml().compose(new StringReader(yaml));
    }

    static String yaml(Node tree) {
        DumperOptions options = new DumperOptions();
        options.setAllowUnicode(true);
        StringWriter out = new StringWriter();
        new Yaml(options).serialize(tree, out);
        return out.toString();
    }

    /** Every mapping the other way round; lists stay, since their order means something. */
    static Node reversed(Node node) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> tuples = mapping.getValue().stream()
                    .map(tuple -> new NodeTuple(tuple.getKeyNode(), reversed(tuple.getValueNode())))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.reverse(tuples);
            return new MappingNode(mapping.getTag(), tuples, mapping.getFlowStyle());
        }
        return node;
    }

    /** Every key that {@code names} knows, replaced. */
    static Node renamed(Node node, Map<String, String> names) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> tuples = mapping.getValue().stream()
                    .map(tuple ->
                            new NodeTuple(renamedKey(tuple.getKeyNode(), names), renamed(tuple.getValueNode(), names)))
                    .toList();
            return new MappingNode(mapping.getTag(), tuples, mapping.getFlowStyle());
        }
        return node;
    }

    private static Node renamedKey(Node key, Map<String, String> names) {
        String name = ((ScalarNode) key).getValue();
        return names.containsKey(name)
                ? new ScalarNode(key.getTag(), names.get(name), null, null, DumperOptions.ScalarStyle.PLAIN)
                : key;
    }

    static String json(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple ->
                            quoted(((ScalarNode) tuple.getKeyNode()).getValue()) + ": " + json(tuple.getValueNode()))
                    .collect(Collectors.joining(",\n", "{", "}"));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(Rewriting::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(((ScalarNode) node).getValue());
    }

    private static String scalar(String text) {
        if (text.isEmpty()) {
            return "null";
        }
        return text.matches("0|[1-9]\\d*(\\.\\d+)?") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
