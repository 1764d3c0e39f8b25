package dev.readiness.engine.conclude;

import dev.readiness.criteria.answer.Outcome;
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
import dev.readiness.engine.judge.Judgements;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the facts for the rules over judgements, counts what they find into one bench a scenario, and reads the
 * verdicts. It adds up and decides nothing.
 */
final class Docket {
    private final Submission submission;
    private final Judgements judgements;
    private final List<Charge> charges;
    private final List<Scorecard> scenarios;
    private final List<TierScore> tiers;
    private final List<Sum> sums = new ArrayList<>();
    private final List<OpenClauses> open = new ArrayList<>();

    Docket(Submission submission, Judgements judgements, List<Scorecard> scenarios) {
        this.submission = submission;
        this.judgements = judgements;
        this.charges = Charge.of(submission.rubric(), judgements);
        this.scenarios = scenarios;
        this.tiers = scenarios.get(0).tiers();
        for (Scorecard scorecard : scenarios) {
            sums.add(new Sum(
                    sums.size(),
                    scorecard.interval().low(),
                    scorecard.interval().high()));
            open.add(OpenClauses.of(submission, scorecard));
        }
    }

    /** What vetoes and conditions are found of. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        for (Charge charge : charges) {
            facts.add(charge.veto());
            if (charge.veto() instanceof Veto.OfClause) {
                facts.add(new Judged(charge.clause().number(), judgements.outcome(charge.clause())));
            }
        }
        submission.target().ifPresent(target -> facts.add(new Target(target)));
        facts.addAll(tiers.isEmpty() ? sums : tiers);
        return facts;
    }

    /** What the verdicts are found of. */
    List<Bench> benches(List<Conclusion> conclusions) {
        Found found = new Found(conclusions);
        int tripped = 0;
        int unknown = 0;
        for (Charge charge : charges) {
            Veto.State state = found.stands(charge.veto()).state();
            tripped += state == Veto.State.TRIPPED ? 1 : 0;
            unknown += state == Veto.State.UNKNOWN ? 1 : 0;
        }
        List<Bench> benches = new ArrayList<>(scenarios.size());
        for (int i = 0; i < scenarios.size(); i++) {
            benches.add(bench(i, tripped, unknown, conditions(i, found)));
        }
        return benches;
    }

    private Bench bench(int scenario, int tripped, int unknown, List<Condition> conditions) {
        boolean barred = false;
        boolean targeted = submission.target().isPresent();
        boolean reachable = targeted;
        boolean reached = targeted;
        for (Condition condition : conditions) {
            barred |= condition.bars();
            reachable &= condition.truth() != Truth.FAILS;
            reached &= condition.truth() == Truth.HOLDS;
        }
        return new Bench(
                scenario,
                tripped,
                unknown,
                open.get(scenario).with(Outcome.ERROR).size(),
                open.get(scenario).with(Outcome.MISSING).size(),
                barred,
                targeted,
                reachable,
                reached);
    }

    /**
     * Where there is a target, something is found of each fact that it asks for, or the rules are broken. Tiers are the
     * same in every scenario: a criterion holds or does not.
     */
    private List<Condition> conditions(int scenario, Found found) {
        List<Condition> conditions = new ArrayList<>();
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
        for (int i = 0; i < scenarios.size(); i++) {
            rulings.add(ruling(found.ruled(i), conditions(i, found), vetoes));
        }
        return new Conclusions(vetoes, rulings);
    }

    private Ruling ruling(Conclusion.Ruled ruled, List<Condition> conditions, List<VetoState> vetoes) {
        NotJudged notJudged = switch (ruled.reason()) {
            case NOT_JUDGED ->
                NotJudged.ofClauses(
                        submission, open.get(ruled.bench().scenario()).with(Outcome.ERROR));
            case VETO_UNKNOWN -> NotJudged.ofVetoes(submission, vetoes);
            default -> NotJudged.NOTHING;
        };
        return new Ruling(ruled.verdict(), ruled.reason(), ruled.rule(), conditions, notJudged);
    }
}
