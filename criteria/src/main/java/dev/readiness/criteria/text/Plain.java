package dev.readiness.criteria.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Text whose full-width letters, digits and signs are made half-width, and every kind of blank an ordinary one.
 *
 * <p>In a value no other character is replaced by one that it resembles: of {@code 8①} Unicode's compatibility forms
 * make 81. Names are compared more leniently: what is copied out of a PDF is full of characters that only look right.
 */
public final class Plain {
    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final int TO_NARROW = '！' - '!';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Plain() {}

    /**
     * {@return {@code text} in half-width forms, without blanks at its ends}
     *
     * @param text what someone wrote
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(isWide(c) ? (char) (c - TO_NARROW) : isBlank(c) ? ' ' : c);
        }
        return plain.toString().strip();
    }

    /**
     * {@return {@code name} in the form in which names are compared, Unicode's compatibility forms resolved}
     *
     * @param name a name as someone wrote it
     */
    public static String name(String name) {
        return isPlain(name) ? name : trimmed(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    /**
     * {@return {@code text} without blanks at its ends, nothing else changed}
     *
     * @param text what someone wrote
     */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * {@return whether {@code text} shows nothing}
     *
     * @param text what someone wrote
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether {@code c} shows nothing: a blank of any width, a line break too, whether or not a line may
     * break there}
     *
     * @param c a character of the basic plane
     */
    public static boolean isBlank(char c) {
        return !isCommon(c)
                && (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK);
    }

    /**
     * {@return the first character of {@code text} that can't be told from what it stands for: a mark such as ①, a
     * raised or a mathematical digit, a ligature, a sign within a circle; none of the full-width forms; or one that
     * nobody sees}
     *
     * @param text what someone wrote
     */
    public static Optional<String> lookalike(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        return text.codePoints()
                .filter(c -> c > 0x7F && !(c <= LAST_WIDE && isWide((char) c)))
                .filter(c -> !Character.isSpaceChar(c) && c != BYTE_ORDER_MARK)
                .filter(c -> Character.getType(c) == Character.FORMAT
                        || !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC))
                .mapToObj(Character::toString)
                .findFirst();
    }

    /**
     * {@return {@code character} with its number and its name, so that people find it: {@code U+2460 CIRCLED DIGIT
     * ONE}}
     *
     * @param character one character, of one or two {@code char}s
     */
    public static String named(String character) {
        int c = character.codePointAt(0);
        return "U+%04X %s".formatted(c, Character.getName(c));
    }

    private static boolean isWide(char c) {
        return c >= FIRST_WIDE && c <= LAST_WIDE;
    }

    /** Almost all texts are plain already. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCommon(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Printable ASCII and the Han characters of nearly all texts: neither blank nor anything but themselves. */
    private static boolean isCommon(char c) {
        return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FA5;
    }
}
