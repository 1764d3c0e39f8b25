package dev.readiness.author.schema;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a schema as JSON: the same bytes for the same schema, ended by a line break. */
final class SchemaText {
    private SchemaText() {}

    /** The outermost part of a schema: what the file is, and the name of the schema, which stays the same. */
    public static Part root(String name, String title, String about) {
        return Part.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:readiness:" + name + ":1")
                .with("title", title)
                .with("description", about);
    }

    /** The schema that {@code schema} is the root of. */
    public static String of(Part schema) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
            write(json, schema);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Part part) {
            write(json, part.keywords());
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, part) -> {
                json.writeName((String) name);
                write(json, part);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(part -> write(json, part));
            json.writeEndArray();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            throw new IllegalArgumentException("A schema must not hold (" + value + ").");
        }
    }

    /** Two blanks a level and the same line break everywhere. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
