package dev.readiness.report.result;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that paths in reports are relative to: on a build server the checkout.
 *
 * @param root absolute
 */
public record Workspace(Path root) {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    /**
     * Makes {@code root} absolute, without dots in it.
     *
     * @param root absolute, or relative to the working folder
     */
    public Workspace {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * {@return {@code file} relative to the folder, with forward slashes; as it is if it lies elsewhere}
     *
     * @param file a path, absolute or relative to the folder
     */
    public String path(String file) {
        return inside(file).orElseGet(() -> file.replace('\\', '/'));
    }

    /**
     * {@return {@code file} as a URI reference: relative to the folder, or absolute if it lies elsewhere}
     *
     * @param file a path, absolute or relative to the folder
     */
    public String uri(String file) {
        return inside(file).map(Workspace::encoded).orElseGet(() -> absolute(file));
    }

    private String absolute(String file) {
        try {
            String path = root.resolve(file).normalize().toString().replace('\\', '/');
            return "file://" + encoded(path.startsWith("/") ? path : "/" + path);
        } catch (InvalidPathException e) {
            return encoded(file.replace('\\', '/'));
        }
    }

    private Optional<String> inside(String file) {
        try {
            Path place = root.resolve(file).normalize();
            return place.startsWith(root) && !place.equals(root)
                    ? Optional.of(slashed(root.relativize(place)))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A backslash is a separator on Windows and a character of the name elsewhere. */
    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String encoded(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(each) >= 0) {
                out.append((char) each);
            } else {
                out.append('%').append(String.format("%02X", each & 0xFF));
            }
        }
        return out.toString();
    }
}
