package dev.readiness.criteria.need;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.own.Input;
import dev.readiness.criteria.own.RuleAnswer;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Example;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.WhenNone;
import dev.readiness.criteria.text.Phrase;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A rule of the rubric's own says whether it holds, of several indicators together.
 *
 * @param name what the rules know it by
 * @param of the indicators that they may look at
 * @param says what it asks for
 * @param handlesMissing whether the rules are asked although something was not handed in
 */
public record OwnRule(
        About about, String name, List<Indicator> of, Text says, boolean everyYear, boolean handlesMissing)
        implements OfSeveral {
    private static final Optional<Missing> HANDLED = Optional.of(Missing.HANDLED);
    private static final Text NOTHING = new Text("", "");

    static final Form FORM = Form.of(
            "rule", EnumSet.allOf(IndicatorKind.class), new OwnRule(About.BLANK, "", List.of(), NOTHING, false, false));

    /** Who sees to what was not handed in, where it is not told before any rule. */
    private enum Missing {
        HANDLED
    }

    public OwnRule {
        of = List.copyOf(of);
    }

    @Override
    public OwnRule through(NeedFields fields) {
        String its = fields.name(name);
        List<Indicator> inputs = fields.indicators("of", of);
        return new OwnRule(
                fields.about(about, inputs.isEmpty() ? Indicator.BLANK : inputs.get(0)),
                its,
                inputs,
                fields.text("says", says),
                fields.maybeEveryYear(everyYear),
                fields.maybeWord("missing", Missing.values(), handlesMissing ? HANDLED : Optional.empty())
                        .isPresent());
    }

    @Override
    public List<Object> facts(HandedIn given) {
        List<Object> facts = new ArrayList<>();
        for (int year : given.due(this)) {
            facts.add(fact(given.asked(this, year), given));
        }
        return facts;
    }

    /** What is not there is told before any rule, unless the rules see to it; what nobody counted they never see. */
    private Answer fact(Asked asked, HandedIn given) {
        Map<String, Input> inputs = new HashMap<>();
        for (Indicator indicator : of) {
            Optional<Value> value = given.value(indicator);
            List<Optional<Value>> wanted = new ArrayList<>(List.of(value));
            Map<String, Optional<Value>> places = given.places(indicator);
            wanted.addAll(places.values());
            for (Optional<Value> each : wanted) {
                if (!handlesMissing && lacks(indicator, each, asked.year(), given)) {
                    return new Answer.NoAnswer(asked);
                }
                if (each.isPresent() && isAny(each.get(), Value::isNone)) {
                    return new Answer.NoneArose(asked, WhenNone.OPEN);
                }
                if (each.isPresent() && isAny(each.get(), Value.Contradictory.class::isInstance)) {
                    return new Answer.ContradictoryAnswer(asked);
                }
            }
            Input input = new Input(inputs.size() / 2, indicator, value, places);
            inputs.put(indicator.id(), input);
            inputs.put(indicator.title().zh(), input);
        }
        return new RuleAnswer(
                asked, name, says, inputs, given.years(), given.settings().options());
    }

    private static boolean lacks(Indicator indicator, Optional<Value> value, int year, HandedIn given) {
        if (value.isEmpty() || !indicator.yearly() || indicator.isAveraged(given.settings())) {
            return value.isEmpty();
        }
        List<Integer> years = year == Answer.NO_YEAR ? given.years() : List.of(year);
        return !(value.get() instanceof Value.ByYear byYear
                && byYear.years().keySet().containsAll(years));
    }

    private static boolean isAny(Value value, Predicate<Value> test) {
        return value instanceof Value.ByYear byYear
                ? byYear.years().values().stream().anyMatch(figure -> test.test(figure.value()))
                : test.test(value);
    }

    @Override
    public List<Phrase> bound() {
        return List.of(Phrase.of("target.own", says));
    }

    /** Only the rules know: the rubric's cases try them. */
    @Override
    public List<Example> examples(LocalDate day) {
        return List.of();
    }

    @Override
    public Optional<String> ownRule() {
        return Optional.of(name);
    }

    @Override
    public List<Indicator> asked() {
        return of;
    }

    @Override
    public List<Indicator> inputs() {
        return of.stream()
                .flatMap(indicator -> indicator.inputs().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean isQuantified() {
        return false;
    }

    @Override
    public boolean grows() {
        return false;
    }

    @Override
    public boolean isOverYears() {
        return everyYear || inputs().stream().anyMatch(Indicator::yearly);
    }
}
