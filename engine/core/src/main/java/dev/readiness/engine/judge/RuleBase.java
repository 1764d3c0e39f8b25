package dev.readiness.engine.judge;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.own.RuleAnswer;
import dev.readiness.criteria.own.RuleQuestion;
import dev.readiness.criteria.rubric.OwnRules;
import dev.readiness.criteria.verdict.Conclusion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * The rules of some packages, from the executable model that the build made of the DRL. With {@link DroolsSettings} all
 * that knows Drools. Safe to share between threads: every judging has a session of its own, of a base that no other
 * thread uses meanwhile. So nothing has to be locked, which costs a third of the judging.
 */
final class RuleBase {
    private static final String MODELS = "META-INF/kie/dev.readiness/readiness-rules/drools-model";
    private static final String PACKAGE = "dev.readiness.rules.";
    private static final String BELOW = ".rules.";
    private static final String KEEP_WHOLE =
            " A tool that makes one jar of many must not leave out classes that it finds no"
                    + " use of: keep readiness-rules and Drools whole.";
    private static final String VERSION_LINE = "Drools-Model-Version";

    /** Where the rules put what they find: no rule looks at findings, so that they need not become facts. */
    private static final String FINDINGS = "findings";

    private static final String CONCLUSIONS = "conclusions";

    private final List<Model> models;
    private final KieSessionConfiguration oneThread = DroolsSettings.sessionOfOneThread();

    /** At most as many as threads ever judged at once. */
    private final Queue<KieBase> idle = new ConcurrentLinkedQueue<>();

    private RuleBase(List<Model> models) {
        this.models = models;
    }

    /**
     * The rules over answers for {@code rubric}, common ones and its own, ready to judge on one thread.
     *
     * @throws IllegalStateException if the distribution holds no common rules
     */
    static RuleBase ofAnswers(String rubric) {
        RuleBase rules = withItsParts(() -> load(Set.of("common", rubric.replace('-', '_'))));
        rules.judge(List.of()); // makes the first base, and whatever its first session takes
        return rules;
    }

    /** The rules over judgements in {@code packages}, likewise. */
    static RuleBase ofVerdicts(List<String> packages) {
        RuleBase rules = withItsParts(() -> load(Set.copyOf(packages)));
        rules.conclude(List.of(none -> List.of()));
        return rules;
    }

    /**
     * The rules of a rubric's own.
     *
     * @throws IllegalStateException if they can't be loaded
     */
    static RuleBase ofOwn(OwnRules own) {
        ClassLoader loader = new OwnRuleLoader(own);
        return withItsParts(() -> new RuleBase(
                own.models().stream().map(name -> instance(name, loader, "")).toList()));
    }

    private static RuleBase load(Set<String> packages) {
        List<Model> models = new ArrayList<>();
        for (String listed : models()) {
            // Whoever moves all packages into one of their own moves PACKAGE with them, but not what is listed.
            int start = listed.indexOf(BELOW) + BELOW.length();
            if (packages.contains(listed.substring(start, listed.lastIndexOf('.')))) {
                models.add(instance(PACKAGE + listed.substring(start), DroolsSettings.LOADER, KEEP_WHOLE));
            }
        }
        RuleBase rules = new RuleBase(models);
        if (rules.names().isEmpty()) {
            throw new IllegalStateException("The rules (" + packages + ") must be loaded: there are none.");
        }
        return rules;
    }

    /** What the rules find of {@code facts}; in no particular order. */
    List<Finding> judge(Iterable<?> facts) {
        return inSession(session -> judge(facts, session));
    }

    /** What the rules conclude in one firing after the other of one session; in no particular order. */
    List<Conclusion> conclude(List<? extends Function<List<Conclusion>, ? extends Iterable<?>>> steps) {
        return inSession(session -> {
            List<Conclusion> conclusions = new ArrayList<>();
            session.setGlobal(CONCLUSIONS, conclusions);
            for (Function<List<Conclusion>, ? extends Iterable<?>> step : steps) {
                fire(session, step.apply(conclusions));
            }
            return conclusions;
        });
    }

