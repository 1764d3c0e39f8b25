package dev.readiness.samples;

import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON report cut down to what was decided: verdict, figures, outcomes, rules and options, a line for each object.
 * Left out are sentences, places and digests, so that a reviewer reads a change of judgement and nothing else.
 */
final class Standing {
    private static final Set<String> LEFT_OUT = Set.of(
            "title",
            "asks",
            "says",
            "why",
            "note",
            "cite",
            "document",
            "unit",
            "units",
            "evidence",
            "location",
            "lost",
            "engine",
            "input",
            "digest",
            "language",
            "schemaVersion",
            "advice",
            "official");

    private final StringBuilder text = new StringBuilder();

    private Standing() {}

    /** The projection of {@code report}, which has the form that {@code -f json} gives. */
    static String of(String report) {
        Standing standing = new Standing();
        standing.object("", JsonMapper.shared().readTree(report), 0);
        return standing.text.toString();
    }

    private void object(String name, JsonNode node, int depth) {
        StringJoiner line = new StringJoiner(" ");
        if (!name.isEmpty()) {
            line.add(name);
        }
        node.properties().forEach(field -> {
            if (!LEFT_OUT.contains(field.getKey()) && isFlat(field.getValue())) {
                line.add(field.getKey() + "=" + flat(field.getValue()));
            }
        });
        text.append("  ".repeat(depth)).append(line).append('\n');
        node.properties().forEach(field -> {
            if (!LEFT_OUT.contains(field.getKey()) && !isFlat(field.getValue())) {
                nested(field.getKey(), field.getValue(), depth + 1);
            }
        });
    }

    private void nested(String name, JsonNode node, int depth) {
        if (node.isObject()) {
            object(name, node, depth);
            return;
        }
        node.forEach(each -> object(name, each, depth));
    }

    /** Whether it fits into the line of what holds it: a scalar, an indicator, or a list of scalars. */
    private static boolean isFlat(JsonNode node) {
        return node.isValueNode()
                || node.has("id") && !node.has("option")
                || node.isArray() && node.valueStream().allMatch(JsonNode::isValueNode);
    }

    private static String flat(JsonNode node) {
        return node.has("id") ? node.get("id").asString() : node.isValueNode() ? node.asString() : node.toString();
    }
}
