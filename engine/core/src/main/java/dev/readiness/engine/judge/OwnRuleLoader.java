package dev.readiness.engine.judge;

import dev.readiness.criteria.rubric.OwnRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Loads the classes of a rubric's own rules, and for them what they may use and nothing else. It keeps accidents out,
 * not malice: rules are code, and whoever runs them has to trust them.
 */
final class OwnRuleLoader extends ClassLoader {
    /** Packages, and classes with what is nested in them. */
    private static final List<String> ALLOWED = List.of(
            "dev.readiness.criteria.own.",
            "dev.readiness.criteria.number.Quantity",
            "org.drools.model.",
            "org.drools.modelcompiler.",
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "org.drools.core.base.accumulators.",
            "org.drools.util.DateUtils",
            "java.lang.invoke.",
            "java.math.",
            "java.time.",
            "java.util.");

    private static final List<String> NEVER = List.of("java.util.jar.", "java.util.zip.", "java.util.logging.");

    /** What would lead out of the rules; the rest of its package may be used. */
    private static final Set<String> LEADS_OUT = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadGroup");

    private final OwnRules rules;

    OwnRuleLoader(OwnRules rules) {
        super(DroolsSettings.LOADER);
        this.rules = rules;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            Optional<byte[]> own = rules.bytes(name);
            if (own.isPresent()) {
                return defineClass(name, own.get(), 0, own.get().length);
            }
            if (!isAllowed(name)) {
                throw new ClassNotFoundException(name + " is nothing that rules may use");
            }
            return super.loadClass(name, resolve);
        }
    }

    static boolean isAllowed(String name) {
        if (name.startsWith("java.lang.") && name.indexOf('.', "java.lang.".length()) < 0) {
            int nested = name.indexOf('$');
            return !LEADS_OUT.contains(nested < 0 ? name : name.substring(0, nested));
        }
        return ALLOWED.stream().anyMatch(name::startsWith) && NEVER.stream().noneMatch(name::startsWith);
    }
}
