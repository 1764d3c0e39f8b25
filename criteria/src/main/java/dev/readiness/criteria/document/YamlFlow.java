package dev.readiness.criteria.document;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a node as YAML on one line; a text is put in quotes only where it has to be. */
public final class YamlFlow {
    private static final Pattern PLAIN =
            Pattern.compile("-?[\\p{IsHan}\\p{L}\\p{N}][^\\p{Cc}\\p{Cf}\\p{Z}:：#,\\[\\]{}&*!|>'\"`\\\\]*"
                    + "( [^\\p{Cc}\\p{Cf}\\p{Z}:：#,\\[\\]{}&*!|>'\"`\\\\]+)*");

    private YamlFlow() {}

    /**
     * {@return {@code node} on one line}
     *
     * @param node any value
     */
    public static String of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> key(entry.key().text()) + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(YamlFlow::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.blank() ? "" : text(((Node.Scalar) node).text());
    }

    /**
     * {@return {@code text} as the key of an entry}
     *
     * @param text any text
     */
    public static String key(String text) {
        return text(text);
    }

    private static String text(String text) {
        boolean reserved = text.equalsIgnoreCase("null");
        return PLAIN.matcher(text).matches() && !reserved ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(character)) {
                        out.appendCodePoint(character);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\U%08x", character));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    private static boolean isPrintable(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
