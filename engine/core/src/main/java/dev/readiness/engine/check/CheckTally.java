package dev.readiness.engine.check;

import java.util.EnumMap;
import java.util.Map;

/** Counts how the submissions of a check stand; nothing else is kept of them. Counts on one thread only. */
public final class CheckTally {
    private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    private final Map<Comparison.State, Integer> states = new EnumMap<>(Comparison.State.class);
    private final int skipped;
    private int files;
    private boolean compared;

    /** @param skipped how many YAML and JSON files of the folders are no submissions */
    public CheckTally(int skipped) {
        this.skipped = skipped;
    }

    /** Counts one more. */
    public void add(CheckedFile file) {
        files++;
        standings.merge(file.standing(), 1, Integer::sum);
        file.comparison().ifPresent(this::add);
    }

    private void add(Comparison comparison) {
        compared = true;
        for (Comparison.State state : Comparison.State.values()) {
            states.merge(state, comparison.count(state), Integer::sum);
        }
    }

    /** How many were counted. */
    public int files() {
        return files;
    }

    public int skipped() {
        return skipped;
    }

    /** Whether any was compared with a baseline. */
    public boolean compared() {
        return compared;
    }

    /** The worst standing of a file. */
    public Standing standing() {
        return standings.keySet().stream().max(Standing::compareTo).orElse(Standing.SOUND);
    }

    /** How many files stand so. */
    public int count(Standing standing) {
        return standings.getOrDefault(standing, 0);
    }

    /** How many findings stand so to the baseline. */
    public int count(Comparison.State state) {
        return states.getOrDefault(state, 0);
    }
}
