package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.rubric.OwnRules;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.rubric.packs.RulesJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Builds the rules that rubrics bring into the jar that is run. */
final class RubricBuildCommand implements Callable<Integer> {
    private final Session session;

    private List<String> named = new ArrayList<>();

    RubricBuildCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("build", this);
        syntax.many(parameter("RUBRIC|DIR").arity("1..*"), String.class, value -> named = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        session.buildRules();
        return NamedRubrics.in(session, named).each(this::build);
    }

    private int build(Rubric rubric) {
        Packs packs = session.assessor().packs();
        Optional<Path> folder = packs.folder(rubric.id());
        Optional<OwnRules> rules = rubric.identity()
                .ownRules()
                .filter(own -> packs.rules(rubric.id()).isPresent());
        if (folder.isEmpty() || rules.isEmpty()) {
            session.terminal().out().println(session.say("build.none", rubric.id()));
            return ExitCode.DONE;
        }
        Path jar = folder.get().resolve(RulesJar.NAME);
        try {
            write(jar, RulesJar.bytes(rules.get()));
        } catch (IOException e) {
            return session.refuse("output.failed", jar);
        }
        int files = packs.rules(rubric.id()).orElseThrow().sources().size();
        session.terminal()
                .out()
                .println(session.say("build.done", jar, files, rules.get().digest()));
        return ExitCode.DONE;
    }

    /** Beside its place first: nobody may meet half a jar. */
    private static void write(Path jar, byte[] bytes) throws IOException {
        Path part = jar.resolveSibling(".readiness-" + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
