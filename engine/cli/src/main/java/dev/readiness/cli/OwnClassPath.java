package dev.readiness.cli;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command finds on its class path, which it knows: of each resource one, and no part of Drools that does not
 * ship. To look for what is not there, or for a second one, would open every jar at each start. Only for a process of
 * the command's own: whatever else uses Drools in it would miss those parts.
 */
final class OwnClassPath extends ClassLoader {
    /** The services of Drools that some jar offers. */
    private static final Set<String> SHIPPED = Set.of(
            "META-INF/services/org.drools.compiler.kie.builder.impl.InternalKieModuleProvider",
            "META-INF/services/org.drools.core.reteoo.RuntimeComponentFactory",
            "META-INF/services/org.drools.wiring.api.ComponentsSupplier",
            "META-INF/services/org.kie.api.concurrent.KieExecutors",
            "META-INF/services/org.kie.api.internal.assembler.KieAssemblers",
            "META-INF/services/org.kie.api.internal.runtime.KieRuntimes",
            "META-INF/services/org.kie.api.internal.weaver.KieWeavers");

    private OwnClassPath() {
        super(OwnClassPath.class.getClassLoader());
    }

    /** Has this thread, and those that it starts, look no further than the class path that ships. */
    static void lookNoFurther() {
        Thread.currentThread().setContextClassLoader(new OwnClassPath());
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isDrools(name) && !SHIPPED.contains(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        URL found = getResource(name);
        return found == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(found));
    }

    private static boolean isDrools(String name) {
        return name.startsWith("META-INF/services/org.drools.") || name.startsWith("META-INF/services/org.kie.");
    }
}
