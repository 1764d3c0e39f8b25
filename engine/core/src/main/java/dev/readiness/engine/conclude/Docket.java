package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Bench;
import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.criteria.verdict.Conclusion.Condition;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.criteria.verdict.Conclusion.VetoStands;
import dev.readiness.criteria.verdict.Judged;
import dev.readiness.criteria.verdict.Sum;
import dev.readiness.criteria.verdict.Target;
import dev.readiness.criteria.verdict.TierScore;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lays out the facts for the rules over judgements, counts what they find into one bench a scenario, and reads the
 * verdicts. It adds up and decides nothing.
 */
final class Docket {
    private final Submission submission;
    private final Judgements judgements;
    private final List<Charge> charges;
    private final List<Scenario> scenarios;
    private final List<TierScore> tiers;
    private final List<Sum> sums = new ArrayList<>();
    private final List<OpenClauses> open = new ArrayList<>();
    private final Optional<GradeSheet> grades;
    private final Lids lids;
    private final OwnLines own;
    private final List<List<LineState>> ownStates = new ArrayList<>();

    Docket(Judge judge, Submission submission, Judgements judgements, List<Scenario> scenarios) {
        this.submission = submission;
        this.judgements = judgements;
        this.charges = Charge.of(submission.rubric(), judgements);
        this.scenarios = scenarios;
        this.tiers = scenarios.get(0).scorecard().tiers();
        this.lids = new Lids(submission.rubric());
        this.own = new OwnLines(judge, submission, charges);
        this.grades = submission.rubric().overall().grades().isEmpty()
                ? Optional.empty()
                : Optional.of(new GradeSheet(submission, scenarios.size()));
        for (Scenario scenario : scenarios) {
            open.add(OpenClauses.of(submission, scenario.scorecard()));
        }
    }

    /** What each firing is given, made of what was concluded before it. */
    List<Function<List<Conclusion>, List<Object>>> steps() {
        List<Function<List<Conclusion>, List<Object>>> steps = new ArrayList<>();
        if (lids.areNone() && grades.isEmpty() && !own.bear()) {
            steps.add(this::facts);
        } else {
            steps.add(none -> judged());
            steps.add(this::lines);
        }
        if (grades.isPresent()) {
            steps.add(grades.get()::rungs);
            steps.add(grades.get()::standing);
        }
        steps.add(this::benches);
        return steps;
    }

    /** What vetoes and the figure beside a target are found of, where neither hangs on the other. */
    private List<Object> facts(List<Conclusion> none) {
        List<Object> facts = judged();
        facts.addAll(lines(none));
        return facts;
    }

    /** What vetoes and caps are found of. */
    private List<Object> judged() {
        List<Object> facts = new ArrayList<>();
        for (Charge charge : charges) {
            facts.add(charge.veto());
            if (charge.veto() instanceof Veto.OfClause) {
                facts.add(new Judged(charge.clause().number(), judgements.outcome(charge.clause())));
            }
        }
        for (Clause clause : submission.rubric().positions().clauses()) {
            if (clause.role().cap().isPresent() && !submission.rubric().isVeto(clause.number())) {
                facts.add(new Judged(clause.number(), judgements.outcome(clause)));
            }
        }
        facts.addAll(lids.facts());
        return facts;
    }

    /** What is held against a target, and what grades ask for. */
    private List<Object> lines(List<Conclusion> conclusions) {
        Found found = new Found(conclusions);
        ownStates.clear();
        scenarios.forEach(scenario -> ownStates.add(own.bear() ? own.bearing(scenario, found) : List.of()));
        List<Scenario> counted = counted(found);
        sums.clear();
        for (Scenario scenario : counted) {
            sums.add(new Sum(
                    sums.size(),
                    scenario.scorecard().interval().low(),
                    scenario.scorecard().interval().high()));
        }
        List<Object> facts = new ArrayList<>();
        if (submission.target().isPresent()) {
            Overall overall = submission.rubric().overall();
            facts.add(new Target(
                    overall.kept(submission.target().get(), submission.rubric().nominalMaximum())));
        }
        facts.addAll(tiers.isEmpty() ? sums : tiers);
        if (grades.isPresent()) {
            conclusions.stream().filter(VetoStands.class::isInstance).forEach(facts::add);
            facts.addAll(grades.get().wanted(counted, ownStates));
        }
        return facts;
    }

