package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value that was taken over.
 *
 * @param indicator what it answers
 * @param ofPlace whose figure it is, if figures are given place by place
 * @param year the calendar year, if the indicator is wanted by year
 * @param value as people say it
 * @param places the cells that say so, all of them the same
 */
public record Taken(
        Indicator indicator, Optional<String> ofPlace, OptionalInt year, String value, List<Location> places) {
    /**
     * Keeps a copy of {@code places}.
     *
     * @param indicator what it answers
     * @param ofPlace whose figure it is, if figures are given place by place
     * @param year the calendar year, if the indicator is wanted by year
     * @param value as people say it
     * @param places the cells that say so, all of them the same
     */
    public Taken {
        places = List.copyOf(places);
    }
}
