package dev.readiness.engine.judge;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Drools finds when it looks around for settings and extensions: its own, and nothing that an application lays
 * beside it. A score must not depend on what else is on the class path, and to look for what is not there would open
 * every jar of it.
 */
final class DroolsSurroundings extends ClassLoader {
    private static final Set<String> NOT_FOUND = Set.of(
            "META-INF/kie.properties.conf",
            "META-INF/kie.default.mvel.properties.conf",
            "META-INF/services/org.drools.core.common.TruthMaintenanceSystemFactory",
            "META-INF/services/org.drools.core.phreak.PhreakNetworkNodeFactory",
            "META-INF/services/org.drools.core.reteoo.AgendaComponentFactory",
            "META-INF/services/org.drools.core.reteoo.CoreComponentFactory",
            "META-INF/services/org.drools.kiesession.factory.KnowledgeHelperFactory");

    private final ClassLoader drools;

    /** @param drools what Drools itself is loaded by; not the parent, in which it would look on */
    DroolsSurroundings(ClassLoader drools) {
        super(null);
        this.drools = drools;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return drools.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return NOT_FOUND.contains(name) ? null : drools.getResource(name);
    }

    /** The first is the only one. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        URL found = getResource(name);
        return found == null ? Collections.emptyEnumeration() : Collections.enumeration(Set.of(found));
    }
}
