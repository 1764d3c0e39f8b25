package dev.readiness.engine.check;

import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.Optional;

/** The report of an earlier run, to tell what is new from what was there before. */
public final class Baseline {
    /** The newest version of reports that is understood. */
    public static final int NEWEST_SCHEMA = 1;

    private final String path;
    private final List<PastAssessment> assessments;

    Baseline(String path, List<PastAssessment> assessments) {
        this.path = path;
        this.assessments = List.copyOf(assessments);
    }

    /** The file it was read from, as the user gave it. */
    public String path() {
        return path;
    }

    /** What it says of {@code now}: under the same path, or else of the only submission of that region and rubric. */
    Optional<PastAssessment> find(Assessment now) {
        return samePath(now).or(() -> sameRegion(now));
    }

    private Optional<PastAssessment> sameRegion(Assessment now) {
        List<PastAssessment> same = assessments.stream()
                .filter(past -> past.rubric().equals(now.submission().rubric().id()))
                .filter(past -> past.region().equals(now.submission().region()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private Optional<PastAssessment> samePath(Assessment now) {
        String wanted = plain(now.submission().input().path());
        return assessments.stream()
                .filter(past -> plain(past.path()).equals(wanted))
                .findFirst();
    }

    private static String plain(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("./") ? slashes.substring(2) : slashes;
    }

    /** The rubric that it was made by, if that is another than the one of {@code now}, so that they don't compare. */
    Optional<String> otherRubric(Assessment now) {
        Optional<PastAssessment> meant = assessments.size() == 1 ? Optional.of(assessments.get(0)) : samePath(now);
        return meant.map(PastAssessment::rubric)
                .filter(rubric -> !rubric.equals(now.submission().rubric().id()));
    }
}
