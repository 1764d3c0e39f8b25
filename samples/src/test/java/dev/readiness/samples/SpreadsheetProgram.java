package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** LibreOffice without a window: opens a document, reckons, and saves it again. */
final class SpreadsheetProgram {
    /** Set to anything where its absence is a failure, as in CI. */
    private static final String REQUIRED = "READINESS_REQUIRE_SOFFICE";

    private final Path soffice;
    private final Path folder;

    private SpreadsheetProgram(Path soffice, Path folder) {
        this.soffice = soffice;
        this.folder = folder;
    }

    /** The one on the path, which leaves its traces in {@code folder}; a test is skipped where there is none. */
    static SpreadsheetProgram in(Path folder) {
        Optional<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (System.getenv(REQUIRED) == null) {
            assumeThat(found)
                    .as("no soffice on the path: install LibreOffice Calc to run this test")
                    .isPresent();
        }
        assertThat(found).as("soffice is required, but not on the path").isPresent();
        return new SpreadsheetProgram(found.orElseThrow(), folder);
    }

    /** {@code document} as the program saves it with the ending {@code format}. */
    Path save(Path document, String format) {
        Path saved = folder.resolve("saved-" + format);
        Ran ran = Readiness.run(
                new ProcessBuilder(
                        soffice.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        saved.toString(),
                        document.toString()),
                folder);
        assertThat(ran.code()).as(ran.err()).isZero();
        String name = document.getFileName().toString();
        Path result = saved.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
        assertThat(result).as(ran.err()).exists();
        return result;
    }
}
