package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Figures;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The values that stand in one place from one day to the next. */
final class DatedValue {
    private final Node.Mapping mapping;
    private final NavigableMap<LocalDate, Node> byDay;
    private final Binding binding;

    private DatedValue(Node.Mapping mapping, NavigableMap<LocalDate, Node> byDay, Binding binding) {
        this.mapping = mapping;
        this.byDay = byDay;
        this.binding = binding;
    }

    /** Whether {@code mapping} is one where values may be dated, well written or not. */
    static boolean isMeant(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!key.isEmpty() && Character.isDigit(key.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code mapping} is one wherever it stands. */
    static boolean isOne(Node.Mapping mapping) {
        return isMeant(mapping)
                && mapping.entries().stream()
                        .anyMatch(entry -> Figures.day(entry.key().text()).isPresent());
    }

    static DatedValue read(Node.Mapping mapping, Binding binding) {
        TreeMap<LocalDate, Node> byDay = new TreeMap<>();
        TreeMap<LocalDate, Node.Scalar> keys = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Node.Scalar key = entry.key();
            Optional<LocalDate> day = Figures.day(key.text());
            if (day.isEmpty()) {
                binding.report(RubricProblem.RUBRIC_DAY, key, key.text());
            } else if (keys.containsKey(day.get())) {
                binding.reportDuplicate(key, keys.get(day.get()));
            } else {
                if (!keys.isEmpty() && day.get().isBefore(keys.lastKey())) {
                    binding.report(
                            RubricProblem.RUBRIC_DAYS_OUT_OF_ORDER,
                            key,
                            key.text(),
                            keys.lastKey().toString());
                }
                keys.put(day.get(), key);
                byDay.put(day.get(), entry.value());
            }
        }
        return new DatedValue(mapping, byDay, binding);
    }

    /** The days on which the value becomes another. */
    Set<LocalDate> changes() {
        return byDay.isEmpty()
                ? Set.of()
                : byDay.tailMap(byDay.firstKey(), false).keySet();
    }

    Node at(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day))
                .or(() -> Optional.ofNullable(byDay.firstEntry()))
                .map(Map.Entry::getValue)
                .orElse(mapping.entries().get(0).value());
    }

    void checkFrom(LocalDate validFrom) {
        if (!byDay.isEmpty() && byDay.firstKey().isAfter(validFrom)) {
            binding.report(
                    RubricProblem.RUBRIC_BEGINS_LATE,
                    mapping.entries().get(0).key(),
                    byDay.firstKey().toString(),
                    validFrom.toString());
        }
    }
}
