package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a region filled in for one indicator (填报值).
 *
 * @param indicator what was asked
 * @param value what is judged; of several places' figures the one that counts
 * @param location where its key stands
 * @param evidence with that of each place
 * @param note the region's remark
 * @param byPlace the figures of each place, if there are such
 */
public record Reading(
        Indicator indicator,
        Value value,
        Location location,
        List<Evidence> evidence,
        Optional<String> note,
        Optional<ByPlace> byPlace) {
    /**
     * Keeps a copy of {@code evidence}.
     *
     * @param indicator what was asked
     * @param value what is judged; of several places' figures the one that counts
     * @param location where its key stands
     * @param evidence with that of each place
     * @param note the region's remark
     * @param byPlace the figures of each place, if there are such
     */
    public Reading {
        evidence = List.copyOf(evidence);
    }

    /**
     * A reading that names no places.
     *
     * @param indicator what was asked
     * @param value what is judged
     * @param location where its key stands
     * @param evidence what proves it
     * @param note the region's remark
     */
    public Reading(
            Indicator indicator, Value value, Location location, List<Evidence> evidence, Optional<String> note) {
        this(indicator, value, location, evidence, note, Optional.empty());
    }

    /** The same as {@code settings} take which place's figure counts. */
    Reading taking(Settings settings) {
        if (byPlace.isEmpty() || indicator.places().isEmpty()) {
            return this;
        }
        ByPlace judging = byPlace.get().judging(indicator.places().get().under(settings));
        return new Reading(indicator, judging.value(), location, evidence, note, Optional.of(judging));
    }

    /** A reading of {@code byPlace}; {@code evidence} and {@code note} are for all places. */
    static Reading of(
            Indicator indicator, ByPlace byPlace, Location location, List<Evidence> evidence, Optional<String> note) {
        List<Evidence> all = new ArrayList<>(evidence);
        byPlace.places().stream()
                .flatMap(place -> Optional.ofNullable(byPlace.readings().get(place)).stream())
                .forEach(reading -> all.addAll(reading.evidence()));
        return new Reading(indicator, byPlace.value(), location, all, note, Optional.of(byPlace));
    }
}
