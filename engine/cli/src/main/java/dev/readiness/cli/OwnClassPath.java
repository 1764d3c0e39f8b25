package dev.readiness.cli;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command finds on its class path, which it knows: of each resource one, and no part of Drools that does not
 * ship. To look for what is not there, or for a second one, would open every jar at each start. Only for a process of
 * the command's own: whatever else uses Drools in it would miss those parts.
 */
final class OwnClassPath extends ClassLoader {
    private static final Set<String> NOT_SHIPPED = Set.of(
            "META-INF/services/org.drools.core.common.TruthMaintenanceSystemFactory",
            "META-INF/services/org.drools.core.phreak.PhreakNetworkNodeFactory",
            "META-INF/services/org.drools.core.reteoo.AgendaComponentFactory",
            "META-INF/services/org.drools.core.reteoo.CoreComponentFactory",
            "META-INF/services/org.drools.kiesession.factory.KnowledgeHelperFactory");

    private OwnClassPath() {
        super(OwnClassPath.class.getClassLoader());
    }

    /** Has this thread, and those that it starts, look no further than the class path that ships. */
    static void lookNoFurther() {
        Thread.currentThread().setContextClassLoader(new OwnClassPath());
    }

    @Override
    public @Nullable URL getResource(String name) {
        return NOT_SHIPPED.contains(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        URL found = getResource(name);
        return found == null ? Collections.emptyEnumeration() : Collections.enumeration(Set.of(found));
    }
}
