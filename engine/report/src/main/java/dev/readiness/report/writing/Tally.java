package dev.readiness.report.writing;

import dev.readiness.criteria.verdict.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many submissions ended how. Counts on one thread only. */
public final class Tally {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int refused;

    /**
     * Counts one.
     *
     * @param verdict what became of it; empty if it could not be assessed
     */
    public void add(Optional<Verdict> verdict) {
        verdict.ifPresentOrElse(known -> verdicts.merge(known, 1, Integer::sum), () -> refused++);
    }

    /** {@return how many were assessed or refused} */
    public int total() {
        return refused + verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return how many could not be assessed} */
    public int refused() {
        return refused;
    }

    /**
     * {@return how many came to that verdict}
     *
     * @param verdict what is asked for
     */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
