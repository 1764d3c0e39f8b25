package dev.readiness.engine.plan;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.engine.judge.Judged;
import java.util.List;
import java.util.Map;

/**
 * A step: a reading is brought to where it meets what is asked of it, with those that are judged along with it.
 *
 * @param kind what is done
 * @param indicators what is raised, most often one
 * @param values what is then filled in; of a figure that is worked out, what it is worked out from
 * @param open what is asked of it and not met yet, as it stands
 * @param effort what it takes, in the unit of the efforts
 */
public record Work(Kind kind, List<Indicator> indicators, Map<Indicator, Value> values, List<Judged> open, int effort) {
    /**
     * Keeps copies of {@code indicators}, {@code values} and {@code open}.
     *
     * @param kind what is done
     * @param indicators what is raised, most often one
     * @param values what is then filled in; of a figure that is worked out, what it is worked out from
     * @param open what is asked of it and not met yet, as it stands
     * @param effort what it takes, in the unit of the efforts
     */
    public Work {
        indicators = List.copyOf(indicators);
        values = Map.copyOf(values);
        open = List.copyOf(open);
    }

    /** {@return the numbers of the clauses that ask for it} */
    public List<Integer> clauses() {
        return open.stream()
                .map(judged -> judged.requirement().clause())
                .distinct()
                .toList();
    }

    /** What has to be done. */
    public enum Kind {
        /** It was filled in and falls short: something has to change (整改). */
        MEND,
        /** It was filled in and can't be judged: the figures have to be put right. */
        CORRECT,
        /** Nothing was filled in: it is paperwork if it holds already, and work if it does not (填报). */
        REPORT,
        /** Its day is still to come (按期完成). */
        AWAIT
    }
}
