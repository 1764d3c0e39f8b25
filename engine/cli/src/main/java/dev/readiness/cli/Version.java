package dev.readiness.cli;

import dev.readiness.engine.EngineInfo;

/** What {@code --version} says. */
final class Version {
    private static final int DIGITS = 12;

    private Version() {}

    static String[] lines() {
        return new String[] {
            "readiness " + EngineInfo.version(),
            "rules " + EngineInfo.rulesDigest().substring(0, DIGITS),
            "java " + System.getProperty("java.version")
        };
    }
}
