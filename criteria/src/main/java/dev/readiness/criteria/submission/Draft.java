package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A submission put together by a program, from the rows of a database or from maps, say. It is what its text would be,
 * and is checked like one: nothing is refused before it is assessed, except what is no value at all.
 *
 * <p>Values are texts, as they would be written in a file; numbers; {@code true} and {@code false} for yes and no;
 * {@link Rate}; days; lists; maps, with the years or the parts of a value as keys; and {@code null}, which leaves the
 * indicator unanswered. They are copied, so that lists and maps may change afterwards. What lies more than 100 deep or in
 * itself is no value, nor is a number that is not finite, or of a class that is not Java's own, nor a text with half of a
 * surrogate pair. Not safe to share while it is being filled.
 */
public final class Draft {
    private final Map<String, @Nullable Object> entries;
    private final Map<String, @Nullable Object> indicators;
    private final Map<String, @Nullable Object> assumptions = new LinkedHashMap<>();
    private final List<Map<String, Object>> exemptions = new ArrayList<>();

    private Draft(Map<String, @Nullable Object> entries, Map<String, @Nullable Object> indicators) {
        this.entries = entries;
        this.indicators = indicators;
    }

    /**
     * {@return a submission against {@code rubric}, by its id, that says nothing yet}
     *
     * @param rubric the rubric's id, such as {@code neimenggu-2023}; one that is not known is a problem when it is
     *     read
     */
    public static Draft of(String rubric) {
        Draft draft = new Draft(new LinkedHashMap<>(), new LinkedHashMap<>());
        draft.entries.put("rubric", Objects.requireNonNull(rubric, "rubric"));
        return draft;
    }

    /**
     * {@return the submission whose text {@code entries} would be: the same keys with the same values as in a file}
     *
     * @param entries the keys and values of a file
     * @throws IllegalArgumentException if a value is none
     */
    public static Part of(Map<String, ? extends @Nullable Object> entries) {
        return Part.json(JsonText.of(Objects.requireNonNull(entries, "entries")));
    }

    /**
     * Says whose figures these are.
     *
     * @param region the region's name
     * @return this draft
     */
    public Draft region(String region) {
        return set("region", region);
    }

    /**
     * Says which day the assessment speaks of.
     *
     * @param day the as-of date
     * @return this draft
     */
    public Draft asOf(LocalDate day) {
        return set("asOf", day);
    }

    /**
     * Sets the region's own aim.
     *
     * @param target in points; of a checklist or a conformity rubric a percentage, such as {@code 85%}
     * @return this draft
     */
    public Draft target(String target) {
        return set("target", target);
    }

    /**
     * Answers an indicator, named by its id or its title; the last answer counts.
     *
     * @param indicator its id or its title
     * @param value any value of those above; null says nothing
     * @return this draft
     * @throws IllegalArgumentException if {@code value} is no value
     */
    public Draft put(String indicator, @Nullable Object value) {
        indicators.put(Objects.requireNonNull(indicator, "indicator"), JsonText.kept(value));
        return this;
    }

    /**
     * Answers an indicator that is asked for by year, for {@code year}.
     *
     * @param indicator its id or its title
     * @param year the calendar year
     * @param value any value of those above; null says nothing
     * @return this draft
     * @throws IllegalArgumentException if {@code value} is no value
     */
    public Draft put(String indicator, int year, @Nullable Object value) {
        Map<String, @Nullable Object> years = new LinkedHashMap<>();
        if (indicators.get(indicator) instanceof Map<?, ?> before) {
            before.forEach((key, known) -> years.put(String.valueOf(key), known));
        }
        years.put(String.valueOf(year), value);
        return put(indicator, years);
    }

    /**
     * Declares {@code clause} not applicable (合理缺项).
     *
     * @param clause the clause's number
     * @param reason why; a blank one is a problem when it is read
     * @return this draft
     */
    public Draft notApplicable(int clause, String reason) {
        exemptions.add(Map.of("clause", clause, "reason", Objects.requireNonNull(reason, "reason")));
        return this;
    }

    /**
     * Chooses the elective items; without it the best are taken.
     *
     * @param items the numbers of the items
     * @return this draft
     */
    public Draft electives(Integer... items) {
        return set("electives", List.of(items));
    }

    /**
     * Takes an assumption by one of its options.
     *
     * @param assumption the assumption's name
     * @param option the option's name
     * @return this draft
     */
    public Draft assume(String assumption, String option) {
        Objects.requireNonNull(assumption, "assumption");
        Objects.requireNonNull(option, "option");
        assumptions.put(Objects.requireNonNull(assumption, "assumption"), Objects.requireNonNull(option, "option"));
        return this;
    }

    private Draft set(String key, Object value) {
        entries.put(key, Objects.requireNonNull(value, key));
        return this;
    }

    /** {@return the draft as it stands now, ready to be read} */
    public Part text() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(entries);
        if (!exemptions.isEmpty()) {
            all.put("notApplicable", exemptions);
        }
        if (!assumptions.isEmpty()) {
            all.put("assumptions", assumptions);
        }
        all.put("indicators", Collections.unmodifiableMap(indicators));
        return of(all);
    }
}
