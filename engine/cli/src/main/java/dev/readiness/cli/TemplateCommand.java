package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.PlaceNames;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.submission.TaskTableReader;
import dev.readiness.criteria.submission.TaskTableReader.ReadTaskTable;
import dev.readiness.criteria.text.Plain;
import dev.readiness.office.intake.WorkbookReader;
import dev.readiness.office.template.Template;
import dev.readiness.office.template.Template.HandOut;
import dev.readiness.office.template.TemplateRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Hands out workbooks to be filled in. */
final class TemplateCommand implements Callable<Integer> {
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；]");

    private final Session session;

    @SuppressWarnings("NullAway.Init")
    private String id;

    private @Nullable Path tasks;

    private boolean byUnit;

    private List<String> places = List.of();

    private boolean byPlace;

    private @Nullable Path before;

    private @Nullable String region;

    private @Nullable LocalDate asOf;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private boolean force;

    TemplateCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("template", this);
        syntax.one(parameter("RUBRIC"), String.class, value -> id = value);
        syntax.one(
                option("--tasks").paramLabel("FILE").descriptionKey("template.tasks"),
                Path.class,
                value -> tasks = value);
        syntax.flag(option("--by-unit"), value -> byUnit = value);
        syntax.one(option("--places").paramLabel("NAMES"), String.class, value -> places = names(value));
        syntax.flag(option("--by-place"), value -> byPlace = value);
        syntax.one(option("--from").paramLabel("SUBMISSION"), Path.class, value -> before = value);
        syntax.one(option("--region").paramLabel("NAME"), String.class, value -> region = value);
        syntax.one(
                option("--as-of")
                        .paramLabel("YYYY-MM-DD")
                        .descriptionKey("template.as-of")
                        .converters(new SubmissionOptions.Day()),
                LocalDate.class,
                value -> asOf = value);
        syntax.one(
                option("-o", "--output")
                        .paramLabel("DIR")
                        .descriptionKey("template.output")
                        .required(true),
                Path.class,
                value -> folder = value);
        syntax.flag(option("--force"), value -> force = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        Optional<Rubric> rubric = session.assessor().packs().find(id);
        if (rubric.isEmpty()) {
            return RubricShowCommand.refuseUnknown(session, id);
        }
        Optional<Integer> refusal = refusePlaces(rubric.get());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Submission> submission = Optional.empty();
        if (before != null) {
            ReadSubmission read = new SubmissionReader(
                            session.assessor().packs(),
                            List.of(new WorkbookReader(session.assessor().packs())))
                    .read(before, Overrides.today(LocalDate.now()));
            session.report(read.problems());
            if (read.submission().isEmpty()) {
                return ExitCode.NO_ASSESSMENT;
            }
            submission = read.submission();
            String other = submission.get().rubric().id();
            if (!other.equals(rubric.get().id())) {
                return session.refuse("template.otherRubric", before, other);
            }
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
        Optional<Submission> earlier = submission;
        Template template = new Template(new TemplateRequest(
                rubric.get(),
                table,
                Optional.ofNullable(region).or(() -> earlier.map(Submission::region)),
                Optional.ofNullable(asOf)
                        .or(() -> earlier.filter(found -> !found.asOfAssumed()).map(Submission::asOf)),
                LocalDate.now(),
                session.lang(),
                new TemplateRequest.Places(places, byPlace),
                earlier));
        return write(byUnit ? template.byUnit() : template.whole());
    }

    /** Places are parted as people part words. */
    private static List<String> names(String text) {
        return BETWEEN.splitAsStream(text)
                .map(Plain::trimmed)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Optional<Integer> refusePlaces(Rubric rubric) {
        if (byPlace && places.isEmpty()) {
            return Optional.of(session.refuse("template.placesMissing"));
        }
        Optional<String> bad = places.stream()
                .filter(name -> !name.matches(PlaceNames.FORM) || Collections.frequency(places, name) > 1)
                .findFirst();
        if (bad.isPresent()) {
            return Optional.of(session.refuse("template.placeName", bad.get()));
        }
        boolean wanted = rubric.indicators().stream()
                .anyMatch(indicator -> indicator.places().isPresent());
        return places.isEmpty() || wanted
                ? Optional.empty()
                : Optional.of(session.refuse("template.noPlaces", rubric.id()));
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
                return session.unwritable(place);
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
