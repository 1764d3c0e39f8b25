package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** LibreOffice without a window: opens documents, reckons, and saves them again. To start it takes longer than a document. */
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

    /** {@code documents} as the program saves them with the ending {@code format}, in their order; each has a name of its own. */
    List<Path> save(String format, Path... documents) {
        Path saved = folder.resolve("saved-" + format);
        List<String> words = new ArrayList<>(List.of(
                soffice.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                saved.toString()));
        Arrays.stream(documents).map(Path::toString).forEach(words::add);
        Ran ran = Readiness.run(new ProcessBuilder(words), folder);
        assertThat(ran.code()).as(ran.err()).isZero();
        return Arrays.stream(documents)
                .map(document -> document.getFileName().toString())
                .map(name -> saved.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format))
                .peek(result -> assertThat(result).as(ran.err()).exists())
                .toList();
    }
}
