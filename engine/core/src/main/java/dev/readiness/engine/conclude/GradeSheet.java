package dev.readiness.engine.conclude;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.GradeNeed.Level;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.criteria.verdict.Conclusion.Met;
import dev.readiness.criteria.verdict.Conclusion.RungStands;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.criteria.verdict.Figure;
import dev.readiness.criteria.verdict.Rung;
import dev.readiness.criteria.verdict.TargetGrade;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.criteria.verdict.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Lays out what the grades of a rubric ask for, and reads how they stand. It counts and decides nothing. */
final class GradeSheet {
    private static final String WHOLE = "whole";

    private final Submission submission;
    private final List<Grade> grades;
    private final List<Clause> capping = new ArrayList<>();
    private final List<Rung> rungs = new ArrayList<>();
    private List<Object> laid = List.of();

    GradeSheet(Submission submission, int scenarios) {
        this.submission = submission;
        this.grades = submission.rubric().overall().grades();
        for (Clause clause : submission.rubric().clauses().values()) {
            if (clause.role().cap().flatMap(cap -> cap.grade()).isPresent()) {
                capping.add(clause);
            }
        }
        for (int scenario = 0; scenario < scenarios; scenario++) {
            for (int rank = 1; rank <= lowest(); rank++) {
                rungs.add(new Rung(scenario, rank));
            }
        }
    }

    /** The rank of the last grade; where even that asks for something, one more, which stands for no grade. */
    private int lowest() {
        boolean always = grades.get(grades.size() - 1).needs().isEmpty();
        return always ? grades.size() : grades.size() + 1;
    }

