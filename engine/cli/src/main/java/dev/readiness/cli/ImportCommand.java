package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.office.intake.Import;
import dev.readiness.office.intake.ImportText;
import dev.readiness.office.intake.Imported;
import dev.readiness.office.intake.ReturnedFiles;
import dev.readiness.office.result.ResultBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Merges workbooks that came back filled in into one submission. */
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    private List<String> names = new ArrayList<>();

    private @Nullable Path output;

    private @Nullable Path into;

    private @Nullable Path log;

    private @Nullable Path result;

    private @Nullable Path tasks;

    private boolean keepGoing;

    ImportCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("import", this);
        syntax.many(parameter("WORKBOOK").arity("1..*"), String.class, value -> names = value);
        syntax.one(
                option("-o", "--output").paramLabel("SUBMISSION").descriptionKey("import.output"),
                Path.class,
                value -> output = value);
        syntax.one(option("--into").paramLabel("SUBMISSION"), Path.class, value -> into = value);
        syntax.one(option("--log").paramLabel("FILE"), Path.class, value -> log = value);
        syntax.one(option("--result").paramLabel("FILE"), Path.class, value -> result = value);
        syntax.one(
                option("--tasks").paramLabel("FILE").descriptionKey("import.tasks"),
                Path.class,
                value -> tasks = value);
        syntax.flag(option("--keep-going"), value -> keepGoing = value);
        return syntax.spec();
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> target = Optional.ofNullable(output).or(() -> Optional.ofNullable(into));
        Workbooks workbooks = Workbooks.named(names);
        if (workbooks.missing().isPresent()) {
            session.report(workbooks.problems());
            return session.refuse("import.nothing", workbooks.missing().get());
        }
        Optional<Path> base =
                Optional.ofNullable(into).or(() -> Optional.ofNullable(output).filter(Files::exists));
        for (Path input : workbooks.paths()) {
            if (isSame(log, input) || isSame(output, input) || isSame(into, input) || isSame(result, input)) {
                return session.refuse("import.isInput", input);
            }
        }
        if (target.filter(file -> !Ending.fitsYaml(file)).isPresent()) {
            return session.refuse("import.notYaml", target.get());
        }
        if (result != null && !Ending.fitsWorkbook(result)) {
            return session.refuse("import.resultNotWorkbook", result);
        }
        Imported imported = merge(workbooks.files(), base);
        session.report(Stream.concat(workbooks.problems().stream(), imported.problems().stream())
                .toList());
        int told = tell(imported);
        int written = imported.submission()
                .map(submission -> write(submission, new ImportText(session.lang()).render(imported), target))
                .orElse(ExitCode.NO_ASSESSMENT);
        if (imported.partial() && written == ExitCode.DONE) {
            session.note("import.partial", target.map(Path::toString).orElse("-"));
            return Math.max(told, ExitCode.GATE_NOT_MET);
        }
        return Math.max(told, written);
    }

    /** Writes the result that goes back to the units, whatever came of the import. */
    private int tell(Imported imported) {
        if (imported.submission().isEmpty()) {
            new ImportText(session.lang())
                    .returns(imported)
                    .forEach(session.terminal().err()::println);
        }
        if (result == null) {
            return ExitCode.DONE;
        }
        try {
            Output.write(result, new ResultBook(session.lang()).render(imported));
            session.note("import.result", result);
            return ExitCode.DONE;
        } catch (IOException e) {
            return session.unwritable(result);
        }
    }

    private static boolean isSame(@Nullable Path file, Path input) {
        return file != null
                && file.toAbsolutePath()
                        .normalize()
                        .equals(input.toAbsolutePath().normalize());
    }

    private Imported merge(ReturnedFiles files, Optional<Path> base) {
        try (Progress progress = new Progress(session, done -> done / (double) files.count())) {
            Import.Expected expected = new ExpectedUnits(session, Optional.ofNullable(tasks));
            return new Import(session.assessor().packs(), LocalDate.now(), expected, keepGoing)
                    .merge(files, base, progress::step);
        }
    }

    /** The submission goes to its file and the list of places to the screen, or the submission to the screen alone. */
    private int write(String submission, String places, Optional<Path> target) {
        int code = target.map(file -> write(file, submission)).orElse(ExitCode.DONE);
        if (log != null && code == ExitCode.DONE) {
            code = write(log, places);
        }
        if (target.isEmpty()) {
            session.terminal().data().print(submission);
        } else if (code == ExitCode.DONE) {
            session.terminal().out().print(places);
            session.terminal().out().println(session.say("import.written", target.get()));
        }
        return code;
    }

    private int write(Path file, String text) {
        try {
            Output.write(file, text);
            return ExitCode.DONE;
        } catch (IOException e) {
            return session.unwritable(file);
        }
    }
}
