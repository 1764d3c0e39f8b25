package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Which place's figure is judged where a city and its counties have one each. */
public enum JudgedPlace {
    /** That of the place with the least: a floor holds for all places if it holds there. */
    LOWEST(Comparator.naturalOrder()),
    /** That of the place with the most, where there is a ceiling. */
    HIGHEST(Comparator.reverseOrder()),
    /**
     * That of the city as a whole, where the text speaks of an overall figure and the counties' stand beside it; or, as
     * the settings take it, that of the place with the least.
     */
    OVERALL(Comparator.naturalOrder());

    private final Comparator<Quantity> order;

    JudgedPlace(Comparator<Quantity> order) {
        this.order = order;
    }

    /** {@return what is judged comes first} */
    public Comparator<Quantity> order() {
        return order;
    }

    /**
     * {@return which it is as {@code settings} take it}
     *
     * @param settings how the rubric's assumptions are taken
     */
    public JudgedPlace under(Settings settings) {
        Objects.requireNonNull(settings, "settings");
        return this == OVERALL && settings.overallPlace() == Policies.OverallPlace.LOWEST_COUNTY ? LOWEST : this;
    }

    /** {@return the name in rubrics} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the one that rubrics call {@code id}; empty if there is none}
     *
     * @param id such as {@code overall}
     */
    public static Optional<JudgedPlace> of(String id) {
        Objects.requireNonNull(id, "id");
        for (JudgedPlace judged : values()) {
            if (judged.id().equals(id)) {
                return Optional.of(judged);
            }
        }
        return Optional.empty();
    }
}
