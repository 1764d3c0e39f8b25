package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.batch.Assessed;
import dev.readiness.engine.batch.BatchAssessor;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.BaselineReader;
import dev.readiness.engine.check.SubmissionFiles;
import dev.readiness.office.notice.Notice;
import dev.readiness.office.notice.RegionNotice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Writes notices to send out: to the units of one region, or on all regions and to each. */
final class NoticeCommand implements Callable<Integer> {
    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    private final OutputOptions outputs = new OutputOptions(Format.MARKDOWN);

    private final BatchOptions batch = new BatchOptions();

    private @Nullable Path baseline;

    private @Nullable String unit;

    private List<String> words = List.of();

    NoticeCommand(Session session) {
        this.session = session;
    }

    /** What is kept of one submission: what the notice says of it, and what was wrong with it. */
    private record Kept(String label, Optional<RegionNotice> region, List<Problem> problems) {}

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("notice", this);
        options.declare(syntax);
        outputs.declare(syntax);
        batch.declare(syntax);
        syntax.one(
                option("--baseline").paramLabel("FILE").descriptionKey("notice.baseline"),
                Path.class,
                value -> baseline = value);
        syntax.one(
                option("--unit").paramLabel("UNIT").descriptionKey("notice.unit"), String.class, value -> unit = value);
        syntax.many(parameter("FILE|DIR|GLOB").arity("1..*"), String.class, value -> words = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        session.readFiles().addAll(options.files());
        Optional<BaselineReader.ReadBaseline> last =
                Optional.ofNullable(baseline).map(BaselineReader::read);
        if (baseline != null) {
            session.readFiles().addAll(List.of(baseline));
        }
        List<Problem> problems = last.map(BaselineReader.ReadBaseline::problems).orElse(List.of());
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        Optional<Baseline> known = last.flatMap(BaselineReader.ReadBaseline::baseline);
        return Many.find(session, outputs, Use.NOTICE, words, found -> write(found, known));
    }

    private int write(SubmissionFiles.Found found, Optional<Baseline> known) {
        List<RegionNotice> regions = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        read(found, known, regions, refused);
        Notice notice = Notice.of(regions, refused, known, Optional.ofNullable(unit), session.lang());
        if (regions.isEmpty()) {
            return ExitCode.NO_ASSESSMENT;
        }
        if (!notice.speaksToAnybody()) {
            return session.refuse("notice.nobody", String.valueOf(unit));
        }
        int written = outputs.write(session, (format, manner) -> format.render(notice));
        return refused.isEmpty() ? written : ExitCode.NO_ASSESSMENT;
    }

    private void read(
            SubmissionFiles.Found found, Optional<Baseline> known, List<RegionNotice> regions, List<String> refused) {
        BatchAssessor assessor = options.batch(session.assessor());
        new Many(session, batch.jobs()).each(found, input -> kept(assessor, input, known), kept -> {
            session.list(kept.problems());
            kept.region().ifPresentOrElse(regions::add, () -> refused.add(kept.label()));
        });
    }

    private Kept kept(BatchAssessor assessor, Input input, Optional<Baseline> known) {
        Assessed assessed = assessor.assess(input);
        session.readFiles().add(assessed.assessment(), assessed.result().problems());
        return new Kept(
                input.label(),
                assessed.assessment()
                        .map(assessment -> RegionNotice.of(input.label(), assessment, known, session.lang())),
                assessed.result().problems());
    }
}
