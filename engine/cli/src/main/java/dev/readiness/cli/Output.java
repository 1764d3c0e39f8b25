package dev.readiness.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import picocli.CommandLine;

/**
 * One report to write.
 *
 * @param file where to, or standard output
 */
record Output(Format format, Optional<Path> file) {

    /** Writes {@code report} whole or not at all: beside the file first, then moved to its place, in UTF-8. */
    static void write(Path file, String report) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".readiness-", ".part");
        try {
            Files.writeString(beside, report, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** {@code FORMAT} or {@code FORMAT:PATH}. */
    static final class Converter implements CommandLine.ITypeConverter<Output> {
        @Override
        public Output convert(String text) {
            int colon = text.indexOf(':');
            String word = colon < 0 ? text : text.substring(0, colon);
            Optional<Path> file = colon < 0 ? Optional.empty() : Optional.of(Path.of(text.substring(colon + 1)));
            return Format.of(word)
                    .map(format -> new Output(format, file))
                    .orElseThrow(() -> new CommandLine.TypeConversionException(text));
        }
    }
}
