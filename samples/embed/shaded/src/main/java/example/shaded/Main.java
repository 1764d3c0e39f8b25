package example.shaded;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;

/** Says the verdict on a submission, then the whole report. */
public final class Main {
    public static void main(String[] arguments) {
        new Assessor()
                .assess(Path.of(arguments[0]), Overrides.none())
                .assessment()
                .ifPresent(assessment -> {
                    System.out.println(assessment.verdict() + " "
                            + assessment.scorecard().scaled().shown());
                    System.out.println(assessment.toJson());
                });
    }
}
