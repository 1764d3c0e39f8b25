package dev.readiness.criteria.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of some bytes. It is worked out when first asked for: the report on the screen does without. */
public final class Sha256 {
    private final byte[] bytes;

    /** Always the same, whichever thread works it out. */
    private @Nullable String hex;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * {@return the digest of {@code bytes}}
     *
     * @param bytes must not change any more
     */
    public static Sha256 of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new Sha256(bytes);
    }

    /** {@return 64 digits, in lower-case hexadecimal} */
    public String hex() {
        String known = hex;
        if (known == null) {
            known = HexFormat.of().formatHex(digest().digest(bytes));
            hex = known;
        }
        return known;
    }

    /** {@return Java's way to work it out, for what comes in parts} */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 sha256 && hex().equals(sha256.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
