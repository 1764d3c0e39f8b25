package dev.readiness.cli;

import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.rubric.Packs;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.report.RubricText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a rubric as a readable page. */
@Command(name = "show")
final class RubricShowCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "RUBRIC")
    @SuppressWarnings("NullAway.Init")
    private String id;

    RubricShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Packs packs = session.assessor().packs();
        Optional<Rubric> rubric = packs.find(id);
        if (rubric.isEmpty()) {
            return refuseUnknown(session, id);
        }
        session.terminal()
                .out()
                .print(new RubricText(
                                session.lang(),
                                rubric.get().identity().model(),
                                session.terminal().style())
                        .render(rubric.get()));
        return ExitCode.DONE;
    }

    /** Says that there is no rubric {@code id}, and which there are. */
    static int refuseUnknown(Session session, String id) {
        List<String> ids = session.assessor().packs().ids();
        String known = String.join(", ", ids);
        return session.refuse("rubric.unknown", id, Nearest.to(id, ids).orElse(known), known);
    }
}
