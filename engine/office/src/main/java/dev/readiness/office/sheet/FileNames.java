package dev.readiness.office.sheet;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that every system allows, Windows too. */
public final class FileNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    /** A name may have 255 bytes on Linux; a Chinese character takes three of them, a rare one four. */
    private static final int LONGEST = 50;

    private FileNames() {}

    /**
     * A file name made of {@code stem}, {@code name} and {@code ending}, and not among {@code taken}; letter case tells
     * no names apart.
     *
     * @param stem begins the name, so that it is none that Windows keeps for itself, such as CON
     */
    public static String fit(String stem, String name, String ending, Collection<String> taken) {
        String safe = ENDS.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll("");
        int length = safe.codePointCount(0, safe.length());
        String cut = length > LONGEST
                ? safe.substring(0, safe.offsetByCodePoints(0, LONGEST)).strip()
                : safe;
        String fit = stem + cut + ending;
        for (int i = 2; isTaken(fit, taken); i++) {
            fit = stem + cut + "-" + i + ending;
        }
        return fit;
    }

    private static boolean isTaken(String name, Collection<String> taken) {
        return taken.stream().map(FileNames::folded).anyMatch(folded(name)::equals);
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
