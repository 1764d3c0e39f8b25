package dev.readiness.engine.referee.ways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Random rubrics whose clauses give points in random ways, and random submissions. A new way is one more case below. */
final class RandomWays {
    private static final int DEEPEST = 2;

    private final Random random;
    private final List<Thing> things = new ArrayList<>();

    /** Those that decide a condition: to improve them may cost points. */
    private final List<Thing> deciding = new ArrayList<>();

    private final List<Worked> derived = new ArrayList<>();

    private boolean inCondition;

    /** Whether the clause to come is summed all the way up: only there deductions may go on into the total. */
    private boolean summed = true;

    RandomWays(Random random) {
        this.random = random;
    }

    List<Thing> things() {
        return things;
    }
    /** Whether the clauses to come are summed all the way up. */
    void sums(boolean all) {
        summed = all;
    }

    List<Worked> derived() {
        return derived;
    }

    List<Thing> improving() {
        return things.stream().filter(thing -> !deciding.contains(thing)).toList();
    }

    /** Two parts of two items each, two clauses to an item. */
    PlainRubric rubric() {
        String fold = pick("share", fold(), fold());
        int most = random.nextInt(3) == 0 ? 1 + random.nextInt(120) : 0;
        List<PlainRubric.PlainDimension> dimensions = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            dimensions.add(dimension(number, fold));
        }
        PlainRubric rubric = new PlainRubric(
                fold, most, PlainRounding.maybe(random), random.nextInt(4) == 0, dimensions, Map.of(), List.of());
        Map<Integer, Integer> caps = new TreeMap<>();
        for (PlainItem item : rubric.items()) {
            for (PlainClause clause : item.clauses()) {
                if (random.nextInt(6) == 0) {
                    caps.put(clause.number(), random.nextInt(rubric.nominal() + 1));
                }
            }
        }
        return new PlainRubric(fold, most, rubric.rounding(), rubric.demerits(), dimensions, caps, quorums(rubric));
    }

    /** How many clauses have to reach what, for the better of two grades. */
    private List<PlainAsk> quorums(PlainRubric rubric) {
        boolean climbs = rubric.items().stream()
                .flatMap(item -> item.clauses().stream())
                .anyMatch(clause -> clause.levels().isPresent());
        return switch (random.nextInt(4)) {
            case 0 -> List.of(quorum(climbs), new PlainLine(true, random.nextInt(100), random.nextBoolean()));
            case 1 ->
                List.of(
                        quorum(climbs),
                        new PlainLine(false, random.nextInt(rubric.nominal() + 1), random.nextBoolean()));
            default -> List.of(quorum(climbs), quorum(climbs));
        };
    }

    private PlainQuorum quorum(boolean climbs) {
        int level = climbs && random.nextInt(3) > 0 ? random.nextInt(3) : -1;
        boolean share = random.nextBoolean();
        return new PlainQuorum(
                level, 1 + random.nextInt(100), share, share ? 1 + random.nextInt(100) : pick(1, 2, 3, 4, -1, -2));
    }

    private PlainRubric.PlainDimension dimension(int number, String above) {
        String fold = fold();
        boolean sums = above.equals("sum") && fold.equals("sum");
        List<PlainItem> items = new ArrayList<>(List.of(item(2 * number - 1, fold(), sums)));
        items.add(item(2 * number, random.nextBoolean() ? fold() : pick("adds", "takes"), sums));
        int points = fold.equals("sum")
                ? items.stream()
                        .filter(item -> !item.isOutside())
                        .mapToInt(PlainItem::points)
                        .sum()
                : 1 + random.nextInt(100);
        return new PlainRubric.PlainDimension(number, fold, points, 1 + random.nextInt(100), items);
    }

    private PlainItem item(int number, String kind, boolean sums) {
        summed = List.of("adds", "takes").contains(kind) || sums && kind.equals("sum");
        List<PlainClause> clauses = List.of(clause(2 * number - 1), clause(2 * number));
        boolean hangs = clauses.get(0).when().isPresent() && random.nextBoolean();
        if (hangs) {
            PlainClause first = clauses.get(0);
            clauses = List.of(first, clauses.get(1).hanging(first.when(), first.otherwise()));
        }
        int sum = clauses.stream().mapToInt(PlainClause::points).sum();
        int points = switch (kind) {
            case "sum" -> sum;
            case "adds", "takes" -> random.nextInt(sum + 1);
            default -> 1 + random.nextInt(20);
        };
        return new PlainItem(number, kind, points, 1 + random.nextInt(100), hangs, clauses);
    }

    String fold() {
        return pick("sum", "sum", "mean", "least");
    }

    PlainClause clause(int number) {
        Optional<Way.Portions> parts = random.nextInt(4) == 0 ? Optional.of(portions()) : Optional.empty();
        int points = parts.map(Way.Portions::worth).orElse(1 + random.nextInt(10));
        List<Way> needs = several(random.nextInt(3), () -> need(0));
        Optional<Way.Ladder> levels = random.nextInt(4) == 0 ? Optional.of(ladder()) : Optional.empty();
        List<Way> off = several(
                needs.isEmpty() && levels.isEmpty() && parts.isEmpty() ? 1 + random.nextInt(3) : random.nextInt(2),
                () -> deduction(points));
        Optional<Way> when = random.nextInt(4) == 0 ? Optional.of(condition()) : Optional.empty();
        String beyond = off.isEmpty() ? "clause" : pick("clause", "clause", "item", summed ? "total" : "item");
        return new PlainClause(number, points, needs, levels, parts, off, when, pick("leave", "full", "zero"), beyond);
    }

    /** Two or three parts, which come to as much as the clause or to more. */
    private Way.Portions portions() {
        List<List<Way>> parts = new ArrayList<>(List.of(several(1 + random.nextInt(2), () -> need(1))));
        parts.add(several(1, () -> need(1)));
        if (random.nextBoolean()) {
            parts.add(several(random.nextInt(2), () -> need(1)));
        }
        List<Integer> points = parts.stream().map(part -> 1 + random.nextInt(5)).toList();
        int sum = points.stream().mapToInt(Integer::intValue).sum();
        return new Way.Portions(parts, points, random.nextBoolean() ? sum : 1 + random.nextInt(sum));
    }

    private Way.Ladder ladder() {
        int first = 1 + random.nextInt(40);
        int second = first + 1 + random.nextInt(30);
        return new Way.Ladder(
                List.of(
                        several(1 + random.nextInt(2), () -> need(1)),
                        several(1, () -> need(1)),
                        several(1 + random.nextInt(2), () -> need(1))),
                random.nextInt(3) == 0
                        ? List.of(0, 0, 100)
                        : List.of(first, second, second + 1 + random.nextInt(100 - second)));
    }

    private Way condition() {
        boolean outer = inCondition;
        inCondition = true;
        Way condition = need(DEEPEST - 1);
        inCondition = outer;
        return condition;
    }

    private Way need(int depth) {
        if (random.nextInt(6) == 0) {
            return worked();
        }
        return switch (random.nextInt(depth < DEEPEST ? 8 : 5)) {
            case 0 -> new Way.Yes(thing(Thing.Kind.ATTESTED, true));
            case 1 -> steps(thing(Thing.Kind.RATE, true));
            case 2 -> steps(thing(Thing.Kind.COUNT, random.nextBoolean()));
            case 3 -> proportion();
            case 4 -> new Way.Level(thing(Thing.Kind.COUNT, true));
            case 5, 6 -> {
                List<Way> parts = several(2 + random.nextInt(2), () -> need(depth + 1));
                yield new Way.Some(1 + random.nextInt(parts.size()), parts);
            }
            default -> new Way.Where(condition(), need(depth + 1), random.nextBoolean());
        };
    }

    private Way steps(Thing thing) {
        List<Integer> bounds = new ArrayList<>();
        while (bounds.size() < 2) {
            int bound = 1 + thing.random(random) % (thing.kind() == Thing.Kind.RATE ? 199 : 11);
            if (!bounds.contains(bound)) {
                bounds.add(bound);
            }
        }
        Comparator<Integer> order = Comparator.naturalOrder();
        bounds.sort(thing.moreIsBetter() ? order.reversed() : order);
        return new Way.Steps(thing, bounds, List.of(60 + random.nextInt(41), random.nextInt(60)), random.nextBoolean());
    }

    private Way proportion() {
        int from = random.nextInt(100);
        int to = from + 1 + random.nextInt(200 - from);
        int floor = random.nextBoolean() ? from + random.nextInt(to - from + 1) : -1;
        return new Way.Proportion(thing(Thing.Kind.RATE, true), from, to, floor);
    }

    /** Of counts of which more is better, and of one that is taken off. */
    private Way worked() {
        String fold = pick("plus", "mean", "lowest", "highest");
        List<Thing> of = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            of.add(thing(Thing.Kind.COUNT, true));
        }
        Optional<Thing> less = fold.equals("plus") && random.nextBoolean()
                ? Optional.of(thing(Thing.Kind.COUNT, false))
                : Optional.empty();
        Worked worked =
                new Worked("推算" + (things.size() + 1), fold, of, less, 1 + random.nextInt(12), random.nextBoolean());
        derived.add(worked);
        return worked;
    }

    private Way deduction(int worth) {
        int points = 1 + random.nextInt(4);
        int most = random.nextBoolean() ? 1 + random.nextInt(6) : -1;
        return switch (random.nextInt(3)) {
            case 0 -> new Way.Off(thing(Thing.Kind.COUNT, false), 0, 1, points, most, true, worth);
            case 1 ->
                new Way.Off(
                        thing(Thing.Kind.RATE, true),
                        1 + random.nextInt(200),
                        1 + random.nextInt(20),
                        points,
                        most,
                        random.nextBoolean(),
                        worth);
            default -> new Way.Lacks(thing(Thing.Kind.ATTESTED, true), random.nextBoolean() ? points : -1, worth);
        };
    }

    Thing thing(Thing.Kind kind, boolean moreIsBetter) {
        Thing thing = Thing.of(things.size() + 1, kind, moreIsBetter);
        things.add(thing);
        if (inCondition) {
            deciding.add(thing);
        }
        return thing;
    }

    private static List<Way> several(int count, java.util.function.Supplier<Way> one) {
        List<Way> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one.get());
        }
        return all;
    }

    private int pick(int... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    Map<Thing, Integer> submission() {
        Map<Thing, Integer> given = new HashMap<>();
        for (Thing thing : things) {
            if (random.nextInt(4) > 0) {
                given.put(thing, thing.random(random));
            }
        }
        return given;
    }

    /** The same with some of what lacks. */
    Map<Thing, Integer> filled(Map<Thing, Integer> given) {
        Map<Thing, Integer> more = new HashMap<>(given);
        for (Thing thing : things) {
            if (random.nextBoolean()) {
                more.computeIfAbsent(thing, lacking -> lacking.random(random));
            }
        }
        return more;
    }

    /** The same with some readings better than they were. */
    Map<Thing, Integer> improved(Map<Thing, Integer> given) {
        Map<Thing, Integer> better = new HashMap<>(given);
        for (Thing thing : improving()) {
            better.computeIfPresent(thing, (same, figure) -> same.better(figure, random));
        }
        return better;
    }
}
