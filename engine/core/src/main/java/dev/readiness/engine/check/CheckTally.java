package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts how the submissions of a check stand; nothing else is kept of them. Counts on one thread only. */
public final class CheckTally {
    private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    private final Map<Comparison.State, Integer> states = new EnumMap<>(Comparison.State.class);
    private final SortedMap<String, SortedMap<Gate, Integer>> configurations = new TreeMap<>();
    private Standing worst = Standing.PASSED_BY;
    private int regions;
    private boolean compared;

    /** Begins with nothing counted. */
    public CheckTally() {}

    /**
     * Counts one more.
     *
     * @param file what became of a file
     */
    public void add(CheckedFile file) {
        Standing standing = file.standing();
        worst = standing.compareTo(worst) > 0 ? standing : worst;
        if (file.isRegion()) {
            regions++;
        } else {
            standings.merge(standing, 1, Integer::sum);
        }
        file.comparison().ifPresent(this::add);
        file.gates().forEach(gate -> gate.origin().ifPresent(place -> add(gate.gate(), place)));
    }

    private void add(Gate gate, Location place) {
        configurations.computeIfAbsent(place.file(), file -> new TreeMap<>()).put(gate, place.line());
    }

    private void add(Comparison comparison) {
        compared = true;
        for (Comparison.State state : Comparison.State.values()) {
            states.merge(state, comparison.count(state), Integer::sum);
        }
    }

    /** {@return how many were counted, but for those passed by} */
    public int files() {
        return count(Standing.SOUND) + count(Standing.GATE_BROKEN) + count(Standing.NOT_ASSESSED);
    }

    /** {@return how many regions are absent or there twice} */
    public int regions() {
        return regions;
    }

    /** {@return what set the gates, the environment and the command line among it, with the line that set each} */
    public SortedMap<String, SortedMap<Gate, Integer>> configurations() {
        return configurations;
    }

    /** {@return whether any was compared with a baseline} */
    public boolean compared() {
        return compared;
    }

    /** {@return the worst standing of a file or region} */
    public Standing standing() {
        return worst == Standing.PASSED_BY ? Standing.SOUND : worst;
    }

    /**
     * {@return how many files stand so}
     *
     * @param standing how they stand
     */
    public int count(Standing standing) {
        return standings.getOrDefault(standing, 0);
    }

    /**
     * {@return how many findings stand so to the baseline}
     *
     * @param state how they stand to the baseline
     */
    public int count(Comparison.State state) {
        return states.getOrDefault(state, 0);
    }
}
