package org.eclipse.microprofile.config;

/**
 * Says to Drools, which asks for a MicroProfile Config at each start, that there is none. Without this class it would
 * look for one in every jar, which takes as long as loading a third of the rules.
 */
public final class ConfigProvider {
    private ConfigProvider() {}

    /** @throws IllegalStateException always: Drools then goes by the system properties */
    public static Config getConfig() {
        throw new IllegalStateException("There is no MicroProfile Config.");
    }
}
