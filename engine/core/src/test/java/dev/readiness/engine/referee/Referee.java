package dev.readiness.engine.referee;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies.NotApplicable;
import dev.readiness.criteria.rubric.Policies.PartialCredit;
import dev.readiness.criteria.submission.Submission;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The second judge of 白府发〔2023〕40号: plain Java, written from the document's words and the agreed reading of what
 * they leave open. It must never look at the rules, at the engine or at the rubric's own figures; only then does it
 * mean something that both come to the same judgement.
 */
public final class Referee {
    private final Submission submission;
    private final SortedMap<Integer, Mark> marks;

    private Referee(Submission submission) {
        this.submission = submission;
        Facts facts = new Facts(submission);
        this.marks = byNumber(PrintedTable.clauses(), clause -> mark(clause, facts));
    }

    public static Judgement judge(Submission submission) {
        return new Referee(submission).judgement();
    }

    private Judgement judgement() {
        Total total = Total.of(
                PrintedTable.items().stream()
                        .map(item -> ItemScore.of(item, submission, marks))
                        .toList(),
                submission.electives());
        Quantity low = scaled(total.earned(), total.maximum());
        Quantity high = scaled(total.high(), total.maximum());
        SortedMap<Integer, String> vetoes = byNumber(PrintedTable.vetoes(), this::veto);
        return new Judgement(
                byNumber(PrintedTable.clauses(), clause -> outcome(clause.number(), total)),
                total.earned(),
                total.maximum(),
                low,
                low,
                high,
                verdict(vetoes.values(), low, high),
                vetoes);
    }

    private Mark mark(PrintedClause clause, Facts facts) {
        List<Mark> needs =
                clause.needs().stream().map(need -> need.judge(facts)).toList();
        return submission.settings().partialCredit() == PartialCredit.SHARE ? Mark.mean(needs) : Mark.worst(needs);
    }

    private Outcome outcome(int clause, Total total) {
        if (submission.exemptions().containsKey(clause) || marks.get(clause).outcome() == Outcome.NOT_APPLICABLE) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean counts = isVeto(clause) || total.counted().contains(clause);
        return counts ? marks.get(clause).outcome() : Outcome.NOT_SELECTED;
    }

    private static boolean isVeto(int clause) {
        return PrintedTable.vetoes().stream().anyMatch(veto -> veto.number() == clause);
    }

    private Quantity scaled(Quantity points, Quantity maximum) {
        NotApplicable mode = submission.settings().notApplicable();
        if (mode == NotApplicable.FULL || mode == NotApplicable.ZERO) {
            return points;
        }
        return maximum.isZero() ? Quantity.ZERO : points.dividedBy(maximum).times(PrintedTable.NOMINAL_MAXIMUM);
    }

    private String veto(PrintedClause clause) {
        return switch (marks.get(clause.number()).outcome()) {
            case MET -> "CLEAR";
            case NOT_MET -> "TRIPPED";
            default -> "UNKNOWN";
        };
    }

    private String verdict(Collection<String> vetoes, Quantity low, Quantity high) {
        if (vetoes.contains("TRIPPED")) {
            return "VETOED";
        }
        if (submission.target().isEmpty()) {
            return "UNDECIDED";
        }
        Quantity target = submission.target().get();
        if (high.compareTo(target) < 0) {
            return "NOT_READY";
        }
        return !vetoes.contains("UNKNOWN") && low.compareTo(target) >= 0 ? "READY" : "UNDECIDED";
    }

    private static <T> SortedMap<Integer, T> byNumber(List<PrintedClause> clauses, Function<PrintedClause, T> value) {
        Map<Integer, T> map = clauses.stream().collect(Collectors.toMap(PrintedClause::number, value));
        return new TreeMap<>(map);
    }
}
