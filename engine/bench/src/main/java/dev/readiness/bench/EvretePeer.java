package dev.readiness.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RuleSession;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/** The comparisons as Evrete rules; knowledge compiled once, a session for each submission. */
final class EvretePeer {
    private static final String OUTCOMES = "outcomes";

    private final Knowledge knowledge;

    EvretePeer() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        rule(rules, "attested", "MET", (amount, bound) -> amount == bound);
        rule(rules, "attested", "NOT_MET", (amount, bound) -> amount != bound);
        rule(rules, "at-least", "MET", (amount, bound) -> amount >= bound);
        rule(rules, "at-least", "NOT_MET", (amount, bound) -> amount < bound);
        rule(rules, "at-most", "MET", (amount, bound) -> amount <= bound);
        rule(rules, "at-most", "NOT_MET", (amount, bound) -> amount > bound);
        rule(rules, "empty-rate", "MET", (amount, bound) -> amount == bound);
        rule(rules, "empty-rate", "ERROR", (amount, bound) -> amount != bound);
        rule(rules, "missing", "MISSING", (amount, bound) -> true);
        rule(rules, "contradiction", "ERROR", (amount, bound) -> true);
        knowledge = rules.build();
    }

    private interface Comparison {
        boolean holds(double amount, double bound);
    }

    private static void rule(RuleSetBuilder<Knowledge> rules, String kind, String outcome, Comparison comparison) {
        Predicate<Object[]> condition =
                values -> kind.equals(values[0]) && comparison.holds((double) values[1], (double) values[2]);
        rules.newRule(kind + "." + outcome)
                .forEach("$a", Measured.class)
                .where(condition, "$a.kind", "$a.amount", "$a.bound")
                .execute(context -> outcomes(context.getRuntime()).add(outcome));
    }

    private static List<String> outcomes(RuleSession<?> session) {
        return session.get(OUTCOMES);
    }

    List<String> judge(List<Measured> answers) {
        List<String> outcomes = new ArrayList<>(answers.size());
        try (StatefulSession session = knowledge.newStatefulSession()) {
            session.set(OUTCOMES, outcomes);
            session.insert(answers);
            session.fire();
        }
        return outcomes;
    }
}
