package dev.readiness.author.schema;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** YAML as an editor hands it to a validator: plain scalars take the types of YAML 1.2's core schema. */
final class CoreSchema {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");

    /** Each file is parsed once, however many changes are tried on it. */
    private static final Map<Path, Optional<JsonNode>> READ = new ConcurrentHashMap<>();

    private CoreSchema() {}

    /** The file as JSON, which the caller may change; empty if it can't be parsed. */
    static Optional<JsonNode> json(Path file) {
        return READ.computeIfAbsent(file, CoreSchema::read).map(JsonNode::deepCopy);
    }

    private static Optional<JsonNode> read(Path file) {
        try {
            return Documents.parse(file.toString(), Files.readAllBytes(file), new Problems())
                    .map(Document::root)
                    .map(CoreSchema::json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = MAPPER.createObjectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = MAPPER.createArrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((Node.Scalar) node);
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return MAPPER.getNodeFactory().stringNode(text);
        }
        if (scalar.isBlank()) {
            return MAPPER.nullNode();
        }
        if (TRUTH.matcher(text).matches()) {
            return MAPPER.getNodeFactory().booleanNode(text.equalsIgnoreCase("true"));
        }
        return NUMBER.matcher(text).matches()
                ? MAPPER.getNodeFactory().numberNode(new java.math.BigDecimal(text))
                : MAPPER.getNodeFactory().stringNode(text);
    }
}
