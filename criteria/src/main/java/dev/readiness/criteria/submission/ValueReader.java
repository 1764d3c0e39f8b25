package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.text.Plain;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final LocalDate asOf;

    ValueReader(Binding binding, Rubric rubric, LocalDate asOf) {
        this.binding = binding;
        this.rubric = rubric;
        this.asOf = asOf;
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
        return dates(fields).isEmpty();
    }

    /** Whether {@code node} is a list that somebody began and wrote no entry of: it does not say that there are none. */
    static boolean isUnfinished(Node node) {
        if (!(node instanceof Node.Sequence list)) {
            return false;
        }
        for (Node item : list.items()) {
            if (!item.blank()) {
                return false;
            }
        }
        return !list.items().isEmpty();
    }

    private static Optional<Node> dates(Fields fields) {
        Optional<Node> dates = fields.find("dates");
        return dates.isPresent() && isUnfinished(dates.get()) ? Optional.empty() : dates;
    }

    /** The scalar or list {@code node} as a value of {@code indicator}. */
    Optional<? extends Value> plain(Node node, Indicator indicator) {
        if (node instanceof Node.Scalar scalar && binding.reportWideQuotes(scalar)) {
            return Optional.empty();
        }
        if (indicator.kind() == IndicatorKind.EVENTS) {
            return events(node);
        }
        Optional<String> read = binding.word(node);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        String word = read.get();
        if (indicator.kind() != IndicatorKind.RATE && isNone(word) && rubric.mayBeNone(indicator)) {
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
            return datedEvents(fields);
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
        binding.report(ProblemCode.NOT_YES_OR_NO, node, word);
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
                    bare.isPresent() ? ProblemCode.RATE_WITHOUT_PERCENT : ProblemCode.NOT_A_RATE,
                    node,
                    word,
                    bare.flatMap(ValueReader::asPercentage).orElse("98%"));
        } else if (rate.get().isNegative()) {
            binding.report(ProblemCode.NEGATIVE, node, word);
        } else if (rate.get().compareTo(Quantity.ONE) > 0 && !indicator.plan()) {
            binding.report(ProblemCode.RATE_ABOVE_100, node, word);
        } else if (rate.get().compareTo(MOST_OF_PLAN) > 0) {
            binding.report(ProblemCode.RATE_FAR_BEYOND_PLAN, node, word);
        } else {
            tellBeyondPlan(rate.get(), node.location());
            return Optional.of(new Value.Rate(rate, Optional.empty()));
        }
        return Optional.empty();
    }

    /** More than was planned is no mistake, and rare enough to be looked at again. */
    private void tellBeyondPlan(Quantity share, Location place) {
        if (share.compareTo(Quantity.ONE) > 0) {
            binding.report(ProblemCode.RATE_BEYOND_PLAN, place, share.shownAsPercent());
        }
    }

    /** What a bare number most likely means: 0.98 and 98 are both 98 %. */
    private static Optional<String> asPercentage(Quantity bare) {
        Quantity share = bare.compareTo(Quantity.ONE) < 0 ? bare : bare.dividedBy(100);
        boolean likely = !share.isNegative() && share.compareTo(Quantity.ONE) <= 0 && !bare.equals(Quantity.ONE);
        return likely ? Optional.of(share.shownAsPercent()) : Optional.empty();
    }

    private Optional<Value.Rate> fraction(Fields fields, Indicator indicator) {
        Optional<Quantity> numerator = fields.need("numerator").flatMap(this::count);
        Optional<Quantity> denominator = fields.need("denominator").flatMap(this::count);
        fields.find("value").ifPresent(node -> binding.report(ProblemCode.RATE_TWICE, node));
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        Location place = fields.find("numerator").map(Node::location).orElse(fields.location());
        boolean plan = indicator.plan() && !denominator.get().isZero();
        if (numerator.get().compareTo(denominator.get()) > 0 && !plan) {
            binding.report(
                    ProblemCode.NUMERATOR_ABOVE_DENOMINATOR,
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

    private Optional<Quantity> count(Node node) {
        Optional<String> read = binding.word(node);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        String word = read.get();
        Optional<Quantity> number = Figures.decimal(word);
        if (number.isEmpty()) {
            binding.report(ProblemCode.NOT_A_NUMBER, node, word);
        } else if (number.get().isNegative()) {
            binding.report(ProblemCode.NEGATIVE, node, word);
            return Optional.empty();
        } else if (!number.get().isWhole()) {
            binding.report(ProblemCode.NOT_WHOLE, node, word);
            return Optional.empty();
        }
        return number;
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
            binding.report(ProblemCode.WRONG_UNIT, node, word, unit);
        } else {
            binding.report(ProblemCode.NOT_A_NUMBER, node, word);
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
            binding.report(ProblemCode.NEGATIVE, node, word);
        } else if (below && max.isEmpty()) {
            binding.report(ProblemCode.TOO_SMALL, node, word, min.get().shown());
        } else if (below || above) {
            binding.report(
                    ProblemCode.OUT_OF_RANGE,
                    node,
                    word,
                    min.orElse(Quantity.ZERO).shown(),
                    max.get().shown());
        } else if (indicator.kind() == IndicatorKind.COUNT && !amount.isWhole()) {
            binding.report(ProblemCode.NOT_WHOLE, node, word);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Value.Events> datedEvents(Fields fields) {
        Optional<Node> count = fields.find("value");
        Optional<Value.Events> events = dates(fields).isPresent() || count.isEmpty()
                ? fields.need("dates").flatMap(this::events)
                : count.flatMap(this::noneStated);
        if (events.isPresent() && count.isPresent()) {
            count.flatMap(this::eventCount)
                    .filter(number ->
                            !number.equals(Quantity.of(events.get().days().size())))
                    .ifPresent(number -> binding.report(
                            ProblemCode.DATES_DIFFER_FROM_COUNT,
                            count.get(),
                            number.shown(),
                            String.valueOf(events.get().days().size())));
        }
        return events;
    }

    /** A bare count says something only if it is 0: otherwise nobody knows whether the days lie in the period. */
    private Optional<Value.Events> noneStated(Node node) {
        Optional<Quantity> count = eventCount(node);
        if (count.filter(number -> !number.isZero()).isPresent()) {
            binding.report(ProblemCode.DATES_WANTED, node);
            return Optional.empty();
        }
        return count.map(zero -> new Value.Events(List.of()));
    }

    /** How often it happened: a whole number, or a word for never. */
    private Optional<Quantity> eventCount(Node node) {
        boolean never = node instanceof Node.Scalar scalar
                && Words.NONE.contains(Plain.of(scalar.text()).toLowerCase(Locale.ROOT));
        return never ? Optional.of(Quantity.ZERO) : count(node);
    }

    private Optional<Value.Events> events(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String word = Plain.of(scalar.text()).toLowerCase(Locale.ROOT);
            if (word.equals("0") || Words.NONE.contains(word)) {
                return Optional.of(new Value.Events(List.of()));
            }
            if (Words.YES.contains(word)
                    || Words.NO.contains(word)
                    || Figures.whole(word).isPresent()) {
                binding.report(ProblemCode.DATES_WANTED, node);
                return Optional.empty();
            }
        }
        List<LocalDate> days = new ArrayList<>();
        for (Node item : binding.items(node)) {
            if (!item.blank()) {
                day(item).ifPresent(days::add);
            }
        }
        return Optional.of(new Value.Events(days));
    }

    private Optional<LocalDate> day(Node node) {
        if (binding.reportRunTogether(node)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DayReader.read(binding, node);
        if (day.filter(asOf::isBefore).isPresent()) {
            binding.report(ProblemCode.DAY_IN_FUTURE, node, day.get().toString(), asOf.toString());
            return Optional.empty();
        }
        return day;
    }
}
