package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import dev.readiness.engine.Assessment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of an earlier run, to tell what is new from what was there before. */
public final class Baseline {
    /** The newest version of reports that is understood. */
    public static final int NEWEST_SCHEMA = 1;

    private final String path;
    private final List<PastAssessment> assessments;
    private final List<Expected> absent;
    private final Map<String, List<PastAssessment>> byRegion;

    /** @param absent the regions that were absent already */
    Baseline(String path, List<PastAssessment> assessments, List<Expected> absent) {
        this.path = path;
        this.assessments = List.copyOf(assessments);
        this.absent = List.copyOf(absent);
        this.byRegion = assessments.stream().collect(Collectors.groupingBy(past -> Claim.compared(past.region())));
    }

    /** {@return the file it was read from, as the user gave it} */
    public String path() {
        return path;
    }

    /** {@return what it says of each submission} */
    public List<PastAssessment> assessments() {
        return assessments;
    }

    /** What it says of {@code now}: under the same path, or else of the only submission of that region and rubric. */
    Optional<PastAssessment> find(Assessment now) {
        return samePath(now).or(() -> sameRegion(now));
    }

    private Optional<PastAssessment> sameRegion(Assessment now) {
        List<PastAssessment> same = ofClaim(Claim.of(now));
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private Optional<PastAssessment> samePath(Assessment now) {
        String wanted = plain(now.submission().input().path());
        return ofClaim(Claim.of(now)).stream()
                .filter(past -> plain(past.path()).equals(wanted))
                .findFirst();
    }

    private List<PastAssessment> ofClaim(Claim claim) {
        return byRegion.getOrDefault(Claim.compared(claim.region()), List.of()).stream()
                .filter(past -> past.rubric().equals(claim.rubric()))
                .toList();
    }

    private static String plain(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("./") ? slashes.substring(2) : slashes;
    }

    /**
     * {@return what is worse in {@code now} than it was: the score, vetoes newly tripped, clauses that newly lack
     * points, more indicators missing} Empty where this report does not know the submission, so that nobody can tell.
     *
     * @param now how the submission stands now
     */
    public Optional<List<Matter>> slips(Assessment now) {
        return find(now)
                .map(then -> new Regression(now, then)
                        .found()
                        .map(Inspection.Found::matter)
                        .toList());
    }

    /** By which other rubrics the region of {@code now} was assessed, so that the two don't compare. */
    List<String> otherRubrics(Assessment now) {
        return byRegion.getOrDefault(Claim.compared(now.submission().region()), List.of()).stream()
                .map(PastAssessment::rubric)
                .filter(rubric -> !rubric.equals(now.submission().rubric().id()))
                .distinct()
                .toList();
    }

    /** Every region that was there, or was missed already. */
    Stream<Expected> expected() {
        return Stream.concat(
                assessments.stream()
                        .map(past -> new Expected(
                                past.region(),
                                Optional.of(past.rubric()),
                                past.path(),
                                "",
                                "",
                                new Location(path, 1, 1)))
                        .distinct(),
                absent.stream());
    }
}
