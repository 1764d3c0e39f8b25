package dev.readiness.criteria.need;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Requirement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way in which a kind of requirement is written.
 *
 * @param key the key that names it, under which its indicator stands
 * @param kinds the kinds of indicators that it can be about
 * @param mark a further key that tells it from other forms of the same key; that of the first form may be left out
 * @param places which place's figure it can judge; empty where it judges no figures by place
 * @param blank a requirement of this kind, whose values mean nothing
 */
public record Form(String key, Set<IndicatorKind> kinds, String mark, Optional<JudgedPlace> places, Requirement blank) {
    static final String WHEN_NONE = "whenNone";
    static final String DUE = "due";
    static final String EVERY = "every";
    static final Set<IndicatorKind> RATE = EnumSet.of(IndicatorKind.RATE);
    static final Set<IndicatorKind> NUMBERS =
            EnumSet.of(IndicatorKind.COUNT, IndicatorKind.AMOUNT, IndicatorKind.SCORE);

    /** A form that judges no figures by place, and the only one of its key. */
    static Form of(String key, Set<IndicatorKind> kinds, Requirement blank) {
        return new Form(key, kinds, "", Optional.empty(), blank);
    }

    /** Its fields in order, the one that names it first. */
    public List<Field> fields() {
        FieldList list = new FieldList(this);
        blank.through(list);
        return list.fields();
    }

    /**
     * Whether a reading may say that nothing arose and the rubric what follows: not of days on which something happened,
     * where none is an answer, nor of what several indicators answer.
     */
    public boolean mayBeNone() {
        return blank instanceof OfOne one && one.takesNone() && !kinds.contains(IndicatorKind.EVENTS);
    }

    /** Whether it may ask for something each year. */
    public boolean mayAskEachYear() {
        return fields().stream().anyMatch(field -> field.what() == Field.What.YEAR);
    }

    /** Whether {@code indicator} can be judged where each place has a figure of its own. */
    public boolean suits(Indicator indicator) {
        return indicator.places().isEmpty()
                || indicator.places().equals(places)
                || indicator.places().equals(Optional.of(JudgedPlace.OVERALL))
                        && places.equals(Optional.of(JudgedPlace.LOWEST));
    }
}
