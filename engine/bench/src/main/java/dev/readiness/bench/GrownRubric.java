package dev.readiness.bench;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.report.IndentedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the first rubric many times over, as a rubric that a user keeps in a folder: every copy has numbers, ids and
 * titles of its own. JSON is YAML, too.
 *
 * <p>Two things differ from the rubric that ships. A user's own has no surveys, so that clauses 70 and 71 ask for their
 * threshold alone. And a file holds at most 100,000 values, so that what would be one dimension becomes another after
 * {@value #COPIES_A_FILE} copies.
 */
final class GrownRubric {
    static final String ID = "grown";
    static final int CLAUSES = 111;
    static final int ITEMS = 36;

    private static final String SHIPPED = "neimenggu-2023";
    private static final int COPIES_A_FILE = 25;
    private static final Set<String> LISTS = Set.of("items", "vetoes", "indicators");

    /** What of a requirement names an indicator. */
    private static final Set<String> NAMES =
            Set.of("attested", "rate", "amount", "events", "noEvent", "plus", "minus", "per", "of");

    private final JsonGenerator json;

    /** The copy that is being written, from 0. */
    private int copy;

    private GrownRubric(JsonGenerator json) {
        this.json = json;
    }

    /** Its files, {@code times} as many clauses in all, in the new folder {@link #ID} below {@code folder}. */
    static void write(int times, Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(ID));
        for (Document document : new Packs().documents(SHIPPED)) {
            Path name = Path.of(document.source().name()).getFileName();
            for (int from = 0; from < (document.has("dimension") ? times : 1); from += COPIES_A_FILE) {
                int first = from;
                int end = Math.min(times, from + COPIES_A_FILE);
                String text = IndentedJson.write(
                        json -> new GrownRubric(json).file((Node.Mapping) document.root(), first, end));
                Files.writeString(pack.resolve(from == 0 ? name.toString() : from + "-" + name), text);
            }
        }
    }

    /** A name of the copy that is counted from 0: in front, since names that end like numbers hash in a row. */
    static String named(int copy, String name) {
        return copy == 0 ? name : "第" + (copy + 1) + "份" + name;
    }

    private void file(Node.Mapping root, int first, int end) {
        json.writeStartObject();
        for (Node.Entry entry : root.entries()) {
            String key = entry.key().text();
            json.writeName(key);
            copy = first;
            switch (key) {
                case "rubric" -> json.writeString(ID);
                case "dimension" -> json.writeString(named(first / COPIES_A_FILE, text(entry.value())));
                case "points" -> multiplied(entry.value(), end - first);
                case "choice" -> choice((Node.Mapping) entry.value(), end - first);
                default -> {
                    if (LISTS.contains(key)) {
                        list((Node.Sequence) entry.value(), first, end);
                    } else {
                        value(key, entry.value());
                    }
                }
            }
        }
        json.writeEndObject();
    }

    private void choice(Node.Mapping choice, int by) {
        json.writeStartObject();
        choice.entries().forEach(entry -> {
            json.writeName(entry.key().text());
            multiplied(entry.value(), by);
        });
        json.writeEndObject();
    }

    private void multiplied(Node number, int by) {
        json.writeNumber(Integer.parseInt(text(number)) * by);
    }

    private void list(Node.Sequence list, int first, int end) {
        json.writeStartArray();
        for (copy = first; copy < end; copy++) {
            list.items().forEach(item -> value("", item));
        }
        json.writeEndArray();
    }

    private void value(String key, Node value) {
        if (value instanceof Node.Scalar scalar) {
            json.writeString(scalar(key, scalar.text()));
        } else if (value instanceof Node.Sequence list) {
            json.writeStartArray();
            list.items().forEach(item -> value(key, item));
            json.writeEndArray();
        } else if (value instanceof Node.Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach(entry -> entry(key, entry));
            json.writeEndObject();
        }
    }

    private void entry(String parent, Node.Entry entry) {
        String key = entry.key().text();
        json.writeName(key);
        value(parent.equals("title") ? parent : key, entry.value());
    }

    private String scalar(String key, String text) {
        return switch (key) {
            case "clause" -> String.valueOf(Integer.parseInt(text) + copy * CLAUSES);
            case "item" -> String.valueOf(Integer.parseInt(text) + copy * ITEMS);
            case "id" -> copy == 0 ? text : "copy-" + (copy + 1) + "-" + text;
            default -> NAMES.contains(key) || key.equals("title") ? named(copy, text) : text;
        };
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }
}
