package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a rubric by what they are called: a number, an id, a title. */
final class Contents {
    private final SortedMap<Integer, Item> items = new TreeMap<>();
    private final SortedMap<Integer, Clause> clauses = new TreeMap<>();
    private final Map<Integer, Item> itemOfClause = new TreeMap<>();
    private final Map<String, Indicator> indicatorsById = new LinkedHashMap<>();
    private final Map<String, Indicator> indicatorsByKey = new HashMap<>();
    private final Map<String, Assumption> assumptionsById = new HashMap<>();

    Contents(
            List<Dimension> dimensions,
            List<Clause> vetoes,
            Collection<Indicator> indicators,
            List<Assumption> assumptions) {
        for (Dimension dimension : dimensions) {
            dimension.items().forEach(this::add);
        }
        vetoes.forEach(veto -> clauses.put(veto.number(), veto));
        indicators.forEach(this::add);
        assumptions.forEach(assumption -> assumptionsById.put(assumption.id(), assumption));
    }

    private void add(Item item) {
        items.put(item.number(), item);
        for (Clause clause : item.clauses()) {
            clauses.put(clause.number(), clause);
            itemOfClause.put(clause.number(), item);
        }
    }

    private void add(Indicator indicator) {
        indicatorsById.put(indicator.id(), indicator);
        indicatorsByKey.put(indicator.id(), indicator);
        indicatorsByKey.put(Binding.plain(indicator.title().zh()), indicator);
    }

    SortedMap<Integer, Item> items() {
        return Collections.unmodifiableSortedMap(items);
    }

    Item item(int number) {
        return known(items.get(number), number);
    }

    /** Scored ones and vetoes. */
    SortedMap<Integer, Clause> clauses() {
        return Collections.unmodifiableSortedMap(clauses);
    }

    Clause clause(int number) {
        return known(clauses.get(number), number);
    }

    /** The item of a scored clause; empty for a veto. */
    Optional<Item> itemOf(Clause clause) {
        return Optional.ofNullable(itemOfClause.get(clause.number()));
    }

    boolean isVeto(int clause) {
        return clauses.containsKey(clause) && !itemOfClause.containsKey(clause);
    }

    /** The number of a clause, or of an item, as the source prints it. */
    String label(int number) {
        Numbered known = clauses.containsKey(number) ? clauses.get(number) : items.get(number);
        return known == null ? String.valueOf(number) : known.label();
    }

    /** In the order of the rubric. */
    Collection<Indicator> indicators() {
        return Collections.unmodifiableCollection(indicatorsById.values());
    }

    /** By its id or its Chinese title, full-width or half-width. */
    Optional<Indicator> indicator(String key) {
        Indicator exact = indicatorsByKey.get(key);
        return Optional.ofNullable(exact == null ? indicatorsByKey.get(Binding.plain(key)) : exact);
    }

    Optional<Assumption> assumption(String id) {
        return Optional.ofNullable(assumptionsById.get(id));
    }

    private static <T> T known(@Nullable T part, int number) {
        if (part == null) {
            throw new NoSuchElementException("Nothing here has the number " + number + ".");
        }
        return part;
    }
}
