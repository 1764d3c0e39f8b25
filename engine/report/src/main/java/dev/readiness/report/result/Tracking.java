package dev.readiness.report.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a result so that it can be told again after the file was edited: by rule and file, never by line. */
final class Tracking {
    private static final int BYTES = 16;

    private Tracking() {}

    /** 32 hexadecimal digits; {@code parts} tell apart what one rule says of one file. */
    static String of(String rule, String path, String... parts) {
        String named = String.join("\u0000", rule, path, String.join("\u0000", parts));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }
}
