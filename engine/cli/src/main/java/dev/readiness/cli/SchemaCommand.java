package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.document.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Hands out the schemas of the files that are read and written. */
final class SchemaCommand implements Callable<Integer> {
    private final Session session;

    private @Nullable String name;

    private @Nullable Path output;

    SchemaCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("schema", this);
        syntax.one(parameter("SCHEMA").arity("0..1"), String.class, value -> name = value);
        syntax.one(option("-o", "--output").paramLabel("PATH"), Path.class, value -> output = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        List<PublishedSchema> all = PublishedSchema.all(session.assessor().packs(), session.lang());
        String wanted = name;
        Path place = output;
        if (wanted != null) {
            return one(wanted, all);
        }
        return place == null ? list(all) : every(all, place);
    }

    private int list(List<PublishedSchema> all) {
        int width =
                all.stream().mapToInt(schema -> schema.name().length()).max().orElse(0);
        for (PublishedSchema schema : all) {
            String about = session.say(schema.about().key(), schema.about().of());
            session.terminal()
                    .out()
                    .println(
                            schema.name() + " ".repeat(width + 2 - schema.name().length()) + about);
        }
        return ExitCode.DONE;
    }

    private int one(String wanted, List<PublishedSchema> all) {
        Optional<PublishedSchema> found =
                all.stream().filter(schema -> schema.name().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            List<String> names = all.stream().map(PublishedSchema::name).toList();
            String known = names.stream().collect(Collectors.joining(", "));
            return session.refuse(
                    "schema.unknown", wanted, Nearest.to(wanted, names).orElse(names.get(0)), known);
        }
        String text = found.get().text().apply(session.lang());
        Path place = output;
        if (place != null) {
            return write(place, text);
        }
        session.terminal().data().print(text);
        return ExitCode.DONE;
    }

    private int every(List<PublishedSchema> all, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return session.unwritable(folder);
        }
        int code = ExitCode.DONE;
        for (PublishedSchema schema : all) {
            code = Math.max(
                    code, write(folder.resolve(schema.file()), schema.text().apply(session.lang())));
        }
        return code;
    }

    private int write(Path place, String text) {
        try {
            Output.write(place, text);
            return ExitCode.DONE;
        } catch (IOException e) {
            return session.unwritable(place);
        }
    }
}