    /**
     * What every grade asks for in {@code scenarios}, with the figures that it is held against.
     *
     * @param lines what rules of the rubric's own conclude in each of them
     */
    List<Object> wanted(List<Scenario> scenarios, List<List<LineState>> lines) {
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Parts parts = new Parts(submission, scenarios.get(i));
            Map<String, Figure> figures = new LinkedHashMap<>();
            for (Grade grade : grades) {
                for (int place = 1; place <= grade.needs().size(); place++) {
                    facts.add(wanted(i, grade, place, parts, scenarios.get(i), figures, lines.get(i)));
                }
                int place = grade.needs().size();
                for (Clause clause : capping(grade)) {
                    facts.add(new Wanted.Uncapped(i, grade.rank(), ++place, clause.number()));
                }
                for (RuledLine line : ruling(grade)) {
                    Truth truth = opposite(truth(line.name(), lines.get(i)));
                    facts.add(new Wanted.Ruled(i, grade.rank(), ++place, line.name(), truth));
                }
            }
            facts.addAll(figures.values());
        }
        laid = facts;
        return facts;
    }

    /** The clauses that rule {@code grade} out where they are not met. */
    private List<Clause> capping(Grade grade) {
        return capping.stream()
                .filter(clause ->
                        clause.role().cap().flatMap(cap -> cap.grade()).orElseThrow() > grade.rank())
                .toList();
    }

    /** What rules of the rubric's own may conclude that rules {@code grade} out. */
    private List<RuledLine> ruling(Grade grade) {
        return submission.rubric().overall().lines().stream()
                .filter(line -> line.cap().flatMap(cap -> cap.grade()).orElse(0) > grade.rank())
                .toList();
    }

    private static Truth truth(String name, List<LineState> lines) {
        return lines.stream()
                .filter(line -> line.line().name().equals(name))
                .findFirst()
                .orElseThrow()
                .truth();
    }

    private static Truth opposite(Truth truth) {
        return switch (truth) {
            case HOLDS -> Truth.FAILS;
            case OPEN -> Truth.OPEN;
            case FAILS -> Truth.HOLDS;
        };
    }

    private Wanted wanted(
            int scenario,
            Grade grade,
            int place,
            Parts parts,
            Scenario counted,
            Map<String, Figure> figures,
            List<LineState> lines) {
        GradeNeed need = grade.needs().get(place - 1);
        int rank = grade.rank();
        return switch (need.kind()) {
            case VETOES -> new Wanted.Vetoes(scenario, rank, place);
            case SCORE, SHARE, DIMENSION, ITEM, CLAUSE, TOGETHER -> {
                Parts.Part part = parts.of(need);
                String of = key(need);
                figures.put(of, new Figure(scenario, of, part.applies(), part.low(), part.high()));
                yield new Wanted.Line(
                        scenario, rank, place, of, line(need, part), need.line() == GradeNeed.Line.PASSED);
            }
            case EACH -> quorum(scenario, rank, place, parts.each(level(need)), need.atLeast());
            case ITEMS -> quorum(scenario, rank, place, need, parts.items(need.of()));
            case CLAUSES -> quorum(scenario, rank, place, need, parts.clauses(need));
            case TIER -> quorum(scenario, rank, place, need, tier(need, counted));
            case RULE -> new Wanted.Ruled(scenario, rank, place, need.of(), truth(need.of(), lines));
        };
    }

    /** What finds the figure again that {@code need} holds against its line. */
    private static String key(GradeNeed need) {
        String of = need.dimensions().isEmpty() ? need.of() : String.join(" ", need.dimensions());
        return of.isEmpty() ? WHOLE : need.kind() + " " + of;
    }

    private static Level level(GradeNeed need) {
        return Level.valueOf(need.of().toUpperCase(Locale.ROOT));
    }

    private Quantity line(GradeNeed need, Parts.Part part) {
        if (need.share()) {
            return part.worth().times(need.atLeast());
        }
        return need.kind() == GradeNeed.Kind.SCORE
                ? submission.rubric().overall().kept(need.atLeast(), part.worth())
                : need.atLeast();
    }

    private static Wanted quorum(int scenario, int rank, int place, List<Parts.Group> groups, Quantity share) {
        int needed = 0;
        int certain = 0;
        int possible = 0;
        for (Parts.Group group : groups) {
            needed += group.needed();
            certain += group.certain(share);
            possible += group.possible(share);
        }
        return new Wanted.Quorum(scenario, rank, place, needed, certain, possible);
    }

    private static Wanted quorum(int scenario, int rank, int place, GradeNeed need, Parts.Group group) {
        Quantity reaching = need.reaching().orElse(Quantity.ONE); // of a level there is all or nothing
        int applying = group.parts().size();
        return new Wanted.Quorum(
                scenario, rank, place, needed(need, applying), group.certain(reaching), group.possible(reaching));
    }

    private static Wanted quorum(int scenario, int rank, int place, GradeNeed need, TierScore tier) {
        return new Wanted.Quorum(scenario, rank, place, needed(need, tier.total()), tier.met(), tier.possible());
    }

    /** A share of those that apply, or a number, which no more than all of those that apply can reach. */
    private static int needed(GradeNeed need, int applying) {
        if (need.line() == GradeNeed.Line.ALL_BUT) {
            return Math.max(0, applying - need.atLeast().floor());
        }
        Quantity needed = need.share() ? need.atLeast().times(applying) : need.atLeast();
        int floor = needed.floor();
        int whole = needed.isWhole() ? floor : floor + 1;
        return Math.min(whole, applying);
    }

    private static TierScore tier(GradeNeed need, Scenario scenario) {
        return scenario.scorecard().tiers().stream()
                .filter(score -> score.tier().id().equals(need.of()))
                .findFirst()
                .orElseThrow();
    }

    /** What the grades stand by. */
    List<Object> rungs(List<Conclusion> conclusions) {
        List<Object> facts = new ArrayList<>(rungs);
        conclusions.stream().filter(Met.class::isInstance).forEach(facts::add);
        return facts;
    }

    /** What tells the first that holds, and whether the one that is wanted does. */
    List<Object> standing(List<Conclusion> conclusions) {
        List<Object> facts = new ArrayList<>();
        conclusions.stream().filter(RungStands.class::isInstance).forEach(facts::add);
        submission.targetGrade().ifPresent(grade -> facts.add(new TargetGrade(grade.rank())));
        return facts;
    }

    /** The fact that a target grade is found of. */
    Optional<Rung> target(int scenario) {
        return submission
                .targetGrade()
                .flatMap(grade -> rungs.stream()
                        .filter(rung -> rung.scenario() == scenario && rung.rank() == grade.rank())
                        .findFirst());
    }

    /** Whether a veto or a clause that caps keeps a grade open that is no worse than the wanted one. */
    boolean hangsOnVeto(int scenario, Found found) {
        int worst = submission.targetGrade().map(Grade::rank).orElse(0);
        return grades.stream()
                .filter(grade -> grade.rank() <= worst)
                .flatMap(grade -> state(scenario, grade, found).needs().stream())
                .anyMatch(need -> need.truth() == Truth.OPEN
                        && need.asked()
                                .map(asked -> asked.kind() == GradeNeed.Kind.VETOES)
                                .orElse(need.capping().isPresent()));
    }

    Grading read(int scenario, Found found) {
        Conclusion.Graded graded = found.graded(scenario);
        List<GradeState> states =
                grades.stream().map(grade -> state(scenario, grade, found)).toList();
        return new Grading(grade(graded.certain()), grade(graded.possible()), graded.rule(), states);
    }

    private Optional<Grade> grade(int rank) {
        return rank > grades.size() ? Optional.empty() : Optional.of(grades.get(rank - 1));
    }

    private GradeState state(int scenario, Grade grade, Found found) {
        RungStands stands = found.stands(scenario, grade.rank());
        List<GradeState.Need> needs = new ArrayList<>();
        for (int place = 1; place <= grade.needs().size(); place++) {
            needs.add(need(
                    found.met(scenario, grade.rank(), place),
                    Optional.of(grade.needs().get(place - 1)),
                    Optional.empty(),
                    Optional.empty()));
        }
        int place = grade.needs().size();
        for (Clause clause : capping(grade)) {
            needs.add(need(
                    found.met(scenario, grade.rank(), ++place),
                    Optional.empty(),
                    Optional.of(clause),
                    Optional.empty()));
        }
        for (RuledLine line : ruling(grade)) {
            needs.add(need(
                    found.met(scenario, grade.rank(), ++place), Optional.empty(), Optional.empty(), Optional.of(line)));
        }
        return new GradeState(grade, stands.truth(), stands.rule(), needs);
    }

    private GradeState.Need need(
            Met met, Optional<GradeNeed> asked, Optional<Clause> clause, Optional<RuledLine> ruledOut) {
        Wanted wanted = laid(
                Wanted.class,
                each -> each.scenario() == met.scenario() && each.rank() == met.rank() && each.place() == met.place());
        Optional<Figure> figure = wanted instanceof Wanted.Line line
                ? Optional.of(laid(
                        Figure.class,
                        each -> each.scenario() == line.scenario() && each.of().equals(line.of())))
                : Optional.empty();
        return new GradeState.Need(asked, clause, ruledOut, met.truth(), met.rule(), wanted, figure);
    }

    private <T> T laid(Class<T> type, Predicate<T> test) {
        return laid.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(test)
                .findFirst()
                .orElseThrow();
    }
}
