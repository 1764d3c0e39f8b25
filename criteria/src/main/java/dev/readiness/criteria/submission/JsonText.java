package dev.readiness.criteria.submission;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes maps as JSON, an entry a line, so that a problem can say where it stands. */
final class JsonText {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DEEPEST = 100;

    /** Beyond it a number is written with its exponent, so that a short one does not become a text of gigabytes. */
    private static final int MOST_ZEROS = 1000;

    private static final Set<Class<?>> WHOLE = Set.of(
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            AtomicInteger.class,
            AtomicLong.class);

    private final StringBuilder out = new StringBuilder();
    private int deep;

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, 0);
        return text.out.append('\n').toString();
    }

    /**
     * {@code value} as it stands now, whatever becomes of it later.
     *
     * @throws IllegalArgumentException if it can't be written
     */
    static @Nullable Object kept(@Nullable Object value) {
        new JsonText().value(value, 0);
        return copy(value);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(String.valueOf(key), copy(each)));
            return copy;
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            items.forEach(each -> copy.add(copy(each)));
            return copy;
        }
        if (value instanceof Number number) {
            return new BigDecimal(plain(number));
        }
        return value instanceof CharSequence ? value.toString() : value;
    }

    private void enter() {
        if (++deep > DEEPEST) {
            throw new IllegalArgumentException("Lists and maps must not lie more than " + DEEPEST + " deep.");
        }
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
            return Math.abs((long) decimal.scale()) > MOST_ZEROS ? decimal.toString() : decimal.toPlainString();
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("A number must be finite, not " + number + ".");
            }
            return new BigDecimal(number.toString()).toPlainString();
        }
        if (WHOLE.contains(number.getClass())) {
            return number.toString();
        }
        throw new IllegalArgumentException("A number must be one of Java's own, not a "
                + number.getClass().getName() + ", which may hold more than is seen of it.");
    }

    private void mapping(Map<?, ?> map, int depth) {
        enter();
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
        deep--;
    }

    private void list(Collection<?> items, int depth) {
        enter();
        out.append('[');
        Iterator<?> each = items.iterator();
        while (each.hasNext()) {
            value(each.next(), depth);
            out.append(each.hasNext() ? ", " : "");
        }
        out.append(']');
        deep--;
    }

    /** Whether what stands at {@code at} is no sign without its neighbour, which is not there. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                        && !(at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && !(at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
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
            } else if (isHalf(text, i)) {
                throw new IllegalArgumentException("A text must not hold half of a surrogate pair, at " + i + ".");
            } else if (c < FIRST_PRINTABLE) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
