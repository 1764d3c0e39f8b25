package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one requirement, gone through in order. Each method is given the value that stands there now and gives
 * the one that is to stand there: a reader what is written, an unpacker what was packed, anything else the same value.
 */
public interface NeedFields {
    /** Where the requirement stands, and the indicator that it is about, under the key that names its kind. */
    About about(About now);

    /** Where the requirement stands, where it is about {@code subject}, which other keys name. */
    About about(About now, Indicator subject);

    /** A name, under the key that names the kind. */
    String name(String now);

    /** A list of indicators, at least one, of the kinds that the form takes. */
    List<Indicator> indicators(String key, List<Indicator> now);

    /** A text for people. */
    Text text(String key, Text now);

    /** Another indicator, of {@code kind}. */
    Indicator indicator(String key, IndicatorKind kind, Indicator now);

    /** A figure that {@code of} is held against, written as figures of its kind are. */
    Quantity figure(String key, Indicator of, Quantity now);

    /** Such a figure, which may be left out. */
    Optional<Quantity> maybeFigure(String key, Indicator of, Optional<Quantity> now);

    /** Bands with bounds as figures of {@code of} are written, the best first. */
    List<Band> bands(String key, Indicator of, List<Band> now);

    /** The word {@code word}, which tells one form from others. */
    void word(String key, String word);

    /** One of the words {@code all}, in small letters, which may be left out. */
    <E extends Enum<E>> Optional<E> maybeWord(String key, E[] all, Optional<E> now);

    /** Points, 0 or more. */
    Quantity points(String key, Quantity now);

    Optional<Quantity> maybePoints(String key, Optional<Quantity> now);

    /** Points, or empty for {@code all} of them. */
    Optional<Quantity> pointsOrAll(String key, Optional<Quantity> now);

    /** The points of the clause, written there and not here. */
    Quantity worth(Quantity now);

    /** Whether the deductions of the clause go on where it has nothing left; likewise. */
    boolean goesOn(boolean now);

    /** A whole number from 1. */
    int whole(String key, int now);

    Period period(String key, Period now);

    /** {@code every: year}, which must stand exactly where {@code of} is wanted by year. */
    boolean everyYear(Indicator of, boolean now);

    /** {@code every: year}, which may stand or not. */
    boolean maybeEveryYear(boolean now);
}
