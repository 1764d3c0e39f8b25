package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The bytes and text of one input, and its name as the user gave it. */
public final class Source {
    private static final int LONGEST_EXCERPT = 160;

    private final String name;
    private final byte[] bytes;
    private final String text;

    Source(String name, byte[] bytes, String text) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** SHA-256 of the bytes as they were read, in lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256.", e);
        }
    }

    Location at(int line, int column) {
        return new Location(name, line, column);
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** A problem at {@code location} of this input, with the line it stands on. */
    public Problem problem(ProblemCode code, Location location, String... arguments) {
        return new Problem(code, location, excerpt(location), List.of(arguments));
    }

    private String excerpt(Location location) {
        String line = text.lines().skip(location.line() - 1L).findFirst().orElse("");
        return line.length() <= LONGEST_EXCERPT || location.column() >= LONGEST_EXCERPT
                ? line.substring(0, Math.min(line.length(), Math.max(LONGEST_EXCERPT, location.column())))
                : line.substring(0, LONGEST_EXCERPT);
    }
}
