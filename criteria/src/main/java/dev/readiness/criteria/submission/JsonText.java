package dev.readiness.criteria.submission;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps as JSON, an entry a line, so that a problem can say where it stands. */
final class JsonText {
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, 0);
        return text.out.append('\n').toString();
    }

    /**
     * {@code value} itself.
     *
     * @throws IllegalArgumentException if it can't be written
     */
    static @Nullable Object checked(@Nullable Object value) {
        new JsonText().value(value, 0);
        return value;
    }

    private void value(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Number number) {
            out.append(plain(number));
        } else if (value instanceof CharSequence || value instanceof LocalDate) {
            quoted(value.toString());
        } else if (value instanceof Rate rate) {
            out.append("{\"numerator\": ").append(rate.numerator());
            out.append(", \"denominator\": ").append(rate.denominator()).append('}');
        } else if (value instanceof Map<?, ?> map) {
            mapping(map, depth);
        } else if (value instanceof Collection<?> items) {
            list(items, depth);
        } else {
            throw new IllegalArgumentException("A value must be a text, a number, true or false, a Rate, a LocalDate, a"
                    + " list, a map or null, not a " + value.getClass().getName() + ".");
        }
    }

    private static String plain(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("A number must be finite, not " + number + ".");
            }
            return new BigDecimal(number.toString()).toPlainString();
        }
        return number instanceof BigInteger ? number.toString() : String.valueOf(number.longValue());
    }

    private void mapping(Map<?, ?> map, int depth) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            quoted(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), depth + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        line(depth);
        out.append('}');
    }

    private void list(Collection<?> items, int depth) {
        out.append('[');
        Iterator<?> each = items.iterator();
        while (each.hasNext()) {
            value(each.next(), depth);
            out.append(each.hasNext() ? ", " : "");
        }
        out.append(']');
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
