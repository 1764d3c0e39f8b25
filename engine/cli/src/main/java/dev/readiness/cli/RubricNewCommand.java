package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.author.starter.Skeleton;
import dev.readiness.author.starter.Starter;
import dev.readiness.criteria.rubric.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a small rubric to begin one's own with. */
final class RubricNewCommand implements Callable<Integer> {
    private final Session session;

    @SuppressWarnings("NullAway.Init")
    private String id;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Kind model = Kind.points;

    /** What to begin with, as it is written on the command line. */
    enum Kind {
        points,
        checklist,
        conformity,
        deduction,
        graded
    }

    RubricNewCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("new", this);
        syntax.one(parameter("ID"), String.class, value -> id = value);
        syntax.one(
                option("-o", "--output")
                        .paramLabel("DIR")
                        .descriptionKey("new.output")
                        .required(true),
                Path.class,
                value -> folder = value);
        syntax.one(option("--model").paramLabel("MODEL"), Kind.class, value -> model = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        if (!Identity.isId(id)) {
            return session.refuse("new.badId", id);
        }
        if (session.assessor().packs().ids().contains(id)) {
            return session.refuse("new.known", id);
        }
        Path pack = folder.resolve(id);
        if (Files.exists(pack)) {
            return session.refuse("new.there", pack);
        }
        try {
            write(pack, Starter.files(id, Skeleton.valueOf(model.name().toUpperCase(Locale.ROOT))));
        } catch (IOException e) {
            return session.unwritable(pack);
        }
        session.terminal().out().println(session.say("new.done", pack, pack.resolve("samples/submission.yaml")));
        return ExitCode.DONE;
    }

    /** Writes the whole folder beside its place and moves it there, or leaves nothing behind. */
    private void write(Path pack, SortedMap<String, String> files) throws IOException {
        Files.createDirectories(folder);
        try (PendingFolder pending = PendingFolder.at(pack)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                pending.write(file.getKey(), file.getValue());
            }
            pending.complete();
        }
    }
}
