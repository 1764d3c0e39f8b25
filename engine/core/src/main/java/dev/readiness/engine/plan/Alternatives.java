package dev.readiness.engine.plan;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds other plans, each by solving once more without some of the steps. */
final class Alternatives {
    /** How many choices of units are tried at most. */
    private static final int MOST = 300;

    private final Assessment before;
    private final Terrain terrain;
    private final Way plan;
    private final List<Way> curve;
    private final Search search;

    /** What can be had without some steps. */
    interface Search {
        /** The cheapest way to the same end; empty if there is none. */
        Optional<Way> cheapest(Set<Integer> idle);

        /** The way to the greatest figure; empty if duties can't be met. */
        Optional<Way> best(Set<Integer> idle);
    }

    Alternatives(Assessment before, Terrain terrain, Way plan, List<Way> curve, Search search) {
        this.before = before;
        this.terrain = terrain;
        this.plan = plan;
        this.curve = curve;
        this.search = search;
    }

    List<Alternative> all() {
        List<Alternative> all = new ArrayList<>();
        all.add(of(Alternative.Kind.CHEAPEST, plan, isProved(plan)));
        tied().ifPresent(all::add);
        if (!units(plan).isEmpty()) {
            all.add(fewestUnits());
        }
        curve.stream()
                .filter(way -> way.effort() > plan.effort() && way.figure().compareTo(plan.figure()) > 0)
                .findFirst()
                .ifPresent(way -> all.add(of(Alternative.Kind.NEXT, way, isProved(way))));
        earliest().ifPresent(all::add);
        units(plan).forEach(unit -> all.add(without(unit)));
        return all;
    }

    private static boolean isProved(Way way) {
        return way.bound() == way.effort();
    }

    private Optional<Alternative> tied() {
        return new TreeSet<>(plan.steps())
                .stream()
                        .filter(place -> terrain.steps().get(place).effort() > 0)
                        .flatMap(place -> search.cheapest(Set.of(place)).stream())
                        .filter(way -> way.effort() == plan.effort())
                        .findFirst()
                        .map(way -> of(Alternative.Kind.TIED, way, true));
    }

    private Alternative fewestUnits() {
        Fewest fewest = new Fewest();
        fewest.search(Set.of(), Set.of());
        return of(Alternative.Kind.FEWEST_UNITS, fewest.best, fewest.solved <= MOST);
    }

    /** Whoever does with fewer units than a plan does without one of its units: each in turn is left out. */
    private final class Fewest {
        private Way best = plan;
        private int solved;

        /** @param kept units that every plan from here on troubles */
        private void search(Set<String> left, Set<String> kept) {
            if (++solved > MOST) {
                return;
            }
            Optional<Way> way = search.cheapest(stepsOf(left)).filter(each -> each.effort() <= plan.effort());
            if (way.isEmpty()) {
                return;
            }
            Set<String> troubled = units(way.get());
            if (troubled.size() < units(best).size()) {
                best = way.get();
            }
            Set<String> with = new LinkedHashSet<>(kept);
            for (String unit : troubled) {
                if (with.size() >= units(best).size() || solved > MOST) {
                    return;
                }
                if (!with.contains(unit)) {
                    Set<String> without = new LinkedHashSet<>(left);
                    without.add(unit);
                    search(without, with);
                    with.add(unit);
                }
            }
        }
    }

    /** The first of the last days by which all steps can be due that it takes. */
    private Optional<Alternative> earliest() {
        if (plan.steps().stream().allMatch(place -> due(place).isEmpty())) {
            return Optional.empty();
        }
        List<LocalDate> days = IntStream.range(0, terrain.steps().size())
                .mapToObj(this::due)
                .flatMap(Optional::stream)
                .sorted()
                .distinct()
                .toList();
        int from = -1; // before all of them
        int to = days.size() - 1;
        while (from < to) {
            int middle = Math.floorDiv(from + to, 2);
            if (search.cheapest(later(days, middle)).isPresent()) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        Optional<LocalDate> day = to < 0 ? Optional.empty() : Optional.of(days.get(to));
        return search.cheapest(later(days, to))
                .map(way -> of(Alternative.Kind.EARLIEST, Optional.empty(), day, true, isProved(way), way));
    }

    private Set<Integer> later(List<LocalDate> days, int last) {
        Set<Integer> later = new TreeSet<>();
        for (int place = 0; place < terrain.steps().size(); place++) {
            if (due(place)
                    .filter(day -> last < 0 || day.isAfter(days.get(last)))
                    .isPresent()) {
                later.add(place);
            }
        }
        return later;
    }

    /** The first last day of whatever asks for the step. */
    private Optional<LocalDate> due(int place) {
        return terrain.steps().get(place).clauses().stream()
                .flatMap(clause -> before.due(before.submission().rubric().clause(clause)).stream())
                .min(LocalDate::compareTo);
    }

    private Alternative without(String unit) {
        Set<Integer> idle = stepsOf(Set.of(unit));
        Optional<Way> way = search.cheapest(idle);
        boolean reaches = way.isPresent();
        return way.or(() -> search.best(idle))
                .map(found -> of(
                        Alternative.Kind.WITHOUT,
                        Optional.of(unit),
                        Optional.empty(),
                        reaches,
                        !reaches || isProved(found),
                        found))
                .orElseGet(() -> new Alternative(
                        Alternative.Kind.WITHOUT,
                        Optional.of(unit),
                        Optional.empty(),
                        false,
                        true,
                        0,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        works(plan.steps())));
    }

    private Set<Integer> stepsOf(Set<String> units) {
        Set<Integer> steps = new TreeSet<>();
        for (int place = 0; place < terrain.steps().size(); place++) {
            if (units(place).stream().anyMatch(units::contains)) {
                steps.add(place);
            }
        }
        return steps;
    }

    private Set<String> units(int place) {
        Set<String> units = new LinkedHashSet<>();
        terrain.steps().get(place).clauses().forEach(clause -> units.addAll(terrain.responsible(clause)));
        return units;
    }

    private Set<String> units(Way way) {
        Set<String> units = new LinkedHashSet<>();
        new TreeSet<>(way.steps()).forEach(place -> units.addAll(units(place)));
        return units;
    }

    private List<Work> works(Set<Integer> places) {
        return new TreeSet<>(places).stream().map(terrain.steps()::get).toList();
    }

    private Alternative of(Alternative.Kind kind, Way way, boolean proved) {
        return of(kind, Optional.empty(), Optional.empty(), true, proved, way);
    }

    private Alternative of(
            Alternative.Kind kind,
            Optional<String> unit,
            Optional<LocalDate> day,
            boolean reaches,
            boolean proved,
            Way way) {
        Set<Integer> more = new TreeSet<>(way.steps());
        more.removeAll(plan.steps());
        Set<Integer> less = new TreeSet<>(plan.steps());
        less.removeAll(way.steps());
        Optional<Quantity> figure = Optional.of(way.figure());
        return new Alternative(
                kind,
                unit,
                day,
                reaches,
                proved,
                way.effort(),
                figure,
                works(way.steps()),
                List.copyOf(units(way)),
                works(more),
                works(less));
    }
}
