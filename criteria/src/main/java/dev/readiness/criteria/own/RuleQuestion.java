package dev.readiness.criteria.own;

import java.time.LocalDate;
import java.util.Map;

/**
 * An entry of {@code rulings}: what rules over judgements are asked. They look at it together with the other facts of this
 * package that begin with {@code Judged}, and say once whether it holds.
 *
 * <p>What is open (missing, not due, not judged) is not seen. Instead each question is asked twice: as if everything open
 * turned out badly, and as if it turned out well. What is said both times is certain.
 *
 * @param name the name that the entry gives after {@code rule:}
 * @param asOf the day of the assessment
 * @param settings how the rubric's assumptions are taken, the option's name by the assumption's
 */
public record RuleQuestion(String name, LocalDate asOf, Map<String, String> settings) {
    /**
     * Keeps a copy of {@code settings}.
     *
     * @param name the name that the entry gives after {@code rule:}
     * @param asOf the day of the assessment
     * @param settings how the rubric's assumptions are taken, the option's name by the assumption's
     */
    public RuleQuestion {
        settings = Map.copyOf(settings);
    }

    /**
     * {@return the name of the option that the rubric's assumption {@code assumption} is taken by}
     *
     * @param assumption the assumption's name as the rubric declares it
     */
    public String setting(String assumption) {
        return Taken.option(settings, assumption);
    }
}
