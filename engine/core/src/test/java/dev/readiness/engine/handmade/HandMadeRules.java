package dev.readiness.engine.handmade;

import dev.readiness.criteria.own.Findings;
import dev.readiness.criteria.own.RuleAnswer;
import dev.readiness.criteria.own.RuleConclusions;
import dev.readiness.criteria.own.RuleQuestion;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** Rules of a rubric's own as their compiler leaves them: it has a module of its own. */
public final class HandMadeRules extends ModelImpl {
    private static final String PACKAGE = "own";

    public HandMadeRules() {
        super(PACKAGE);
        Global<Findings> findings = DSL.globalOf(Findings.class, PACKAGE, "findings");
        Global<RuleConclusions> conclusions = DSL.globalOf(RuleConclusions.class, PACKAGE, "conclusions");
        addGlobal(findings);
        addGlobal(conclusions);
        Variable<RuleAnswer> answer = DSL.declarationOf(RuleAnswer.class);
        Variable<RuleQuestion> question = DSL.declarationOf(RuleQuestion.class);
        addRule(PatternDSL.rule(PACKAGE, "own.answer")
                .build(PatternDSL.pattern(answer), DSL.on(answer, findings).execute((each, taking) -> {
                    if (each.name().equals("坏")) {
                        throw new IllegalStateException("broken");
                    }
                    taking.met(each);
                })));
        addRule(PatternDSL.rule(PACKAGE, "own.question")
                .build(
                        PatternDSL.pattern(question),
                        DSL.on(question, conclusions).execute((asked, taking) -> taking.holds(asked))));
    }
}
