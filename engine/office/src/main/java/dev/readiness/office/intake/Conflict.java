package dev.readiness.office.intake;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One figure that was filled in differently.
 *
 * @param ofPlace whose figure it is, if figures are given place by place
 * @param year the calendar year, if the indicator is wanted by year
 * @param values each value, with the cells that say so
 */
public record Conflict(Indicator indicator, Optional<String> ofPlace, OptionalInt year, List<Said> values) {
    public Conflict {
        values = List.copyOf(values);
    }

    /**
     * A value.
     *
     * @param value as people say it
     */
    public record Said(String value, List<Location> cells) {
        public Said {
            cells = List.copyOf(cells);
        }
    }
}
