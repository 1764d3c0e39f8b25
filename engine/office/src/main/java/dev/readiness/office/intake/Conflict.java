package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One figure that was filled in differently.
 *
 * @param indicator what was filled in
 * @param ofPlace whose figure it is, if figures are given place by place
 * @param year the calendar year, if the indicator is wanted by year
 * @param values each value, with the cells that say so
 */
public record Conflict(Indicator indicator, Optional<String> ofPlace, OptionalInt year, List<Said> values) {
    /**
     * Keeps a copy of {@code values}.
     *
     * @param indicator what was filled in
     * @param ofPlace whose figure it is, if figures are given place by place
     * @param year the calendar year, if the indicator is wanted by year
     * @param values each value, with the cells that say so
     */
    public Conflict {
        values = List.copyOf(values);
    }

    /**
     * A value.
     *
     * @param value as people say it
     * @param cells where it stands
     */
    public record Said(String value, List<Location> cells) {
        /**
         * Keeps a copy of {@code cells}.
         *
         * @param value as people say it
         * @param cells where it stands
         */
        public Said {
            cells = List.copyOf(cells);
        }
    }
}
