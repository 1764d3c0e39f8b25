package dev.readiness.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Another Java to run the command on, if the machine has one. */
final class Jdk {
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    private Jdk() {}

    /** The home that {@code READINESS_JDK25} names, or a Temurin 25 where Debian puts it. */
    static Optional<Path> atLeast25() {
        return Optional.ofNullable(System.getenv("READINESS_JDK25"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .or(Jdk::installed);
    }

    private static Optional<Path> installed() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(INSTALLED)) {
            return homes.filter(home -> home.getFileName().toString().startsWith("temurin-25"))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
