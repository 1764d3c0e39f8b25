package dev.readiness.criteria.submission;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What was filled in for a city and each of its counties: under each place what would otherwise stand under the
 * indicator itself. A year that is 0 stands for figures that are not given by year.
 *
 * @param judged which of the figures counts, as the settings take it
 * @param places every place that has to have a figure, in order
 * @param readings by place; none where a place was left blank
 */
public record ByPlace(JudgedPlace judged, List<String> places, Map<String, Reading> readings) {
    private static final int NO_YEAR = 0;

    /**
     * Keeps copies of {@code places} and {@code readings}.
     *
     * @param judged which of the figures counts, as the settings take it
     * @param places every place that has to have a figure, in order
     * @param readings by place; none where a place was left blank
     */
    public ByPlace {
        places = List.copyOf(places);
        readings = Map.copyOf(readings);
    }

    /**
     * One place's figure for one year, and where it stands.
     *
     * @param place the name of the place
     * @param value its figure
     * @param location where that stands
     */
    public record Figure(String place, Value value, Location location) {
        /** {@return whether nothing arose there that it could be a figure of} */
        public boolean isNone() {
            return value.isNone();
        }
    }

    /** {@return the years of which any place has a figure} */
    public SortedSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        for (Reading reading : readings.values()) {
            years.addAll(
                    reading.value() instanceof Value.ByYear byYear
                            ? byYear.years().keySet()
                            : Set.of(NO_YEAR));
        }
        return years;
    }

    /** {@return what each place handed in, in the order of the places} */
    public Map<String, Optional<Value>> values() {
        Map<String, Optional<Value>> values = new LinkedHashMap<>();
        for (String place : places) {
            values.put(place, Optional.ofNullable(readings.get(place)).map(Reading::value));
        }
        return values;
    }

    /**
     * {@return the figures of {@code year} in the order of the places}
     *
     * @param year a calendar year; 0 for figures that are not given by year
     */
    public List<Figure> figures(int year) {
        return places.stream()
                .flatMap(place ->
                        Optional.ofNullable(readings.get(place))
                                .flatMap(reading -> figure(place, reading, year))
                                .stream())
                .toList();
    }

    private static Optional<Figure> figure(String place, Reading reading, int year) {
        if (reading.value() instanceof Value.ByYear byYear) {
            return Optional.ofNullable(byYear.years().get(year))
                    .map(figure -> new Figure(place, figure.value(), figure.location()));
        }
        return year == NO_YEAR ? Optional.of(new Figure(place, reading.value(), reading.location())) : Optional.empty();
    }

    /**
     * {@return the places whose figures count and that have none for {@code year}, in order}
     *
     * @param year a calendar year; 0 for figures that are not given by year
     */
    public List<String> lacking(int year) {
        List<String> given = figures(year).stream().map(Figure::place).toList();
        return places.stream()
                .filter(place -> counts(place) && !given.contains(place))
                .toList();
    }

    private boolean counts(String place) {
        return judged != JudgedPlace.OVERALL || PlaceNames.isCity(place);
    }

    private List<Figure> counting(int year) {
        return figures(year).stream().filter(figure -> counts(figure.place())).toList();
    }

    /**
     * {@return the first place that counts where nothing arose in {@code year}}
     *
     * @param year a calendar year; 0 for figures that are not given by year
     */
    public Optional<Figure> none(int year) {
        return counting(year).stream().filter(Figure::isNone).findFirst();
    }

    /**
     * {@return the figure of {@code year} that counts, the first of equals; none only where there is nothing else}
     *
     * @param year a calendar year; 0 for figures that are not given by year
     */
    public Optional<Figure> worst(int year) {
        return counting(year).stream()
                .filter(Predicate.not(Figure::isNone))
                .min(Comparator.comparing(figure -> figure.value().figure().orElseThrow(), judged.order()))
                .or(() -> none(year));
    }

    /** The figures that count, as if they alone had been filled in; none of any year where the one that counts lacks. */
    Value value() {
        Optional<Figure> only = worst(NO_YEAR);
        if (only.isPresent()) {
            return only.get().value();
        }
        TreeMap<Integer, Value.YearFigure> years = new TreeMap<>();
        for (int year : years()) {
            worst(year)
                    .filter(figure -> year != NO_YEAR)
                    .ifPresent(figure -> years.put(year, new Value.YearFigure(figure.value(), figure.location())));
        }
        return new Value.ByYear(years);
    }

    /** The same as {@code other} of the figures counts. */
    ByPlace judging(JudgedPlace other) {
        return new ByPlace(other, places, readings);
    }
}
