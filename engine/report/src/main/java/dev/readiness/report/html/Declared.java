package dev.readiness.report.html;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.report.Electives;
import java.util.List;

/** What the region declared or left open: the electives that count, the clauses that do not apply. */
record Declared(List<String> electives, List<Exempt> exempt, List<ExemptIndicator> exemptIndicators) {

    /** A clause that does not apply, with the region's reason. */
    record Exempt(int number, String label, String asks, String reason, String place) {}

    /** A single indicator that does not apply, with the region's reason. */
    record ExemptIndicator(String title, String reason, String place) {}

    static Declared of(Subject subject) {
        return new Declared(
                new Electives(subject.phrases(), subject.assessment()).say(),
                subject.assessment().submission().exemptions().values().stream()
                        .map(exemption -> exempt(exemption, subject))
                        .toList(),
                subject.assessment().submission().exemptIndicators().values().stream()
                        .map(exemption -> new ExemptIndicator(
                                subject.in(exemption.indicator().title()),
                                exemption.reason(),
                                subject.phrases().place(exemption.location())))
                        .toList());
    }

    private static Exempt exempt(Exemption exemption, Subject subject) {
        Clause clause = subject.assessment().submission().rubric().clause(exemption.clause());
        return new Exempt(
                clause.number(),
                clause.label(),
                subject.in(clause.asks()),
                exemption.reason(),
                subject.phrases().place(exemption.location()));
    }

    boolean hasExempt() {
        return !exempt.isEmpty() || !exemptIndicators.isEmpty();
    }

    /** Whether there is anything to say. */
    boolean any() {
        return !electives.isEmpty() || hasExempt();
    }
}
