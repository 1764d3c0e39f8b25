package dev.readiness.report.html;

import dev.readiness.criteria.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the package that goes into the page as it is: the style, a script.
 *
 * @param text its content, which holds nothing that would end the element around it; a test holds that
 */
record Resource(String text) {
    private static final String SOURCE_MAP = "//# sourceMappingURL=";

    /** These files as one; without the hint to a source map, which would be looked for beside the report. */
    static Resource named(String... names) {
        return new Resource(
                Stream.of(names).map(Resource::text).map(Resource::withoutMap).collect(Collectors.joining()));
    }

    private static String withoutMap(String text) {
        int map = text.lastIndexOf(SOURCE_MAP);
        return map < 0 ? text : text.substring(0, map);
    }

    /** Its hash as a content-security policy names it. */
    String hash() {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + name + ") must ship.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
