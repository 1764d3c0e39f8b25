package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a single figure as its indicator wants it; the figures of several years are read one by one. */
final class ValueReader {
    private static final List<String> RATE_NAMES = List.of("value", "numerator", "denominator");
    private static final List<String> EVENT_NAMES = List.of("value", "dates");
    private static final List<String> NAMES = List.of("value");

    /** A bare percentage beyond it is likelier a slip, such as 98 in a cell of percentages; counts may say more. */
    private static final Quantity MOST_OF_PLAN = Quantity.of(2);

    private final Binding binding;
    private final Rubric rubric;
    private final EventsReader events;

    ValueReader(Binding binding, Rubric rubric, LocalDate asOf) {
        this.binding = binding;
        this.rubric = rubric;
        this.events = new EventsReader(binding, asOf);
    }

    /** The names under which the parts of a value of {@code indicator} stand. */
    static List<String> names(Indicator indicator) {
        return switch (indicator.kind()) {
            case RATE -> RATE_NAMES;
            case EVENTS -> EVENT_NAMES;
            default -> NAMES;
        };
    }

    /** Whether none of those parts is filled in. */
    static boolean isBlank(Fields fields) {
        for (String name : RATE_NAMES) {
            if (fields.find(name).isPresent()) {
                return false;
            }
        }
        return EventsReader.dates(fields).isEmpty();
    }

    /** The scalar or list {@code node} as a value of {@code indicator}. */
    Optional<? extends Value> plain(Node node, Indicator indicator) {
        if (node instanceof Node.Scalar scalar && binding.reportWideQuotes(scalar)) {
            return Optional.empty();
        }
        if (indicator.kind() == IndicatorKind.EVENTS) {
            return events.read(node);
        }
        Optional<String> read = binding.word(node);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        String word = read.get();
        if (indicator.kind() != IndicatorKind.RATE
                && isNone(word)
                && rubric.indicatorUses().mayBeNone(indicator)) {
            return Optional.of(new Value.None());
        }
        return switch (indicator.kind()) {
            case ATTESTED -> attestation(word, node);
            case RATE -> percentage(word, node, indicator);
            default -> number(word, node, indicator);
        };
    }

    /** The value whose parts stand under the names {@code value}, {@code numerator}, {@code dates} and so on. */
    Optional<? extends Value> composed(Fields fields, Indicator indicator) {
        if (indicator.kind() == IndicatorKind.EVENTS) {
            return events.composed(fields);
        }
        if (indicator.kind() == IndicatorKind.RATE
                && (fields.find("numerator").isPresent()
                        || fields.find("denominator").isPresent())) {
            return fraction(fields, indicator);
        }
        Optional<Node> value = fields.need("value");
        return value.isPresent() ? plain(value.get(), indicator) : Optional.empty();
    }

    private static boolean isNone(String word) {
        return Words.NONE.contains(word.toLowerCase(Locale.ROOT));
    }

