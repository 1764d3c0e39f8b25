package dev.readiness.cli;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the rubrics. */
final class RubricListCommand implements Callable<Integer> {
    private final Session session;

    RubricListCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        return Syntax.of("list", this).spec();
    }

    @Override
    public Integer call() {
        for (String id : session.assessor().packs().ids()) {
            session.assessor().packs().find(id).ifPresent(this::line);
        }
        return ExitCode.DONE;
    }

    private void line(Rubric rubric) {
        session.terminal()
                .out()
                .println(switch (rubric.identity().model()) {
                            case POINTS -> points(rubric);
                            case CHECKLIST -> checklist(rubric);
                            case CONFORMITY -> conformity(rubric);
                        }
                        + rubric.identity()
                                .validUntil()
                                .map(day -> session.say("rubric.until", day))
                                .orElse(""));
    }

    private String conformity(Rubric rubric) {
        return session.say(
                "rubric.conformity",
                rubric.id(),
                rubric.identity().title().in(session.lang()),
                rubric.nominalMaximum().shown(),
                criteria(rubric, Tier.VETO),
                criteria(rubric, Tier.KEY),
                criteria(rubric, Tier.BASIC),
                rubric.clauses().size(),
                rubric.identity().document());
    }

    private static long criteria(Rubric rubric, Tier tier) {
        return rubric.items().values().stream()
                .filter(item -> item.tier().filter(tier::equals).isPresent())
                .count();
    }

    private String checklist(Rubric rubric) {
        return session.say(
                "rubric.checklist",
                rubric.id(),
                rubric.identity().title().in(session.lang()),
                rubric.items().size(),
                rubric.clauses().size(),
                rubric.identity().document());
    }

    private String points(Rubric rubric) {
        return session.say(
                "rubric.line",
                rubric.id(),
                rubric.identity().title().in(session.lang()),
                rubric.items().size(),
                rubric.clauses().size() - rubric.vetoes().size(),
                rubric.vetoes().size(),
                rubric.nominalMaximum().shown(),
                rubric.identity().document());
    }
}