    private List<Scenario> counted(Found found) {
        if (lids.areNone() && !own.bear()) {
            return scenarios;
        }
        List<Scenario> counted = new ArrayList<>(scenarios.size());
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            counted.add(scenario.with(lids.capped(scenario.scorecard(), caps(i, found))));
        }
        return counted;
    }

    private List<CapState> caps(int scenario, Found found) {
        return lids.read(found, ownStates.get(scenario));
    }

    /** What the verdicts are found of. */
    private List<Object> benches(List<Conclusion> conclusions) {
        Found found = new Found(conclusions);
        int tripped = vetoes(Veto.State.TRIPPED, found);
        int unknown = vetoes(Veto.State.UNKNOWN, found);
        List<Object> benches = new ArrayList<>(scenarios.size());
        for (int i = 0; i < scenarios.size(); i++) {
            benches.add(bench(i, tripped, unknown, found));
        }
        return benches;
    }

    /** Vetoes stand the same in every scenario: so many are {@code tripped}, so many {@code unknown}. */
    private Bench bench(int scenario, int tripped, int unknown, Found found) {
        boolean barred = false;
        boolean targeted =
                submission.target().isPresent() || submission.targetGrade().isPresent();
        boolean reachable = targeted;
        boolean reached = targeted;
        for (Condition condition : conditions(scenario, found)) {
            barred |= condition.bars();
            reachable &= condition.truth() != Truth.FAILS;
            reached &= condition.truth() == Truth.HOLDS;
        }
        boolean undecided = reachable && !reached;
        boolean byGrade = grades.isPresent() && submission.target().isEmpty();
        return new Bench(
                scenario,
                byGrade ? 0 : tripped,
                byGrade ? byGrade(scenario, undecided, found) : unknown + lids(scenario, undecided, found),
                open.get(scenario).with(Outcome.ERROR).size() + notJudged(scenario),
                open.get(scenario).with(Outcome.MISSING).size(),
                grades.isPresent(),
                barred && !byGrade,
                targeted,
                reachable,
                reached);
    }

    /** How many lines the rubric's own rules did not conclude exactly one thing of. */
    private int notJudged(int scenario) {
        int count = 0;
        for (LineState line : ownStates.get(scenario)) {
            count += line.judged() ? 0 : 1;
        }
        return count;
    }

    /** How many vetoes stand so; those that cap something fail nothing. */
    private int vetoes(Veto.State state, Found found) {
        int count = 0;
        for (Charge charge : charges) {
            boolean caps = charge.clause().role().cap().isPresent();
            count += !caps && found.stands(charge.veto()).state() == state ? 1 : 0;
        }
        return count;
    }

    /** How many caps are open, where that makes a difference to the figure. */
    private int lids(int scenario, boolean undecided, Found found) {
        int count = 0;
        if (undecided) {
            for (CapState state : caps(scenario, found)) {
                count += state.truth() == Truth.OPEN && state.clause().isPresent() ? 1 : 0;
            }
        }
        return count;
    }

    /** How many vetoes are unknown, where that makes a difference to the grade. */
    private int byGrade(int scenario, boolean undecided, Found found) {
        int count = 0;
        if (undecided && grades.orElseThrow().hangsOnVeto(scenario, found)) {
            for (Charge charge : charges) {
                count += found.stands(charge.veto()).state() == Veto.State.UNKNOWN ? 1 : 0;
            }
        }
        return count;
    }

    /**
     * Where there is a target, something is found of each fact that it asks for, or the rules are broken. Tiers are the
     * same in every scenario: a criterion holds or does not.
     */
    private List<Condition> conditions(int scenario, Found found) {
        List<Condition> conditions = new ArrayList<>();
        if (submission.targetGrade().isPresent()) {
            Object rung = grades.orElseThrow().target(scenario).orElseThrow();
            found.condition(rung, true).ifPresent(conditions::add);
            return conditions;
        }
        for (Object about : tiers.isEmpty() ? List.of(sums.get(scenario)) : tiers) {
            found.condition(about, submission.target().isPresent()).ifPresent(conditions::add);
        }
        return conditions;
    }

    /** What was concluded, all of it. */
    Conclusions read(List<Conclusion> conclusions) {
        Found found = new Found(conclusions);
        List<VetoState> vetoes = new ArrayList<>(charges.size());
        for (Charge charge : charges) {
            VetoStands stands = found.stands(charge.veto());
            vetoes.add(new VetoState(charge.clause(), stands.state(), stands.rule(), charge.judged()));
        }
        List<Ruling> rulings = new ArrayList<>(scenarios.size());
        List<Scenario> counted = counted(found);
        for (int i = 0; i < scenarios.size(); i++) {
            rulings.add(ruling(i, found, vetoes));
        }
        List<Scorecard> scorecards = new ArrayList<>(scenarios.size());
        counted.forEach(scenario -> scorecards.add(scenario.scorecard()));
        List<LineState> lines = new ArrayList<>(ownStates.get(0));
        lines.addAll(own.remarks(counted.get(0), found, rulings.get(0).grading()));
        return new Conclusions(vetoes, caps(0, found), lines, scorecards, rulings);
    }

    private Ruling ruling(int scenario, Found found, List<VetoState> vetoes) {
        Conclusion.Ruled ruled = found.ruled(scenario);
        NotJudged notJudged = switch (ruled.reason()) {
            case NOT_JUDGED ->
                NotJudged.ofClauses(submission, open.get(scenario).with(Outcome.ERROR));
            case VETO_UNKNOWN -> NotJudged.ofVetoes(submission, vetoes);
            default -> NotJudged.NOTHING;
        };
        return new Ruling(
                ruled.verdict(),
                ruled.reason(),
                ruled.rule(),
                conditions(scenario, found),
                notJudged,
                grades.isPresent() ? Optional.of(grades.get().read(scenario, found)) : Optional.empty());
    }
}
