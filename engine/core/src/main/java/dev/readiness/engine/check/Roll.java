package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls the regions: which of those expected handed in nothing that could be assessed, and which did twice. Keeps no
 * more of a submission than its region, its rubric and its place. Counts on one thread only.
 */
public final class Roll {
    private final List<Expected> expected;
    private final BiFunction<String, String, Gates> gates;
    /** By what is compared, as all of these. */
    private final Map<Claim, String> seen = new HashMap<>();

    private final Map<String, SortedSet<String>> rubricsOfRegion = new HashMap<>();
    private final Map<Claim, List<String>> again = new LinkedHashMap<>();
    private final Map<Claim, Claim> written = new HashMap<>();

    /**
     * Begins with who has to be there.
     *
     * @param listed those that the user lists
     * @param baseline those that were there last time
     * @param gates what holds for a file and a rubric
     */
    public Roll(List<Expected> listed, Optional<Baseline> baseline, BiFunction<String, String, Gates> gates) {
        Objects.requireNonNull(gates, "gates");
        List<Expected> all = new ArrayList<>(listed);
        Set<String> regions =
                listed.stream().map(each -> Claim.compared(each.region())).collect(Collectors.toSet());
        baseline.stream()
                .flatMap(Baseline::expected)
                .filter(past -> !regions.contains(Claim.compared(past.region())))
                .forEach(all::add);
        this.expected = all;
        this.gates = gates;
    }

    /**
     * Marks {@code file} as there.
     *
     * @param file what became of a file
     */
    public void call(CheckedFile file) {
        file.claim().filter(claim -> file.assessment().isPresent()).ifPresent(claim -> call(claim, file.path()));
    }

    /**
     * Marks what is claimed at {@code path} as there.
     *
     * @param claim which region by which rubric
     * @param path where it stands
     */
    public void call(Claim claim, String path) {
        rubricsOfRegion
                .computeIfAbsent(Claim.compared(claim.region()), region -> new TreeSet<>())
                .add(claim.rubric());
        Claim compared = claim.compared();
        if (seen.putIfAbsent(compared, path) != null) {
            again.computeIfAbsent(compared, key -> new ArrayList<>()).add(path);
            written.putIfAbsent(compared, claim);
        }
    }

    /**
     * {@return what there is to say of regions, once all files were called: a line for each that is absent or there
     * twice}
     */
    public List<CheckedFile> results() {
        return Stream.concat(absent(), twice()).toList();
    }

    private Stream<CheckedFile> absent() {
        return expected.stream()
                .filter(each ->
                        rubrics(each).stream().noneMatch(rubric -> each.isMetBy(new Claim(rubric, each.region()))))
                .flatMap(each -> region(
                        each.file().isEmpty() ? each.origin().file() : each.file(),
                        new Claim(each.rubric().orElse(""), each.region()),
                        Gate.ABSENT,
                        List.of(new Matter.Absent(each, otherRubric(each)))));
    }

    /** By which rubrics the region of {@code expected} is there. */
    private SortedSet<String> rubrics(Expected expected) {
        return rubricsOfRegion.getOrDefault(Claim.compared(expected.region()), new TreeSet<>());
    }

    private Optional<String> otherRubric(Expected absent) {
        return rubrics(absent).stream().findFirst();
    }

    private Stream<CheckedFile> twice() {
        return again.entrySet().stream().flatMap(entry -> {
            String first = seen.getOrDefault(entry.getKey(), "");
            List<String> others = entry.getValue();
            Claim claim = written.getOrDefault(entry.getKey(), entry.getKey());
            return region(others.get(0), claim, Gate.DUPLICATE, List.of(new Matter.Duplicate(claim, first, others)));
        });
    }

    private Stream<CheckedFile> region(String path, Claim claim, Gate gate, List<Matter> matters) {
        Gates set = gates.apply(path, claim.rubric());
        Level level = set.level(gate);
        List<Breach> breaches = matters.stream()
                .map(matter -> new Breach(gate, level, Optional.of(new Location(plain(path), 1, 1)), matter))
                .toList();
        return level == Level.OFF
                ? Stream.empty()
                : Stream.of(CheckedFile.ofRegion(path, claim, new GateResult(gate, level, breaches, set.origin(gate))));
    }

    /** Without the line that a submission begins on. */
    private static String plain(String label) {
        return label.replaceFirst(":[0-9]+$", "");
    }
}
