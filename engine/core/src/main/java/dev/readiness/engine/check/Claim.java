package dev.readiness.engine.check;

import dev.readiness.criteria.text.Plain;
import dev.readiness.engine.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
     * {@return what {@code file} says it is, as far as two lines of its text tell; it is not checked}
     *
     * @param file a file that may be no submission
     */
    public static Optional<Claim> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in(new String(in.readNBytes(TopKeys.LARGEST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return what a file that holds {@code text} says it is}
     *
     * @param text what may be no submission
     */
    public static Optional<Claim> in(String text) {
        Matcher region = Written.REGION.matcher(text);
        Matcher rubric = Written.RUBRIC.matcher(text);
        return region.find() && rubric.find()
                ? Optional.of(new Claim(rubric.group(1).strip(), region.group(1).strip()))
                : Optional.empty();
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

    /** Made when it is first asked for: most claims are of what is read already. */
    private static final class Written {
        private static final String VALUE = "[\"']?\\s*[:：]\\s*[\"']?([^\"'#,}\\r\\n]+)";
        private static final Pattern REGION = Pattern.compile("(?m)^[\\s{,]*[\"']?region" + VALUE);
        private static final Pattern RUBRIC = Pattern.compile("(?m)^[\\s{,]*[\"']?rubric" + VALUE);
    }
}
