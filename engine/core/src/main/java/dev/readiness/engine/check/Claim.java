package dev.readiness.engine.check;

import dev.readiness.criteria.text.Plain;
import dev.readiness.engine.Assessment;
import java.util.Locale;
import java.util.Objects;

/**
 * What a submission says it is: one region by one rubric.
 *
 * @param rubric its id
 * @param region the region's name
 */
public record Claim(String rubric, String region) {
    /**
     * Makes sure that nothing is null.
     *
     * @param rubric its id
     * @param region the region's name
     */
    public Claim {
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(region, "region");
    }

    /**
     * {@return what {@code assessment} is of}
     *
     * @param assessment how a submission stands
     */
    public static Claim of(Assessment assessment) {
        return new Claim(
                assessment.submission().rubric().id(), assessment.submission().region());
    }

    /**
     * {@return the same with its region's name as names are compared: equal where people see the same name, however it
     * was typed}
     */
    public Claim compared() {
        return new Claim(rubric, compared(region));
    }

    /**
     * {@code region} as names of regions are compared: by what people see, so that neither blanks nor characters that
     * nobody sees, nor another way to write the same letter, make two regions of one.
     */
    static String compared(String region) {
        return Plain.name(region)
                .codePoints()
                .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c) && !isUnseen(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || isVariation(c);
    }

    /** Asks for another form of the letter before it. */
    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
