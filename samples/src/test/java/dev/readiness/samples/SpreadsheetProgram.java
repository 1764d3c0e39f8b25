package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** LibreOffice without a window: opens a document, reckons, and saves it again. */
final class SpreadsheetProgram {
    private final Path soffice;
    private final Path folder;

    private SpreadsheetProgram(Path soffice, Path folder) {
        this.soffice = soffice;
        this.folder = folder;
    }

    /** The one on the path, which leaves its traces in {@code folder}; see {@link OutsideProgram} for where there is none. */
    static SpreadsheetProgram in(Path folder) {
        return new SpreadsheetProgram(OutsideProgram.find("soffice"), folder);
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
