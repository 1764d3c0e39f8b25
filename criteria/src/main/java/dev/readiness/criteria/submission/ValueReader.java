package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a single figure as its indicator wants it; the figures of several years are read one by one. */
final class ValueReader {
    private static final Pattern OTHER_UNIT = Pattern.compile("-?\\d[\\d.,]*\\s*[\\p{L}%‰°/·]+");

    private final Binding binding;
    private final LocalDate asOf;

    ValueReader(Binding binding, LocalDate asOf) {
        this.binding = binding;
        this.asOf = asOf;
    }

    /** The names under which the parts of a value of {@code indicator} stand. */
    static List<String> names(Indicator indicator) {
        return switch (indicator.kind()) {
            case RATE -> List.of("value", "numerator", "denominator");
            case EVENTS -> List.of("value", "dates");
            default -> List.of("value");
        };
    }

    /** Whether none of those parts is filled in. */
    static boolean isBlank(Fields fields) {
        return Stream.of("value", "numerator", "denominator")
                        .allMatch(name -> fields.find(name).isEmpty())
                && dates(fields).isEmpty();
    }

    /** Whether {@code node} is a list that somebody began and wrote no entry of: it does not say that there are none. */
    static boolean isUnfinished(Node node) {
        return node instanceof Node.Sequence list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Node::blank);
    }

    private static Optional<Node> dates(Fields fields) {
        return fields.find("dates").filter(dates -> !isUnfinished(dates));
    }

    /** The scalar or list {@code node} as a value of {@code indicator}. */
    Optional<? extends Value> plain(Node node, Indicator indicator) {
        if (node instanceof Node.Scalar scalar && binding.reportWideQuotes(scalar)) {
            return Optional.empty();
        }
        if (indicator.kind() == IndicatorKind.EVENTS) {
            return events(node);
        }
        Optional<String> text = binding.text(node).map(Binding::plain);
        return switch (indicator.kind()) {
            case ATTESTED -> text.flatMap(word -> attestation(word, node));
            case RATE -> text.flatMap(word -> percentage(word, node)).map(ValueReader::rate);
            default -> text.flatMap(word -> number(word, node, indicator));
        };
    }

    /** The value whose parts stand under the names {@code value}, {@code numerator}, {@code dates} and so on. */
    Optional<? extends Value> composed(Fields fields, Indicator indicator) {
        return switch (indicator.kind()) {
            case RATE ->
                fields.find("numerator").isPresent()
                                || fields.find("denominator").isPresent()
                        ? fraction(fields)
                        : fields.need("value").flatMap(node -> plain(node, indicator));
            case EVENTS -> datedEvents(fields);
            default -> fields.need("value").flatMap(node -> plain(node, indicator));
        };
    }

    private Optional<Value.Attestation> attestation(String word, Node node) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Words.YES.contains(lower) || Words.NO.contains(lower)) {
            return Optional.of(new Value.Attestation(Words.YES.contains(lower)));
        }
        binding.report(ProblemCode.NOT_YES_OR_NO, node, word);
        return Optional.empty();
    }

    private Optional<Quantity> percentage(String word, Node node) {
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
            return Optional.empty();
        } else if (rate.get().compareTo(Quantity.ONE) > 0) {
            binding.report(ProblemCode.RATE_ABOVE_100, node, word);
            return Optional.empty();
        }
        return rate;
    }

    /** What a bare number most likely means: 0.98 and 98 are both 98 %. */
    private static Optional<String> asPercentage(Quantity bare) {
        Quantity share = bare.compareTo(Quantity.ONE) < 0 ? bare : bare.dividedBy(100);
        boolean likely = !share.isNegative() && share.compareTo(Quantity.ONE) <= 0 && !bare.equals(Quantity.ONE);
        return likely ? Optional.of(share.shownAsPercent()) : Optional.empty();
    }

    private static Value.Rate rate(Quantity share) {
        return new Value.Rate(Optional.of(share), Optional.empty());
    }

    private Optional<Value.Rate> fraction(Fields fields) {
        Optional<Quantity> numerator = fields.need("numerator").flatMap(this::count);
        Optional<Quantity> denominator = fields.need("denominator").flatMap(this::count);
        fields.find("value").ifPresent(node -> binding.report(ProblemCode.RATE_TWICE, node));
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        if (numerator.get().compareTo(denominator.get()) > 0) {
            binding.report(
                    ProblemCode.NUMERATOR_ABOVE_DENOMINATOR,
                    fields.find("numerator").map(Node::location).orElse(fields.location()),
                    numerator.get().shown(),
                    denominator.get().shown());
            return Optional.empty();
        }
        Value.Fraction fraction = new Value.Fraction(numerator.get(), denominator.get());
        Optional<Quantity> share = denominator.get().isZero()
                ? Optional.empty()
                : Optional.of(numerator.get().dividedBy(denominator.get()));
        return Optional.of(new Value.Rate(share, Optional.of(fraction)));
    }

    private Optional<Quantity> count(Node node) {
        Optional<String> word = binding.text(node).map(Binding::plain);
        Optional<Quantity> number = word.flatMap(Figures::decimal);
        if (word.isPresent() && number.isEmpty()) {
            binding.report(ProblemCode.NOT_A_NUMBER, node, word.get());
        } else if (number.isPresent() && number.get().isNegative()) {
            binding.report(ProblemCode.NEGATIVE, node, word.orElse(""));
            return Optional.empty();
        } else if (number.isPresent() && !number.get().isWhole()) {
            binding.report(ProblemCode.NOT_WHOLE, node, word.orElse(""));
            return Optional.empty();
        }
        return number;
    }

    private Optional<Value.Number> number(String word, Node node, Indicator indicator) {
        String unit = indicator.unit().map(text -> text.zh()).orElse("");
        Optional<Quantity> number = Figures.decimal(withoutUnit(word, indicator));
        if (number.isEmpty()) {
            boolean otherUnit = !unit.isEmpty() && OTHER_UNIT.matcher(word).matches();
            if (otherUnit) {
                binding.report(ProblemCode.WRONG_UNIT, node, word, unit);
            } else {
                binding.report(ProblemCode.NOT_A_NUMBER, node, word);
            }
            return Optional.empty();
        }
        return number.filter(amount -> inRange(amount, word, node, indicator)).map(Value.Number::new);
    }

    private static String withoutUnit(String word, Indicator indicator) {
        if (indicator.unit().isEmpty()) {
            return word;
        }
        for (String unit :
                List.of(indicator.unit().get().zh(), indicator.unit().get().en())) {
            if (word.endsWith(unit)) {
                return word.substring(0, word.length() - unit.length()).strip();
            }
        }
        return word;
    }

    private boolean inRange(Quantity amount, String word, Node node, Indicator indicator) {
        Optional<Quantity> min = indicator.min();
        Optional<Quantity> max = indicator.max();
        boolean below = min.filter(least -> amount.compareTo(least) < 0).isPresent();
        boolean above = max.filter(most -> amount.compareTo(most) > 0).isPresent();
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
                && Words.NONE.contains(Binding.plain(scalar.text()).toLowerCase(Locale.ROOT));
        return never ? Optional.of(Quantity.ZERO) : count(node);
    }

    private Optional<Value.Events> events(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String word = Binding.plain(scalar.text()).toLowerCase(Locale.ROOT);
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
        boolean sound = true;
        for (Node item : binding.items(node)) {
            Optional<LocalDate> day = item.blank() ? Optional.empty() : day(item);
            day.ifPresent(days::add);
            sound &= day.isPresent() || item.blank();
        }
        return sound ? Optional.of(new Value.Events(days)) : Optional.empty();
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
