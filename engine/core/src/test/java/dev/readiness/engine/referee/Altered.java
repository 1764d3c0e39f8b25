package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** A submission with one thing changed. */
public record Altered(Submission was) {

    public Submission asOf(LocalDate asOf) {
        return rebuilt(asOf, was.target(), was.exemptions(), was.electives(), was.readings(), was.settings());
    }

    public Submission target(Optional<Quantity> target) {
        return rebuilt(was.asOf(), target, was.exemptions(), was.electives(), was.readings(), was.settings());
    }

    public Submission exemptions(SortedMap<Integer, Exemption> exemptions) {
        return rebuilt(was.asOf(), was.target(), exemptions, was.electives(), was.readings(), was.settings());
    }

    public Submission electives(Optional<List<Integer>> electives) {
        return rebuilt(was.asOf(), was.target(), was.exemptions(), electives, was.readings(), was.settings());
    }

    public Submission readings(Map<String, Reading> readings) {
        return rebuilt(
                was.asOf(), was.target(), was.exemptions(), was.electives(), Map.copyOf(readings), was.settings());
    }

    public Submission settings(Settings settings) {
        return rebuilt(was.asOf(), was.target(), was.exemptions(), was.electives(), was.readings(), settings);
    }

    private Submission rebuilt(
            LocalDate asOf,
            Optional<Quantity> target,
            SortedMap<Integer, Exemption> exemptions,
            Optional<List<Integer>> electives,
            Map<String, Reading> readings,
            Settings settings) {
        return new Submission(
                was.rubric(),
                was.region(),
                asOf,
                was.asOfAssumed(),
                target,
                was.targetGrade(),
                exemptions,
                was.exemptIndicators(),
                electives,
                readings,
                was.blanks(),
                settings,
                was.tasks(),
                was.note(),
                was.insertion(),
                was.input());
    }
}
