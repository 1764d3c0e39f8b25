package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one rubric, common ones and its own, from the executable model that the build made of the DRL. The only
 * class that knows Drools. Safe to share between threads: every firing has a session of its own.
 */
final class RuleBase {
    private static final String MODELS = "/META-INF/kie/dev.readiness/readiness-rules/drools-model";
    private static final String PACKAGE = "dev.readiness.rules.";
    private static final String VERSION_LINE = "Drools-Model-Version";

    /** Where the rules put what they find: no rule looks at findings, so that they need not become facts. */
    private static final String FINDINGS = "findings";

    private final KieBase base;

    private RuleBase(KieBase base) {
        this.base = base;
    }

    /**
     * The rules for {@code rubric}.
     *
     * @throws IllegalStateException if the distribution holds no common rules
     */
    static RuleBase of(String rubric) {
        String own = PACKAGE + rubric.replace('-', '_');
        List<Model> models = models().stream()
                .filter(name -> name.startsWith(PACKAGE + "common.") || name.startsWith(own + "."))
                .map(RuleBase::instance)
                .toList();
        RuleBase rules = new RuleBase(
                KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration()));
        if (rules.names().isEmpty()) {
            throw new IllegalStateException("The rules of the rubric (" + rubric + ") must be loaded: there are none.");
        }
        return rules;
    }

    /** What the rules find of {@code facts}; in no particular order. */
    Collection<Finding> judge(Iterable<?> facts) {
        return judge(facts, base.newKieSession());
    }

    /** The names of the rules that {@code facts} set off, also of those that only lay the ground for others. */
    SortedSet<String> fired(Iterable<?> facts) {
        SortedSet<String> names = new TreeSet<>();
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                names.add(event.getMatch().getRule().getName());
            }
        });
        judge(facts, session);
        return names;
    }

    private static Collection<Finding> judge(Iterable<?> facts, KieSession session) {
        List<Finding> findings = new ArrayList<>();
        try {
            session.setGlobal(FINDINGS, findings);
            facts.forEach(session::insert);
            session.fireAllRules();
            return findings;
        } finally {
            session.dispose();
        }
    }

    /** The names of all rules. */
    List<String> names() {
        return base.getKiePackages().stream()
                .flatMap(rules -> rules.getRules().stream())
                .map(rule -> rule.getName())
                .sorted()
                .toList();
    }

    private static List<String> models() {
        try (InputStream in = RuleBase.class.getResourceAsStream(MODELS)) {
            if (in == null) {
                throw new IllegalStateException("The executable model (" + MODELS + ") of the rules must ship.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model instance(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The model (" + name + ") of the rules must be loadable.", e);
        }
    }
}
