package dev.readiness.author.cases;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that ship, run once for all tests. */
final class ShippedCases {
    static final Assessor ASSESSOR = new Assessor();

    private ShippedCases() {}

    /** Whoever only wants the assessor does not wait for the cases. */
    private static final class Run {
        static final Map<String, List<CaseResult>> BY_FILE = run();
    }

    static List<Rubric> rubrics() {
        return ASSESSOR.packs().ids().stream()
                .map(id -> ASSESSOR.packs().find(id).orElseThrow())
                .toList();
    }

    /** What became of each case, by the name of its file. */
    static Map<String, List<CaseResult>> byFile() {
        return Run.BY_FILE;
    }

    static List<CaseResult> of(Rubric rubric) {
        return CaseFiles.of(rubric.id()).stream()
                .flatMap(file -> Run.BY_FILE.get(file).stream())
                .toList();
    }

    /** What the rules made of each case that could be read. */
    static List<Assessment> assessments(Rubric rubric) {
        return of(rubric).stream()
                .flatMap(result -> result.assessment().stream())
                .toList();
    }

    static List<Submission> submissions(Rubric rubric) {
        return assessments(rubric).stream().map(Assessment::submission).toList();
    }

    private static Map<String, List<CaseResult>> run() {
        CaseRunner runner = new CaseRunner(ASSESSOR);
        Map<String, List<CaseResult>> byFile = new LinkedHashMap<>();
        for (String rubric : ASSESSOR.packs().ids()) {
            CaseFiles.of(rubric).forEach(file -> byFile.put(file, runner.run(file, CaseFiles.bytes(file))));
        }
        return byFile;
    }
}
