package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.office.ledger.KeptLedger;
import dev.readiness.office.ledger.Ledger;
import dev.readiness.office.ledger.LedgerReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the rectification ledger, and writes it again without losing what people wrote into it. */
final class LedgerCommand implements Callable<Integer> {
    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    private Path place;

    LedgerCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("ledger", this);
        options.declare(syntax);
        syntax.one(parameter("FILE"), Path.class, value -> file = value);
        syntax.one(
                option("-o", "--output")
                        .paramLabel("FILE")
                        .descriptionKey("ledger.output")
                        .required(true),
                Path.class,
                value -> place = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        if (!Ending.fitsWorkbook(place)) {
            return session.refuse("ledger.notWorkbook", place);
        }
        Assessor.Result result = options.assess(session.helpedAssessor(), file);
        session.report(result.problems());
        return result.assessment().map(this::write).orElse(ExitCode.NO_ASSESSMENT);
    }

    private int write(Assessment assessment) {
        Optional<KeptLedger> before = Optional.empty();
        try {
            if (Files.exists(place)) {
                LedgerReader.Read read = new LedgerReader(assessment.submission()).read(Files.readAllBytes(place));
                if (read.refusal().isPresent()) {
                    return session.refuse("ledger." + read.refusal().get(), place, read.detail());
                }
                before = read.ledger();
            }
            Ledger ledger = Ledger.of(assessment, before, session.lang());
            Output.write(place, ledger.bytes());
            session.terminal().out().println(session.say("ledger.written", place, ledger.open(), ledger.closed()));
            return ExitCode.DONE;
        } catch (IOException e) {
            return session.unwritable(place);
        }
    }
}