    /** What the rules, a rubric's own, do with {@code answer}: it is the only fact, so that no other need suffers. */
    OwnRuling rule(RuleAnswer answer) {
        return inSession(session -> {
            OwnFindings findings = new OwnFindings();
            List<String> fired = new ArrayList<>(1);
            Optional<Throwable> fault = fire(session, FINDINGS, findings, List.of(answer), name -> {
                findings.fires(name);
                fired.add(name);
            });
            return new OwnRuling(answer, fired, findings.all(), fault);
        });
    }

    /** What they conclude of {@code question} from {@code facts}, for the same reason it alone. */
    OwnConclusion ask(RuleQuestion question, List<Object> facts) {
        return inSession(session -> {
            OwnConclusions conclusions = new OwnConclusions(question);
            List<String> fired = new ArrayList<>(1);
            List<Object> all = new ArrayList<>(facts);
            all.add(question);
            Optional<Throwable> fault = fire(session, CONCLUSIONS, conclusions, all, name -> {
                conclusions.fires(name);
                fired.add(name);
            });
            return new OwnConclusion(question, fired, conclusions.said(), true, fault);
        });
    }

    /** Fires rules of somebody's own, which may fail; {@code before} is told each before it fires. */
    private static Optional<Throwable> fire(
            KieSession session, String global, Object taking, List<?> facts, Consumer<String> before) {
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                before.accept(event.getMatch().getRule().getName());
            }
        });
        try {
            session.setGlobal(global, taking);
            fire(session, facts);
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(e);
        }
    }

    private <T> T inSession(Function<KieSession, T> work) {
        return withItsParts(() -> {
            KieBase base = borrow();
            KieSession session = session(base);
            try {
                return work.apply(session);
            } finally {
                session.dispose();
                idle.add(base);
            }
        });
    }

    /**
     * Drools finds its parts by the thread's class loader, some not before the first fact comes, and keeps what it found
     * for all programs in this JVM. So whatever the thread's class loader adds has to be found as well.
     */
    private static <T> T withItsParts(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (findsParts(before)) {
            return work.get();
        }
        thread.setContextClassLoader(DroolsSettings.LOADER);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static boolean findsParts(@Nullable ClassLoader loader) {
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each == DroolsSettings.LOADER) {
                return true;
            }
        }
        return false;
    }

    /** The names of the rules that {@code facts} set off, also of those that only lay the ground for others. */
    SortedSet<String> fired(Iterable<?> facts) {
        SortedSet<String> names = new TreeSet<>();
        inSession(session -> {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    names.add(event.getMatch().getRule().getName());
                }
            });
            return judge(facts, session);
        });
        return names;
    }

    private static List<Finding> judge(Iterable<?> facts, KieSession session) {
        List<Finding> findings = new ArrayList<>();
        session.setGlobal(FINDINGS, findings);
        fire(session, facts);
        return findings;
    }

    private static void fire(KieSession session, Iterable<?> facts) {
        for (Object fact : facts) {
            session.insert(fact);
        }
        session.fireAllRules();
    }

    /** The names of all rules. */
    List<String> names() {
        return models.stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .sorted()
                .toList();
    }

    private KieBase borrow() {
        KieBase base = idle.poll();
        return base == null ? base() : base;
    }

    private KieBase base() {
        return KieBaseBuilder.createKieBaseFromModel(models, DroolsSettings.base(), new UnchangingFacts());
    }

    private KieSession session(KieBase base) {
        return base.newKieSession(oneThread, null);
    }

    /** Asked of the class loader, since the rules may be another module than this. */
    private static List<String> models() {
        try (InputStream in = DroolsSettings.LOADER.getResourceAsStream(MODELS)) {
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

    private static Model instance(String name, ClassLoader loader, String advice) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(
                    "The model (" + name + ") of the rules must be loadable, but: " + e.getMessage() + "." + advice, e);
        }
    }
}
