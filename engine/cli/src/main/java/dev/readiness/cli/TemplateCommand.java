package dev.readiness.cli;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.submission.TaskTableReader;
import dev.readiness.criteria.submission.TaskTableReader.ReadTaskTable;
import dev.readiness.office.intake.WorkbookReader;
import dev.readiness.office.template.Template;
import dev.readiness.office.template.Template.HandOut;
import dev.readiness.office.template.TemplateRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands out workbooks to be filled in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "RUBRIC")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(names = "--tasks", paramLabel = "FILE", descriptionKey = "template.tasks")
    private @Nullable Path tasks;

    @Option(names = "--by-unit")
    private boolean byUnit;

    @Option(names = "--region", paramLabel = "NAME")
    private @Nullable String region;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = SubmissionOptions.Day.class,
            descriptionKey = "template.as-of")
    private @Nullable LocalDate asOf;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            descriptionKey = "template.output")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--force")
    private boolean force;

    TemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Rubric> rubric = session.assessor().packs().find(id);
        if (rubric.isEmpty()) {
            return RubricShowCommand.refuseUnknown(session, id);
        }
        Optional<TaskTable> table = Optional.empty();
        if (tasks != null) {
            ReadTaskTable read = new TaskTableReader(
                            rubric.get(),
                            List.of(new WorkbookReader(session.assessor().packs())))
                    .read(tasks);
            session.report(read.problems());
            if (read.table().isEmpty()) {
                return ExitCode.NO_ASSESSMENT;
            }
            table = read.table();
        }
        Template template = new Template(new TemplateRequest(
                rubric.get(),
                table,
                Optional.ofNullable(region),
                Optional.ofNullable(asOf),
                LocalDate.now(),
                session.lang()));
        return write(byUnit ? template.byUnit() : template.whole());
    }

    /** A unit may have filled in a file of that name, so none is overwritten unless the user insists. */
    private int write(List<HandOut> handOuts) {
        List<Path> there =
                handOuts.stream().map(this::place).filter(Files::exists).toList();
        if (!force && !there.isEmpty()) {
            return session.refuse("template.there", there.get(0), there.size());
        }
        for (HandOut handOut : handOuts) {
            Path place = place(handOut);
            try {
                Files.createDirectories(place.toAbsolutePath().getParent());
                Output.write(place, handOut.bytes());
            } catch (IOException e) {
                return session.refuse("output.failed", place);
            }
            session.terminal().out().println(said(handOut, place));
        }
        return ExitCode.DONE;
    }

    private Path place(HandOut handOut) {
        return folder.resolve(handOut.path());
    }

    private String said(HandOut handOut, Path place) {
        return handOut.clauses() == 0
                ? session.say("template.index", place)
                : session.say("template.written", place, handOut.clauses(), handOut.indicators());
    }
}
