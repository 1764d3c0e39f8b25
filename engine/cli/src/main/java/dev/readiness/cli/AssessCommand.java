package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.check.PathWords;
import dev.readiness.engine.whatif.WhatIf;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Scores submissions and reports. */
final class AssessCommand implements Callable<Integer> {
    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    private final OutputOptions outputs = new OutputOptions();

    private final BatchOptions batch = new BatchOptions();

    private final WhatIfOptions supposed = new WhatIfOptions();

    private List<String> words = List.of();

    AssessCommand(Session session) {
        this.session = session;
    }

    /** As if parsed from a command line with {@code file} and no option. */
    AssessCommand(Session session, String file) {
        this(session);
        words = List.of(file);
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("assess", this);
        options.declare(syntax);
        outputs.declare(syntax);
        batch.declare(syntax);
        supposed.declare(syntax);
        syntax.many(parameter("FILE|DIR|GLOB").arity("1..*"), String.class, value -> words = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        session.readFiles().addAll(options.files());
        if (supposed.isGiven() && isMany()) {
            return session.refuse("whatIf.one");
        }
        return isMany()
                ? new AssessMany(session, options, outputs, batch.jobs()).run(words)
                : one(Path.of(words.get(0)));
    }

    /** Whoever names one file wants to read all about it; a format of one report a line is for many. */
    private boolean isMany() {
        return words.size() > 1
                || PathWords.mayBeMany(words.get(0))
                || outputs.wanted().stream().anyMatch(output -> output.format() == Format.JSONL);
    }

    private int one(Path file) {
        Use use = supposed.isGiven() ? Use.WHAT_IF : Use.ONE;
        OptionalInt refusal = outputs.refusal(session, use, List.of(file));
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        if (use == Use.WHAT_IF) {
            return suppose(file);
        }
        Assessor.Result result = options.assess(session.helpedAssessor(), file);
        session.readFiles().add(result.assessment(), result.problems());
        session.report(result.problems());
        return result.assessment().map(this::write).orElse(ExitCode.NO_ASSESSMENT);
    }

    private int write(Assessment assessment) {
        session.begin(assessment.advice().sways()::all); // most reports say it, and it takes as long as the rest of one
        return outputs.write(session, (format, manner) -> format.render(assessment, manner));
    }

    private int suppose(Path file) {
        Assessor assessor = session.helpedAssessor();
        WhatIf.Result result = WhatIf.of(
                assessor,
                options.overrides(),
                supposed.changes(),
                supposed.ranges(),
                given -> options.assess(assessor, file, given));
        session.readFiles().add(result.whatIf().map(of -> of.difference().after()), result.problems());
        session.report(result.problems());
        return result.whatIf()
                .map(whatIf -> outputs.write(session, (format, manner) -> format.render(whatIf, manner)))
                .orElse(ExitCode.NO_ASSESSMENT);
    }
}
