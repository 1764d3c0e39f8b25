package dev.readiness.cli;

import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Packs;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.engine.cases.CaseCoverage;
import dev.readiness.engine.cases.CaseFiles;
import dev.readiness.engine.cases.CaseResult;
import dev.readiness.engine.cases.CaseRunner;
import dev.readiness.report.CaseText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the cases that prove a rubric's rules, and says what they cover. */
@Command(name = "test")
final class RubricTestCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "RUBRIC", arity = "0..*")
    private List<String> ids = new ArrayList<>();

    RubricTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Packs packs = session.assessor().packs();
        int code = ExitCode.DONE;
        for (String id : ids.isEmpty() ? packs.ids() : ids) {
            Optional<Rubric> rubric = packs.find(id);
            if (rubric.isEmpty()) {
                return RubricShowCommand.refuseUnknown(session, id);
            }
            code = Math.max(code, test(rubric.get()));
        }
        return code;
    }

    private int test(Rubric rubric) {
        Problems problems = new Problems();
        List<CaseResult> results = session.assessor()
                .packs()
                .folder(rubric.id())
                .map(folder -> own(folder, problems))
                .orElseGet(() -> shipped(rubric));
        if (problems.hasErrors()) {
            return session.refuse(problems.inOrder());
        }
        session.terminal()
                .out()
                .print(new CaseText(session.lang(), session.terminal().style()).render(rubric, results));
        boolean sound = results.stream().allMatch(CaseResult::holds)
                && CaseCoverage.of(rubric, results).isFull();
        return sound ? ExitCode.DONE : ExitCode.GATE_NOT_MET;
    }

    private List<CaseResult> shipped(Rubric rubric) {
        CaseRunner runner = new CaseRunner(session.assessor());
        return CaseFiles.of(rubric.id()).stream()
                .flatMap(file -> runner.run(file, CaseFiles.bytes(file)).stream())
                .toList();
    }

    /** The cases in the folder {@code cases} of the pack in {@code folder}. */
    private List<CaseResult> own(Path folder, Problems problems) {
        CaseRunner runner = new CaseRunner(session.assessor());
        return CaseFiles.in(folder.resolve("cases"), problems).stream()
                .flatMap(file -> runner.run(file, problems).stream())
                .toList();
    }
}
