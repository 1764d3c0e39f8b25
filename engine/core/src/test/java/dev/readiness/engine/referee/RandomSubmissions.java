package dev.readiness.engine.referee;

import dev.readiness.criteria.document.Sha256;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Submissions at random, each one legal: {@link #show} prints what the reader of submissions takes without an error. */
public final class RandomSubmissions {
    static final Location NOWHERE = new Location("random.yaml", 1, 1);

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final List<String> TELLING_DAYS = List.of(
            "2022-12-31",
            "2023-01-01",
            "2023-12-30",
            "2023-12-31",
            "2024-01-01",
            "2024-02-28",
            "2024-02-29",
            "2024-03-01",
            "2024-12-31",
            "2025-01-01",
            "2025-02-28",
            "2025-12-31");
    private static final List<Policies.Policy[]> POLICIES = List.of(
            Policies.NotApplicable.values(),
            Policies.Scope.values(),
            Policies.PartialCredit.values(),
            Policies.Survey.values(),
            Policies.Years.values(),
            Policies.RunningYear.values(),
            Policies.YearlyAverage.values(),
            Policies.LookBack.values(),
            Policies.EmptyRate.values(),
            Policies.NothingArose.values());

    private final Rubric rubric;
    private final Dice dice;

    private RandomSubmissions(Rubric rubric, Dice dice) {
        this.rubric = rubric;
        this.dice = dice;
    }

    public static Submission random(Rubric rubric, RandomGenerator random) {
        return new RandomSubmissions(rubric, new Dice(random)).submission();
    }

    /** A smaller submission that still fails: nothing of it can be left out without mending it. */
    public static Submission shrink(Submission failing, Predicate<Submission> stillFails) {
        return Shrinking.of(failing, stillFails);
    }

    /** The submission as a file that can be assessed. */
    public static String show(Submission submission) {
        return SubmissionText.of(submission);
    }

    private Submission submission() {
        LocalDate asOf = asOf();
        Settings settings = settings();
        SortedMap<Integer, Exemption> exemptions = exemptions(settings);
        Submission draft = new Submission(
                rubric,
                "random",
                asOf,
                false,
                Optional.empty(),
                Optional.empty(),
                exemptions,
                Map.of(),
                electives(exemptions.keySet()),
                new RandomReadings(rubric, dice, asOf).readings(),
                Map.of(),
                settings,
                Optional.empty(),
                Optional.empty(),
                NOWHERE,
                new Submission.Input("random.yaml", Sha256.of(new byte[0])));
        return new Altered(draft).target(target(draft));
    }

    private LocalDate asOf() {
        long days = ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY);
        return dice.chance(0.3)
                ? LocalDate.parse(dice.oneOf(TELLING_DAYS))
                : FIRST_DAY.plusDays(dice.between(0, (int) days));
    }

    private Settings settings() {
        Map<String, String> chosen = new HashMap<>();
        double departures = dice.oneOf(List.of(0.0, 0.2, 1.0));
        for (Policies.Policy[] options : POLICIES) {
            if (dice.chance(departures)) {
                Policies.Policy option = dice.oneOf(List.of(options));
                chosen.put(option.key(), option.id());
            }
        }
        if (dice.chance(departures)) {
            chosen.put("rapidTests", dice.oneOf(List.of("excluded", "counted")));
        }
        return new Settings(rubric, chosen, dice.chance(0.05) ? clausePoints() : Map.of());
    }

    /** Other points for the clauses of a few items. */
    private Map<Integer, Quantity> clausePoints() {
        Map<Integer, Quantity> points = new HashMap<>();
        PrintedTable.items().stream()
                .filter(item -> item.clauses().get(0).points().isEmpty())
                .filter(item -> dice.chance(0.3))
                .forEach(item -> points.putAll(split(item)));
        return points;
    }

    /** The first clause takes what the others leave; now and then a clause is worth nothing. */
    private Map<Integer, Quantity> split(PrintedItem item) {
        Map<Integer, Quantity> points = new HashMap<>();
        Quantity left = item.points();
        for (PrintedClause clause : item.clauses().subList(1, item.clauses().size())) {
            Quantity part = left.times(dice.between(0, 20)).dividedBy(20);
            points.put(clause.number(), Quantity.of(part.shown()));
            left = left.minus(points.get(clause.number()));
        }
        points.put(item.clauses().get(0).number(), left);
        return points;
    }

    private SortedMap<Integer, Exemption> exemptions(Settings settings) {
        SortedMap<Integer, Exemption> exemptions = new TreeMap<>();
        double often = dice.oneOf(List.of(0.0, 0.0, 0.3, 0.9, 1.0));
        PrintedTable.whitelist().stream()
                .filter(clause -> dice.chance(often))
                .forEach(clause -> exempt(exemptions, clause));
        if (settings.scope() == Policies.Scope.ANY_CLAUSE && dice.chance(0.7)) {
            PrintedTable.items().forEach(item -> exemptAny(exemptions, item));
        }
        return exemptions;
    }

    private void exemptAny(SortedMap<Integer, Exemption> exemptions, PrintedItem item) {
        double often = dice.oneOf(List.of(0.0, 0.0, 0.1, 0.6, 1.0));
        item.clauses().stream()
                .filter(clause -> clause.needs().stream().noneMatch(Need.Surveyed.class::isInstance))
                .filter(clause -> dice.chance(often))
                .forEach(clause -> exempt(exemptions, clause.number()));
    }

    private static void exempt(SortedMap<Integer, Exemption> exemptions, int clause) {
        exemptions.put(clause, new Exemption(clause, "random", NOWHERE));
    }

    private Optional<List<Integer>> electives(Set<Integer> exempt) {
        List<Integer> legal = new ArrayList<>(PrintedTable.items().stream()
                .filter(PrintedItem::elective)
                .filter(item -> item.clauses().stream().anyMatch(clause -> !exempt.contains(clause.number())))
                .map(PrintedItem::number)
                .toList());
        if (dice.chance(0.4)) {
            return Optional.empty();
        }
        int count = dice.between(2, PrintedTable.ELECTIVE_ITEMS);
        while (legal.size() > count) {
            legal.remove(dice.between(0, legal.size() - 1));
        }
        return Optional.of(List.copyOf(legal));
    }

    /** Often on the very edge: what the referee makes of the submission, which it need not be right about. */
    private Optional<Quantity> target(Submission draft) {
        if (dice.chance(0.1)) {
            return Optional.empty();
        }
        if (dice.chance(0.6)) {
            return Optional.of(Quantity.of(dice.between(0, 260)).dividedBy(2));
        }
        Judgement judgement = Referee.judge(draft);
        Quantity edge = dice.chance(0.5) ? judgement.low() : judgement.high();
        return Optional.of(Quantity.of(edge.written()));
    }
}
