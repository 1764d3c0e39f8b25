package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;
import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.plan.Aim;
import dev.readiness.engine.plan.EffortReader;
import dev.readiness.engine.plan.Efforts;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Planner;
import dev.readiness.engine.plan.Unplannable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Says what to do next: the cheapest steps to a target. */
final class PlanCommand implements Callable<Integer> {
    private final Session session;

    private final SubmissionOptions options = new SubmissionOptions();

    private final OutputOptions outputs = new OutputOptions();

    private @Nullable Path effort;

    private @Nullable LocalDate by;

    private @Nullable Integer maxEffort;

    private @Nullable String without;

    private boolean alternatives;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    PlanCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("plan", this);
        options.declare(syntax);
        outputs.declare(syntax);
        syntax.one(option("--effort").paramLabel("FILE"), Path.class, value -> effort = value);
        syntax.one(
                option("--by").paramLabel("YYYY-MM-DD").converters(new SubmissionOptions.Day()),
                LocalDate.class,
                value -> by = value);
        syntax.one(option("--max-effort").paramLabel("N"), Integer.class, value -> maxEffort = value);
        syntax.one(option("--without").paramLabel("UNIT"), String.class, value -> without = value);
        syntax.flag(option("--alternatives"), value -> alternatives = value);
        syntax.one(parameter("FILE").index("0"), Path.class, value -> file = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        session.readFiles().addAll(options.files());
        List<Path> inputs = new ArrayList<>(List.of(file));
        Optional.ofNullable(effort).ifPresent(inputs::add);
        var refusal = outputs.refusal(session, Use.PLAN, inputs);
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        Integer most = maxEffort;
        if (most != null && most < 0) {
            return session.refuse("plan.maxEffort", most);
        }
        Assessor assessor = session.helpedAssessor();
        Assessor.Result result = options.assess(assessor, file);
        session.readFiles().add(result.assessment(), result.problems());
        session.report(result.problems());
        return result.assessment().map(standing -> plan(assessor, standing)).orElse(ExitCode.NO_ASSESSMENT);
    }

    private int plan(Assessor assessor, Assessment standing) {
        Rubric rubric = standing.submission().rubric();
        Optional<Unplannable> refused = Unplannable.of(standing.submission());
        if (refused.isPresent()) {
            return session.refuse("plan.refused." + refused.get(), rubric.id());
        }
        LocalDate day = by;
        LocalDate asOf = standing.submission().asOf();
        if (day != null && day.isBefore(asOf)) {
            return session.refuse("plan.byPast", day, asOf);
        }
        TreeSet<String> units = new TreeSet<>();
        standing.tasks().ifPresent(table -> table.tasks().values().forEach(task -> units.addAll(task.units())));
        String unit = without;
        if (unit != null && !units.contains(unit)) {
            return units.isEmpty()
                    ? session.refuse("plan.noUnits", unit)
                    : session.refuse(
                            "plan.unknownUnit", unit, Nearest.to(unit, units).orElse(units.first()));
        }
        Efforts efforts = Efforts.even();
        Path place = effort;
        if (place != null) {
            EffortReader.ReadEfforts read = new EffortReader(rubric, standing.tasks()).read(place);
            if (read.efforts().isEmpty()) {
                return session.refuse(read.problems());
            }
            efforts = read.efforts().get();
        }
        OptionalInt limit = maxEffort == null ? OptionalInt.empty() : OptionalInt.of(maxEffort);
        Aim aim = new Aim(Optional.ofNullable(by), limit, Optional.ofNullable(without), alternatives);
        try {
            Plan plan = new Planner(assessor, efforts).plan(standing, aim);
            return outputs.write(session, (format, manner) -> format.render(plan, manner));
        } catch (Unplannable.Refused refusal) {
            return session.refuse("plan.refused." + refusal.why(), rubric.id());
        }
    }
}
