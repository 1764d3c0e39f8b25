package dev.readiness.cli;

import dev.readiness.engine.Assessment;
import dev.readiness.office.sheet.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports on many submissions as files of one folder, each named after its region and rubric and never after another. */
final class FolderOfReports {
    private final Session session;
    private final Format format;
    private final Path folder;
    private final Manner manner;
    private final List<String> names = new ArrayList<>();
    private int code = ExitCode.DONE;

    FolderOfReports(Session session, Output output, Manner manner) {
        this.session = session;
        this.format = output.format();
        this.folder = output.file().orElseThrow();
        this.manner = manner;
    }

    /** Writes the report on {@code assessment} once it is run, which is to happen in order. May be called on any thread. */
    Runnable part(Assessment assessment) {
        Rendered report = format.render(assessment, manner);
        String name = assessment.submission().region() + "-"
                + assessment.submission().rubric().id();
        return () -> write(name, report);
    }

    private void write(String wanted, Rendered report) {
        String name = FileNames.fit("", wanted, "." + format.word(), names);
        Path place = folder.resolve(name);
        if (session.readFiles().isReplacedBy(new Output(format, Optional.of(place)))) {
            code = session.refuse("output.isInput", place);
            return;
        }
        try {
            Files.createDirectories(folder);
            Output.write(place, report);
            names.add(name);
        } catch (IOException e) {
            code = session.unwritable(place);
        }
    }

    /** Says how many were written; the exit code that their writing deserves. */
    int end() {
        session.note("folder.written", names.size(), folder);
        return code;
    }
}
