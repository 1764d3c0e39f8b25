package example.modules;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import java.nio.file.Path;

/** Says how the submission on its command line stands, and by what it was judged; then the whole report. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Assessor assessor = new Assessor();
        assessor.prepare("neimenggu-2023");
        var assessment = assessor.assess(Path.of(arguments[0]), Overrides.none()).assessment().orElseThrow();
        System.out.println(assessment.verdict() + " " + assessment.scorecard().scaled().shown() + " "
                + Main.class.getModule() + ", " + Assessor.class.getModule());
        System.out.println(assessment.toJson());
    }
}
