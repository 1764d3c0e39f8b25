package dev.readiness.author.schema;

import dev.readiness.criteria.document.Binding;
import java.util.regex.Pattern;

/** The full-width and half-width forms of a sign, between which readers make no difference. */
final class Widths {
    private static final int FIRST_ASCII = 0x21;
    private static final int LAST_ASCII = 0x7E;
    private static final int TO_WIDE = 0xFEE0;
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    private Widths() {}

    /** The forms of {@code sign} as a regular expression. */
    static String of(int sign) {
        String written = Character.toString(sign);
        if (sign == ' ') {
            return "\\s";
        }
        if (sign >= FIRST_ASCII && sign <= LAST_ASCII) {
            return either(written, Character.toString(sign + TO_WIDE));
        }
        String plain = Binding.plain(written);
        return plain.equals(written) || plain.isEmpty() ? literal(written) : either(written, plain);
    }

    private static String either(String one, String other) {
        return "(?:" + literal(one) + "|" + literal(other) + ")";
    }

    /** A regular expression for {@code text} and nothing else. */
    static String literal(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
