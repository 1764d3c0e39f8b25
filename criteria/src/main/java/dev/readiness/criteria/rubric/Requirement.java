package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a clause asks of an indicator. A clause is met when all its requirements are.
 *
 * <p>Targets come from the rubric's text. Each kind is one class, which says everything about it that is not a rule;
 * whoever reads, packs, describes or explains requirements asks them and never for their kind.
 */
public interface Requirement {
    /** {@return where it stands, and the indicator that it is about} */
    About about();

    /** {@return the clause's number} */
    default int clause() {
        return about().clause();
    }

    /** {@return the place among the clause's requirements, from 1} */
    default int position() {
        return about().position();
    }

    /** {@return the indicator that the requirement is about} */
    default Indicator indicator() {
        return about().indicator();
    }

    /** {@return what follows where nothing arose that it speaks of, if the rubric says so} */
    default Optional<WhenNone> whenNone() {
        return about().whenNone();
    }

    /**
     * {@return the same requirement with the values that {@code fields} gives for its own: this names each field
     * once, for reading, packing, unpacking and the schema}
     *
     * @param fields gives the value of each field in turn
     */
    Requirement through(NeedFields fields);

    /**
     * {@return what it asks of its indicator, one phrase after the other; that it does so each year goes without
     * saying}
     */
    List<Phrase> bound();

    /**
     * {@return values on {@code day} that meet it, and such that do not, if there can be any}
     *
     * @param day the as-of date that they are for
     */
    List<Example> examples(LocalDate day);

    /** {@return the indicators that it is judged by, filled in or worked out} */
    default List<Indicator> asked() {
        return List.of(indicator());
    }

    /** {@return the indicators that have to be filled in for it to be judged} */
    default List<Indicator> inputs() {
        return indicator().inputs();
    }

    /** {@return the figures that an overlay may set otherwise, the one that is judged first} */
    default List<Threshold<?>> thresholds() {
        return List.of();
    }

    /** {@return the figures on whose two sides it is judged otherwise, as far as they are its own} */
    default List<Quantity> lines() {
        return thresholds().stream()
                .limit(1)
                .flatMap(threshold -> threshold.number().stream())
                .toList();
    }

    /** {@return what the source would rather see than its target; it decides nothing} */
    default Optional<Quantity> aim() {
        return Optional.empty();
    }

    /** {@return whether it names a figure to reach or to keep within} */
    default boolean isQuantified() {
        return true;
    }

    /** {@return whether it must hold in each year that is judged} */
    default boolean everyYear() {
        return false;
    }

    /**
     * {@return whether its figure can only grow while a year goes on: what was reached is certain then, and so is an
     * excess}
     */
    default boolean grows() {
        return indicator().grows();
    }

    /** {@return whether the years that are judged decide what it is judged by} */
    default boolean isOverYears() {
        return everyYear() || indicator().formula().filter(Formula::mayAverage).isPresent();
    }

    /**
     * {@return what tells forms of the same class from each other, where there are several that differ in more than
     * their key}
     */
    default String variant() {
        return "";
    }

    /**
     * {@return whether it takes points off what the clause's needs earn: the share that it leaves is 1 where it takes
     * none}
     */
    default boolean deducts() {
        return false;
    }

    /** {@return whether it is known what it can take at most} */
    default boolean isBounded() {
        return true;
    }

    /** {@return the share of the points that the worst answer earns} */
    default Quantity worst() {
        return Quantity.ZERO;
    }

    /** {@return the share that the best answer earns} */
    default Quantity best() {
        return Quantity.ONE;
    }

    /** {@return the assumptions of its kind, which a rubric that uses it declares} */
    default Set<String> assumptions() {
        return Set.of();
    }

    /**
     * {@return whether {@code assumption} decides what it is judged by: one of its kind, declared or not}
     *
     * @param assumption the assumption's name
     */
    default boolean dependsOn(String assumption) {
        return assumptions().contains(assumption);
    }

    /** {@return the name by which rules of the rubric's own know it; empty where common rules judge it} */
    default Optional<String> ownRule() {
        return Optional.empty();
    }
}
