package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import java.util.Map;
import java.util.Optional;

/** The figures that a region handed in, as far as others can be worked out of them. */
public interface GivenFigures {
    /** What was filled in for {@code indicator}; of several places' figures the one that counts. */
    Optional<Value> value(Indicator indicator);

    /** What each place handed in for {@code indicator}, in the order of the places; empty where none is asked by place. */
    Map<String, Optional<Value>> places(Indicator indicator);

    Settings settings();
}