    private Optional<Value.Attestation> attestation(String word, Node node) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean yes = Words.YES.contains(lower);
        if (yes || Words.NO.contains(lower)) {
            return Optional.of(new Value.Attestation(yes));
        }
        binding.report(ValueProblem.NOT_YES_OR_NO, node, word);
        return Optional.empty();
    }

    /** A percentage, or a word for nothing to count, which is 0 of 0. */
    private Optional<Value.Rate> percentage(String word, Node node, Indicator indicator) {
        if (isNone(word)) {
            Value.Fraction nothing = new Value.Fraction(Quantity.ZERO, Quantity.ZERO);
            return Optional.of(new Value.Rate(Optional.empty(), Optional.of(nothing)));
        }
        Optional<Quantity> rate = Figures.percentage(word);
        if (rate.isEmpty()) {
            Optional<Quantity> bare = Figures.decimal(word);
            binding.report(
                    bare.isPresent() ? ValueProblem.RATE_WITHOUT_PERCENT : ValueProblem.NOT_A_RATE,
                    node,
                    word,
                    bare.flatMap(ValueReader::asPercentage).orElse("98%"));
        } else if (rate.get().isNegative()) {
            binding.report(ValueProblem.NEGATIVE, node, word);
        } else if (rate.get().compareTo(Quantity.ONE) > 0 && !indicator.plan()) {
            binding.report(ValueProblem.RATE_ABOVE_100, node, word);
        } else if (rate.get().compareTo(MOST_OF_PLAN) > 0) {
            binding.report(ValueProblem.RATE_FAR_BEYOND_PLAN, node, word);
        } else {
            tellBeyondPlan(rate.get(), node.location());
            return Optional.of(new Value.Rate(rate, Optional.empty()));
        }
        return Optional.empty();
    }

    /** More than was planned is no mistake, and rare enough to be looked at again. */
    private void tellBeyondPlan(Quantity share, Location place) {
        if (share.compareTo(Quantity.ONE) > 0) {
            binding.report(ValueProblem.RATE_BEYOND_PLAN, place, share.shownAsPercent());
        }
    }

    /** What a bare number most likely means: 0.98 and 98 are both 98 %. */
    private static Optional<String> asPercentage(Quantity bare) {
        Quantity share = bare.compareTo(Quantity.ONE) < 0 ? bare : bare.dividedBy(100);
        boolean likely = !share.isNegative() && share.compareTo(Quantity.ONE) <= 0 && !bare.equals(Quantity.ONE);
        return likely ? Optional.of(share.shownAsPercent()) : Optional.empty();
    }

    private Optional<Value.Rate> fraction(Fields fields, Indicator indicator) {
        Optional<Quantity> numerator = fields.need("numerator").flatMap(node -> CountReader.read(binding, node));
        Optional<Quantity> denominator = fields.need("denominator").flatMap(node -> CountReader.read(binding, node));
        fields.find("value").ifPresent(node -> binding.report(ValueProblem.RATE_TWICE, node));
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        Location place = fields.find("numerator").map(Node::location).orElse(fields.location());
        boolean plan = indicator.plan() && !denominator.get().isZero();
        if (numerator.get().compareTo(denominator.get()) > 0 && !plan) {
            binding.report(
                    ValueProblem.NUMERATOR_ABOVE_DENOMINATOR,
                    place,
                    numerator.get().shown(),
                    denominator.get().shown());
            return Optional.empty();
        }
        Value.Fraction fraction = new Value.Fraction(numerator.get(), denominator.get());
        Optional<Quantity> share = denominator.get().isZero()
                ? Optional.empty()
                : Optional.of(numerator.get().dividedBy(denominator.get()));
        share.ifPresent(known -> tellBeyondPlan(known, place));
        return Optional.of(new Value.Rate(share, Optional.of(fraction)));
    }

    private Optional<Value.Number> number(String word, Node node, Indicator indicator) {
        Optional<Quantity> number = Figures.decimal(withoutUnit(word, indicator));
        if (number.isPresent()) {
            return inRange(number.get(), word, node, indicator)
                    ? Optional.of(new Value.Number(number.get()))
                    : Optional.empty();
        }
        String unit = indicator.unit().map(Text::zh).orElse("");
        boolean otherUnit = !unit.isEmpty() && Pattern.matches("-?\\d[\\d.,]*\\s*[\\p{L}%‰°/·]+", word);
        if (otherUnit) {
            binding.report(ValueProblem.WRONG_UNIT, node, word, unit);
        } else {
            binding.report(ValueProblem.NOT_A_NUMBER, node, word);
        }
        return Optional.empty();
    }

    private static String withoutUnit(String word, Indicator indicator) {
        if (indicator.unit().isEmpty()) {
            return word;
        }
        Text unit = indicator.unit().get();
        return word.endsWith(unit.zh()) ? without(unit.zh(), word) : without(unit.en(), word);
    }

    private static String without(String unit, String word) {
        return word.endsWith(unit)
                ? word.substring(0, word.length() - unit.length()).strip()
                : word;
    }

    private boolean inRange(Quantity amount, String word, Node node, Indicator indicator) {
        Optional<Quantity> min = indicator.min();
        Optional<Quantity> max = indicator.max();
        boolean below = min.isPresent() && amount.compareTo(min.get()) < 0;
        boolean above = max.isPresent() && amount.compareTo(max.get()) > 0;
        if (amount.isNegative()) {
            binding.report(ValueProblem.NEGATIVE, node, word);
        } else if (below && max.isEmpty()) {
            binding.report(ValueProblem.TOO_SMALL, node, word, min.get().shown());
        } else if (below || above) {
            binding.report(
                    ValueProblem.OUT_OF_RANGE,
                    node,
                    word,
                    min.orElse(Quantity.ZERO).shown(),
                    max.get().shown());
        } else if (indicator.kind() == IndicatorKind.COUNT && !amount.isWhole()) {
            binding.report(ValueProblem.NOT_WHOLE, node, word);
        } else {
            return true;
        }
        return false;
    }
}
