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
 * ship. To look for what is not there, or for a second one, would open every jar at each start; which of Drools' classes
 * offers a service stands in our own jar, the first that is opened, so that none of theirs is. Only for a process of the
 * command's own: whatever else uses Drools in it would miss those parts.
 */
final class OwnClassPath extends ClassLoader {
    private static final String SERVICES = "META-INF/services/";

    /** The services of Drools that some jar offers; {@code services} says which class does. */
    private static final Set<String> SHIPPED = Set.of(
            "org.drools.compiler.kie.builder.impl.InternalKieModuleProvider",
            "org.drools.core.reteoo.RuntimeComponentFactory",
            "org.drools.wiring.api.ComponentsSupplier",
            "org.kie.api.concurrent.KieExecutors",
            "org.kie.api.internal.assembler.KieAssemblers",
            "org.kie.api.internal.runtime.KieRuntimes",
            "org.kie.api.internal.weaver.KieWeavers");

    private OwnClassPath() {
        super(OwnClassPath.class.getClassLoader());
    }

    /** Has this thread, and those that it starts, look no further than the class path that ships. */
    static void lookNoFurther() {
        Thread.currentThread().setContextClassLoader(new OwnClassPath());
    }

    @Override
    public @Nullable URL getResource(String name) {
        if (!isDrools(name)) {
            return super.getResource(name);
        }
        String service = name.substring(SERVICES.length());
        return SHIPPED.contains(service) ? OwnClassPath.class.getResource("services/" + service) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        URL found = getResource(name);
        return found == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(found));
    }

    private static boolean isDrools(String name) {
        return name.startsWith(SERVICES + "org.drools.") || name.startsWith(SERVICES + "org.kie.");
    }
}
