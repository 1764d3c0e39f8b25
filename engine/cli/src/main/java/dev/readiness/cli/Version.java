package dev.readiness.cli;

import dev.readiness.engine.EngineInfo;
import picocli.CommandLine;

/** What {@code --version} says. */
final class Version implements CommandLine.IVersionProvider {
    private static final int DIGITS = 12;

    @Override
    public String[] getVersion() {
        return new String[] {
            "readiness " + EngineInfo.version(),
            "rules " + EngineInfo.rulesDigest().substring(0, DIGITS),
            "java " + System.getProperty("java.version")
        };
    }
}
