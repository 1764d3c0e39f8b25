package dev.readiness.engine.check;

import dev.readiness.criteria.problem.GateProblem;
import dev.readiness.criteria.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The configurations that speak for one submission.
 *
 * @param own that of whoever runs the check, if there is one
 * @param nearer those between it and the submission, the nearest last; they may only ask for more
 * @param problems what is wrong with the nearer ones
 */
public record ConfigChain(List<Config> own, List<Config> nearer, List<Problem> problems) {
    /** No configuration. */
    public static final ConfigChain NONE = new ConfigChain(List.of(), List.of(), List.of());

    /**
     * Keeps copies of {@code own}, {@code nearer} and {@code problems}.
     *
     * @param own that of whoever runs the check, if there is one
     * @param nearer those between it and the submission, the nearest last; they may only ask for more
     * @param problems what is wrong with the nearer ones
     */
    public ConfigChain {
        own = List.copyOf(own);
        nearer = List.copyOf(nearer);
        problems = List.copyOf(problems);
    }

    /** The gates for {@code rubric}, and what keeps them from being settled. */
    record Settled(Gates gates, List<Problem> problems) {}

    /** @param stronger what the command line and the environment say, the strongest last */
    Settled settle(String rubric, List<GateLayer> stronger) {
        Settling settling = new Settling();
        own.forEach(config -> config.layers(rubric).forEach(settling::lay));
        nearer.forEach(config -> settling.tighten(config.layers(rubric)));
        stronger.forEach(settling::lay);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(settling.problems());
        all.addAll(idle(nearer.stream().flatMap(Config::everything), everything(stronger)));
        return new Settled(settling.gates(), all);
    }

    private List<GateLayer> everything(List<GateLayer> stronger) {
        return Stream.concat(
                        Stream.concat(own.stream(), nearer.stream()).flatMap(Config::everything), stronger.stream())
                .toList();
    }

    /**
     * {@return the gates that whoever runs the check turned on by name, and that nobody gave the number that they
     * need}
     *
     * @param chains what speaks for the submissions of a check
     * @param stronger what goes before them
     */
    public static List<Problem> idle(Collection<ConfigChain> chains, List<GateLayer> stronger) {
        List<GateLayer> said = chains.stream()
                .flatMap(chain -> Stream.concat(chain.own().stream(), chain.nearer().stream()))
                .flatMap(Config::everything)
                .toList();
        List<GateLayer> own = chains.stream()
                .flatMap(chain -> chain.own().stream())
                .flatMap(Config::everything)
                .toList();
        return idle(
                Stream.concat(own.stream(), stronger.stream()),
                Stream.concat(said.stream(), stronger.stream()).toList());
    }

    private static List<Problem> idle(Stream<GateLayer> turning, List<GateLayer> numbering) {
        List<Gate> without = Arrays.stream(Gate.values())
                .filter(Gate::needsNumber)
                .filter(gate ->
                        numbering.stream().noneMatch(layer -> layer.thresholds().has(gate)))
                .toList();
        return turning.flatMap(layer -> without.stream().flatMap(gate -> idle(gate, layer).stream()))
                .distinct()
                .toList();
    }

    private static Optional<Problem> idle(Gate gate, GateLayer layer) {
        return Optional.ofNullable(layer.levels().get(gate))
                .filter(setting -> setting.level() != Level.OFF)
                .map(setting ->
                        new Problem(GateProblem.GATE_WITHOUT_NUMBER, setting.location(), "", List.of(gate.key())));
    }
}
