package dev.readiness.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine;

/**
 * One report to write.
 *
 * @param file where to, or standard output
 */
record Output(Format format, Optional<Path> file) {

    /** The file itself, whatever link or detour leads to it. */
    Optional<Path> place() {
        return file.map(path -> {
            Path place = path.toAbsolutePath().normalize();
            try {
                Path folder = place.getParent();
                return Files.exists(place) || folder == null
                        ? place.toRealPath()
                        : folder.toRealPath().resolve(place.getFileName());
            } catch (IOException e) {
                return place;
            }
        });
    }

    /** Writes {@code report} in UTF-8, whole or not at all. */
    static void write(Path file, String report) throws IOException {
        write(file, report.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code report} whole or not at all. */
    static void write(Path file, Rendered report) throws IOException {
        try (PendingFile pending = PendingFile.at(file)) {
            report.writeTo(pending);
            pending.complete();
        }
    }

    /** Writes {@code report} whole or not at all. */
    static void write(Path file, byte[] report) throws IOException {
        try (PendingFile pending = PendingFile.at(file)) {
            pending.write(report);
            pending.complete();
        }
    }

    /** {@code FORMAT} or {@code FORMAT:PATH}. */
    static final class Converter implements CommandLine.ITypeConverter<Output> {
        @Override
        public Output convert(String text) {
            int colon = colon(text);
            Optional<Format> format = Format.of(colon < 0 ? text : text.substring(0, colon));
            String path = text.substring(colon + 1);
            if (format.isEmpty() || path.isBlank()) {
                throw new CommandLine.TypeConversionException(text);
            }
            return new Output(format.get(), colon < 0 ? Optional.empty() : Optional.of(Path.of(path)));
        }

        /** Where the first colon stands; Chinese keyboards write a full-width one. */
        private static int colon(String text) {
            int narrow = text.indexOf(':');
            int wide = text.indexOf('：');
            return narrow < 0 || wide >= 0 && wide < narrow ? wide : narrow;
        }
    }

    /** The formats, for completion and for who mistypes one. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::word).iterator();
        }
    }
}
