package dev.readiness.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What judged: the version of the program and the digest of its rules. */
public final class EngineInfo {
    private static final String RULES_DIGEST = "META-INF/readiness/rules-digest";

    private EngineInfo() {}

    /** {@return the version of this program} */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = shipped("engine.properties", EngineInfo.class.getResourceAsStream("engine.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /**
     * {@return SHA-256 over all DRL that the rules were compiled from; asked of the class loader, since they may be
     * another module}
     */
    public static String rulesDigest() {
        try (InputStream in =
                shipped(RULES_DIGEST, EngineInfo.class.getClassLoader().getResourceAsStream(RULES_DIGEST))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream shipped(String resource, @Nullable InputStream in) {
        if (in == null) {
            throw new IllegalStateException("The resource (" + resource + ") must ship.");
        }
        return in;
    }
}
