package dev.readiness.criteria.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt or shortened one most likely meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * {@return the nearest of {@code known} by edit distance, upper and lower case alike, if at most half of {@code
     * word} would have to change; else the shortest that contains it, if that is at most three times as long} The
     * first of equals.
     *
     * @param word what someone wrote
     * @param known the words that may be meant
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Math.max(1, wanted.length() / 2) + 1;
        for (String candidate : known) {
            boolean tooFar = Math.abs(wanted.length() - candidate.length()) >= least;
            int distance = tooFar ? least : distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best).or(() -> containing(wanted, known));
    }

    private static Optional<String> containing(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> word.length() > 1 && candidate.length() <= 3 * word.length())
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).contains(word))
                .min(Comparator.comparingInt(String::length));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
