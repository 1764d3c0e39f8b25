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
    /**
     * {@return where the requirement stands, and the indicator that it is about, under the key that names its kind}
     *
     * @param now what stands there now
     */
    About about(About now);

    /**
     * {@return where the requirement stands, where it is about {@code subject}, which other keys name}
     *
     * @param now what stands there now
     * @param subject the indicator that it is about
     */
    About about(About now, Indicator subject);

    /**
     * {@return a name, under the key that names the kind}
     *
     * @param now what stands there now
     */
    String name(String now);

    /**
     * {@return a list of indicators, at least one, of the kinds that the form takes}
     *
     * @param key the field's key in packs
     * @param now what stands there now
     */
    List<Indicator> indicators(String key, List<Indicator> now);

    /**
     * {@return a text for people}
     *
     * @param key the field's key in packs
     * @param now what stands there now
     */
    Text text(String key, Text now);

    /**
     * {@return another indicator, of {@code kind}}
     *
     * @param key the field's key in packs
     * @param kind the kind that it has to be of
     * @param now what stands there now
     */
    Indicator indicator(String key, IndicatorKind kind, Indicator now);

    /**
     * {@return a figure that {@code of} is held against, written as figures of its kind are}
     *
     * @param key the field's key in packs
     * @param of the indicator whose figures these are
     * @param now what stands there now
     */
    Quantity figure(String key, Indicator of, Quantity now);

    /**
     * {@return a figure that {@code of} is held against, which may be left out}
     *
     * @param key the field's key in packs
     * @param of the indicator whose figures these are
     * @param now what stands there now
     */
    Optional<Quantity> maybeFigure(String key, Indicator of, Optional<Quantity> now);

    /**
     * {@return bands with bounds as figures of {@code of} are written, the best first}
     *
     * @param key the field's key in packs
     * @param of the indicator whose figures these are
     * @param now what stands there now
     */
    List<Band> bands(String key, Indicator of, List<Band> now);

    /**
     * The word {@code word}, which tells one form from others.
     *
     * @param key the field's key in packs
     * @param word the word as packs write it
     */
    void word(String key, String word);

    /**
     * {@return one of the words {@code all}, in small letters, which may be left out}
     *
     * @param <E> what the words are
     * @param key the field's key in packs
     * @param all every word that may stand there
     * @param now what stands there now
     */
    <E extends Enum<E>> Optional<E> maybeWord(String key, E[] all, Optional<E> now);

    /**
     * {@return points, 0 or more}
     *
     * @param key the field's key in packs
     * @param now what stands there now
     */
    Quantity points(String key, Quantity now);

    /**
     * {@return points, 0 or more, which may be left out}
     *
     * @param key the field's key in packs
     * @param now what stands there now
     */
    Optional<Quantity> maybePoints(String key, Optional<Quantity> now);

    /**
     * {@return points, or empty for {@code all} of them}
     *
     * @param key the field's key in packs
     * @param now what stands there now
     */
    Optional<Quantity> pointsOrAll(String key, Optional<Quantity> now);

    /**
     * {@return the points of the clause, written there and not here}
     *
     * @param now what stands there now
     */
    Quantity worth(Quantity now);

    /**
     * {@return whether the deductions of the clause go on where it has nothing left; likewise}
     *
     * @param now what stands there now
     */
    boolean goesOn(boolean now);

    /**
     * {@return a whole number from 1}
     *
     * @param key the field's key in packs
     * @param now what stands there now
     */
    int whole(String key, int now);

    /**
     * {@return a period such as {@code 2 years}}
     *
     * @param key the field's key in packs
     * @param now what stands there now
     */
    Period period(String key, Period now);

    /**
     * {@return {@code every: year}, which must stand exactly where {@code of} is wanted by year}
     *
     * @param of the indicator that is asked for
     * @param now what stands there now
     */
    boolean everyYear(Indicator of, boolean now);

    /**
     * {@return {@code every: year}, which may stand or not}
     *
     * @param now what stands there now
     */
    boolean maybeEveryYear(boolean now);
}
