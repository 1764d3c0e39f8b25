package dev.readiness.report.result;

import dev.readiness.criteria.document.Sha256;
import java.nio.charset.StandardCharsets;

/** Names a result so that it can be told again after the file was edited: by rule and file, never by line. */
final class Tracking {
    private static final int DIGITS = 32;

    private Tracking() {}

    /** 32 hexadecimal digits; {@code parts} tell apart what one rule says of one file. */
    static String of(String rule, String path, String... parts) {
        String named = String.join("\u0000", rule, path, String.join("\u0000", parts));
        return Sha256.of(named.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
    }
}
