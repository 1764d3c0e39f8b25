package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parsed files and the digest they had, in a form that is read back at once, places included: a cold program spends longer on the YAML of a
 * rubric than on judging by it. Only for files that are known to be sound: their text is not kept.
 *
 * <p>All texts first, each once, in UTF-16; then the nodes as numbers.
 */
public record PackedDocuments(String digest, List<Document> documents) {
    private static final int PLAIN = 0;
    private static final int QUOTED = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    public PackedDocuments {
        documents = List.copyOf(documents);
    }

    public byte[] pack() {
        try {
            return new Writer().write(this);
        } catch (IOException e) {
            throw new IllegalStateException("Memory must be writable.", e);
        }
    }

    /** What {@link #pack} made {@code bytes} of. */
    public static PackedDocuments unpack(byte[] bytes) {
        return new Reader(ByteBuffer.wrap(bytes)).read();
    }

    private static final class Writer {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();
        private final DataOutputStream numbers = new DataOutputStream(nodes);

        byte[] write(PackedDocuments packed) throws IOException {
            text(packed.digest());
            number(packed.documents().size());
            for (Document document : packed.documents()) {
                text(document.source().name());
                node(document.root());
            }
            String joined = String.join("", texts.keySet());
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(all);
            out.writeInt(texts.size());
            for (String text : texts.keySet()) {
                out.writeInt(text.length());
            }
            out.write(joined.getBytes(StandardCharsets.UTF_16BE));
            nodes.writeTo(out);
            return all.toByteArray();
        }

        private void node(Node node) throws IOException {
            if (node instanceof Node.Scalar scalar) {
                numbers.write(scalar.plain() ? PLAIN : QUOTED);
                text(scalar.text());
                place(scalar.location());
            } else if (node instanceof Node.Sequence sequence) {
                numbers.write(SEQUENCE);
                place(sequence.location());
                number(sequence.items().size());
                for (Node item : sequence.items()) {
                    node(item);
                }
            } else if (node instanceof Node.Mapping mapping) {
                numbers.write(MAPPING);
                place(mapping.location());
                place(mapping.next());
                number(mapping.entries().size());
                for (Node.Entry entry : mapping.entries()) {
                    node(entry.key());
                    node(entry.value());
                }
            }
        }

        private void text(String text) throws IOException {
            Integer known = texts.putIfAbsent(text, texts.size());
            number(known == null ? texts.size() - 1 : known);
        }

        private void place(Location location) throws IOException {
            number(location.line());
            number(location.column());
        }

        /** Seven bits a byte, the lowest first. */
        private void number(int number) throws IOException {
            int left = number;
            while (left > 0x7F) {
                numbers.write(left & 0x7F | 0x80);
                left >>>= 7;
            }
            numbers.write(left);
        }
    }

    private static final class Reader {
        private final ByteBuffer bytes;
        private String[] texts = {};
        private String file = "";

        Reader(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        PackedDocuments read() {
            texts = texts();
            String digest = text();
            List<Document> documents = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                file = text();
                documents.add(new Document(new Source(file, new byte[0], ""), node()));
            }
            return new PackedDocuments(digest, documents);
        }

        private String[] texts() {
            int[] lengths = new int[bytes.getInt()];
            bytes.asIntBuffer().get(lengths);
            bytes.position(bytes.position() + Integer.BYTES * lengths.length);
            int all = 0;
            for (int length : lengths) {
                all += length;
            }
            char[] characters = new char[all];
            bytes.asCharBuffer().get(characters);
            bytes.position(bytes.position() + Character.BYTES * all);
            String[] read = new String[lengths.length];
            int from = 0;
            for (int i = 0; i < read.length; i++) {
                read[i] = new String(characters, from, lengths[i]);
                from += lengths[i];
            }
            return read;
        }

        private Node node() {
            int kind = bytes.get();
            return switch (kind) {
                case PLAIN, QUOTED -> new Node.Scalar(text(), kind == PLAIN, place());
                case SEQUENCE -> sequence();
                case MAPPING -> mapping();
                default -> throw new IllegalStateException("A node must be of a known kind, not (" + kind + ").");
            };
        }

        private Node sequence() {
            Location place = place();
            Node[] items = new Node[number()];
            for (int i = 0; i < items.length; i++) {
                items[i] = node();
            }
            return new Node.Sequence(List.of(items), place);
        }

        private Node mapping() {
            Location place = place();
            Location next = place();
            Node.Entry[] entries = new Node.Entry[number()];
            for (int i = 0; i < entries.length; i++) {
                Node.Scalar key = (Node.Scalar) node();
                entries[i] = new Node.Entry(key, node());
            }
            return new Node.Mapping(List.of(entries), place, next);
        }

        private String text() {
            return texts[number()];
        }

        private Location place() {
            int line = number();
            return new Location(file, line, number());
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes.get();
                number |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }
    }
}
