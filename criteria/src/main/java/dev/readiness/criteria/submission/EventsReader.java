package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.text.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads events, each by its day. */
final class EventsReader {
    private final Binding binding;
    private final LocalDate asOf;

    EventsReader(Binding binding, LocalDate asOf) {
        this.binding = binding;
        this.asOf = asOf;
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

    /** The days that happened on, as far as somebody wrote any. */
    static Optional<Node> dates(Fields fields) {
        Optional<Node> dates = fields.find("dates");
        return dates.isPresent() && isUnfinished(dates.get()) ? Optional.empty() : dates;
    }

    /** The events whose parts stand under the names {@code value} and {@code dates}. */
    Optional<Value.Events> composed(Fields fields) {
        Optional<Node> count = fields.find("value");
        Optional<Value.Events> events = dates(fields).isPresent() || count.isEmpty()
                ? fields.need("dates").flatMap(this::read)
                : count.flatMap(this::noneStated);
        if (events.isPresent() && count.isPresent()) {
            count.flatMap(this::eventCount)
                    .filter(number ->
                            !number.equals(Quantity.of(events.get().days().size())))
                    .ifPresent(number -> binding.report(
                            ValueProblem.DATES_DIFFER_FROM_COUNT,
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
            binding.report(ValueProblem.DATES_WANTED, node);
            return Optional.empty();
        }
        return count.map(zero -> new Value.Events(List.of()));
    }

    /** How often it happened: a whole number, or a word for never. */
    private Optional<Quantity> eventCount(Node node) {
        boolean never = node instanceof Node.Scalar scalar
                && Words.NONE.contains(Plain.of(scalar.text()).toLowerCase(Locale.ROOT));
        return never ? Optional.of(Quantity.ZERO) : CountReader.read(binding, node);
    }

    /** The list {@code node} of days, or a word for none. */
    Optional<Value.Events> read(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String word = Plain.of(scalar.text()).toLowerCase(Locale.ROOT);
            if (word.equals("0") || Words.NONE.contains(word)) {
                return Optional.of(new Value.Events(List.of()));
            }
            if (Words.YES.contains(word)
                    || Words.NO.contains(word)
                    || Figures.whole(word).isPresent()) {
                binding.report(ValueProblem.DATES_WANTED, node);
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
            binding.report(ValueProblem.DAY_IN_FUTURE, node, day.get().toString(), asOf.toString());
            return Optional.empty();
        }
        return day;
    }
}
