package dev.readiness.criteria.own;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.text.Phrase;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A need of the form {@code {rule: name, of: […]}} with what was handed in for it: the one fact that a rule of one's own
 * looks at. A need for {@code every: year} has one for each year.
 *
 * <p>Indicators are named by their id or Chinese title. A getter throws {@link IllegalArgumentException} for an indicator
 * that the need does not list or that is of another kind, and {@link IllegalStateException} for one that was not handed in,
 * which only happens where the need says {@code missing: handled}.
 *
 * @param asked the need, and the year and day that it speaks of
 * @param name the name that the need gives after {@code rule:}
 * @param says what the need asks for
 * @param inputs what was handed in, by id and by Chinese title
 * @param years the years that are judged, in order
 * @param settings how the rubric's assumptions are taken, the option's name by the assumption's
 */
public record RuleAnswer(
        Asked asked,
        String name,
        Text says,
        Map<String, Input> inputs,
        List<Integer> years,
        Map<String, String> settings)
        implements Answer {
    /**
     * Keeps copies of {@code inputs}, {@code years} and {@code settings}.
     *
     * @param asked the need, and the year and day that it speaks of
     * @param name the name that the need gives after {@code rule:}
     * @param says what the need asks for
     * @param inputs what was handed in, by id and by Chinese title
     * @param years the years that are judged, in order
     * @param settings how the rubric's assumptions are taken, the option's name by the assumption's
     */
    public RuleAnswer {
        inputs = Map.copyOf(inputs);
        years = List.copyOf(years);
        settings = Map.copyOf(settings);
    }

    /** {@return the number of the clause} */
    public int getClause() {
        return requirement().clause();
    }

    /**
     * {@return whether {@code indicator} was handed in}
     *
     * @param indicator its id or Chinese title, one that the need lists
     */
    public boolean has(String indicator) {
        return input(indicator).isGiven();
    }

    /**
     * {@return the number of a count, an amount or a score, in its unit; of days how many there are}
     *
     * @param indicator its id or Chinese title, one that the need lists
     */
    public Quantity number(String indicator) {
        return input(indicator).number(year());
    }

    /**
     * {@return the same in {@code year}}
     *
     * @param indicator its id or Chinese title, one that the need lists
     * @param year one of the judged years
     */
    public Quantity number(String indicator, int year) {
        return input(indicator).number(year);
    }

    /**
     * {@return the same of {@code place}}
     *
     * @param indicator its id or Chinese title, one that the need lists
     * @param place a place that has a figure of its own
     */
    public Quantity number(String indicator, String place) {
        return input(indicator).of(place).number(year());
    }

    /**
     * {@return the same of {@code place} in {@code year}}
     *
     * @param indicator its id or Chinese title, one that the need lists
     * @param place a place that has a figure of its own
     * @param year one of the judged years
     */
    public Quantity number(String indicator, String place, int year) {
        return input(indicator).of(place).number(year);
    }

    /**
     * {@return a rate as a share: 1 is 100 %} Exact where it was handed in as numerator and denominator.
     *
     * @param indicator its id or Chinese title, one that the need lists
     */
    public Quantity rate(String indicator) {
        return input(indicator).rate(year());
    }

    /**
     * {@return the same in {@code year}}
     *
     * @param indicator its id or Chinese title, one that the need lists
     * @param year one of the judged years
     */
    public Quantity rate(String indicator, int year) {
        return input(indicator).rate(year);
    }

    /**
     * {@return the same of {@code place}}
     *
     * @param indicator its id or Chinese title, one that the need lists
     * @param place a place that has a figure of its own
     */
    public Quantity rate(String indicator, String place) {
        return input(indicator).of(place).rate(year());
    }

    /**
     * {@return the same of {@code place} in {@code year}}
     *
     * @param indicator its id or Chinese title, one that the need lists
     * @param place a place that has a figure of its own
     * @param year one of the judged years
     */
    public Quantity rate(String indicator, String place, int year) {
        return input(indicator).of(place).rate(year);
    }

    /**
     * {@return whether it is attested with yes}
     *
     * @param indicator its id or Chinese title, one that the need lists
     */
    public boolean yes(String indicator) {
        return input(indicator).yes();
    }

    /**
     * {@return the days on which it happened, in order}
     *
     * @param indicator its id or Chinese title, one that the need lists
     */
    public List<LocalDate> days(String indicator) {
        return input(indicator).days();
    }

    /**
     * {@return the places that have figures of their own for {@code indicator}, in order; none where it is not asked
     * by place}
     *
     * @param indicator its id or Chinese title, one that the need lists
     */
    public List<String> places(String indicator) {
        return input(indicator).names();
    }

    /**
     * {@return the name of the option that the rubric's assumption {@code assumption} is taken by}
     *
     * @param assumption the assumption's name as the rubric declares it
     */
    public String setting(String assumption) {
        return Taken.option(settings, assumption);
    }

    private Input input(String indicator) {
        Input input = inputs.get(indicator);
        if (input == null) {
            throw new IllegalArgumentException("The indicator (" + indicator + ") must be listed under of.");
        }
        return input;
    }

    @Override
    public Optional<Phrase> remedy(Settings settings) {
        return Optional.of(Phrase.of("todo.own", says));
    }

    @Override
    public Optional<Phrase> value() {
        List<Phrase> said = inputs.values().stream()
                .distinct()
                .sorted()
                .flatMap(input -> input.said(year()).stream())
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("value.several", said));
    }
}
