package example;

import dev.readiness.criteria.verdict.Veto;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.score.Scorecard;
import java.nio.file.Path;
import java.time.LocalDate;

/** Assesses a submission in a program of one's own. */
public final class ReadinessExample {
    private static final Assessor ASSESSOR = new Assessor(); // serves any number of threads

    public static void main(String[] arguments) {
        System.out.print(describe(Path.of(arguments[0])));
    }

    /** From memory: the text of an upload, say. */
    static String assess(String yaml) {
        StringBuilder out = new StringBuilder();
        Assessor.Result result = ASSESSOR.assess(Part.yaml(yaml), Overrides.today(LocalDate.now()));
        result.problems().forEach(problem -> out.append(problem.pointer() + ": " + problem.message(Lang.EN) + "\n"));
        result.assessment().ifPresent(assessment -> {
            Scorecard score = assessment.scorecard();
            out.append(assessment.verdict() + ", " + score.scaled().shown() + " points now, ");
            out.append(score.interval().high().shown() + " at most");
        });
        return out.toString();
    }

    static String describe(Path submission) {
        StringBuilder out = new StringBuilder();
        Assessor.Result result = ASSESSOR.assess(submission, Overrides.today(LocalDate.now()));
        result.problems()
                .forEach(problem -> out.append(problem.location() + " " + problem.message(Lang.EN) + "\n"));
        result.assessment().ifPresent(assessment -> describe(assessment, out));
        return out.toString();
    }

    private static void describe(Assessment assessment, StringBuilder out) {
        var score = assessment.scorecard();
        var tripped = assessment.advice().vetoes().stream()
                .filter(veto -> veto.state() == Veto.State.TRIPPED)
                .map(veto -> veto.clause().number())
                .toList();
        out.append("verdict  " + assessment.verdict() + "\n");
        out.append("score    " + score.scaled().shown() + " of " + score.nominalMaximum().shown() + "\n");
        out.append("interval " + score.interval().low().shown() + " to "
                + score.interval().high().shown() + "\n");
        out.append("vetoes   " + tripped + "\n");
        out.append("missing  " + assessment.advice().missing().size() + "\n");
    }
}
