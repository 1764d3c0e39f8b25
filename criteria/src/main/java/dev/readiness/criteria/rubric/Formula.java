package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a derived indicator is worked out of others: {@code fold} of {@code terms}, less {@code minus}, divided by
 * {@code per}, times {@code times}.
 *
 * @param fold what becomes of the terms
 * @param terms at least one; of a change exactly one
 * @param minus only of a sum
 * @param per nothing is divided where there is none
 * @param times 1 where nothing is multiplied
 * @param over what the figures are put together over
 * @param averaged the option under which it is taken over years, where an assumption decides that
 * @param assumes further assumptions that the figure rests on
 */
public record Formula(
        Fold fold,
        List<Term> terms,
        List<Term> minus,
        List<Term> per,
        Quantity times,
        Over over,
        Optional<OptionTaken> averaged,
        List<String> assumes) {
    private static final String YEARLY_AVERAGE = Policies.YearlyAverage.WHOLE_YEARS.key();

    /**
     * Keeps copies of {@code terms}, {@code minus}, {@code per} and {@code assumes}.
     *
     * @param fold what becomes of the terms
     * @param terms at least one; of a change exactly one
     * @param minus only of a sum
     * @param per nothing is divided where there is none
     * @param times 1 where nothing is multiplied
     * @param over what the figures are put together over
     * @param averaged the option under which it is taken over years, where an assumption decides that
     * @param assumes further assumptions that the figure rests on
     */
    public Formula {
        terms = List.copyOf(terms);
        minus = List.copyOf(minus);
        per = List.copyOf(per);
        assumes = List.copyOf(assumes);
    }

    /** What becomes of the terms; each is a key of packs. */
    public enum Fold {
        /** Their sum, less what is taken off it. */
        PLUS,
        /** Their mean. */
        MEAN,
        /** The least of them. */
        LOWEST,
        /** The greatest of them. */
        HIGHEST,
        /** This year's figure less last year's: a share of last year's where the derived indicator has no unit. */
        CHANGE;

        /** {@return the key in packs} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** {@return whether one term that nothing arose of leaves it to the others} */
        public boolean picks() {
            return this == MEAN || this == LOWEST || this == HIGHEST;
        }
    }

    /** What figures are put together over, beside the terms. */
    public enum Over {
        /** Nothing: each figure by itself. */
        NOTHING,
        /** The average of the judged years. */
        YEARS,
        /** The figures of all places. */
        PLACES,
        /** This year and the last. */
        LAST_YEAR;

        /** {@return the words in packs} */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * An input.
     *
     * @param indicator what it is, filled in or worked out itself
     * @param under the option under which it counts, where an assumption decides that
     */
    public record Term(Indicator indicator, Optional<OptionTaken> under) {
        /**
         * {@return whether it counts}
         *
         * @param settings how the rubric's assumptions are taken
         */
        public boolean counts(Settings settings) {
            return under.isEmpty() || under.get().holds(settings);
        }
    }

    /**
     * An assumption taken by one of its options.
     *
     * @param assumption the assumption's name
     * @param option the option's name
     */
    public record OptionTaken(String assumption, String option) {
        /**
         * {@return whether it is taken so}
         *
         * @param settings how the rubric's assumptions are taken
         */
        public boolean holds(Settings settings) {
            return settings.takes(assumption, option);
        }
    }

    /** {@return every term in the order in which they are written, whether it counts or not} */
    public List<Term> all() {
        List<Term> all = new ArrayList<>(terms);
        all.addAll(minus);
        all.addAll(per);
        return all;
    }

    /** The indicators that are filled in for it. */
    List<Indicator> inputs() {
        Set<Indicator> inputs = new LinkedHashSet<>();
        for (Term term : all()) {
            inputs.addAll(term.indicator().inputs());
        }
        return List.copyOf(inputs);
    }

    /** {@return whether it may be an average of years} */
    public boolean mayAverage() {
        return over == Over.YEARS || averaged.isPresent();
    }

    /**
     * {@return whether {@code settings} take it over years}
     *
     * @param settings how the rubric's assumptions are taken
     */
    public boolean isAveraged(Settings settings) {
        return over == Over.YEARS || averaged.isPresent() && averaged.get().holds(settings);
    }

    /** {@return the assumptions that decide its figure} */
    public Set<String> assumptions() {
        Set<String> all = new LinkedHashSet<>(assumes);
        averaged.ifPresent(taken -> all.add(taken.assumption()));
        if (mayAverage()) {
            all.add(YEARLY_AVERAGE);
        }
        for (Term term : all()) {
            term.under().ifPresent(taken -> all.add(taken.assumption()));
            all.addAll(term.indicator().assumptions());
        }
        return all;
    }

    /** How many years before the one it speaks of {@code input} has to reach back. */
    int yearsBefore(Indicator input) {
        int most = 0;
        for (Term term : all()) {
            if (term.indicator().isMadeOf(input)) {
                most = Math.max(most, term.indicator().yearsBefore(input));
            }
        }
        return over == Over.LAST_YEAR ? most + 1 : most;
    }

    /** Whether it can only grow while a year goes on: what is taken off a part of the rest grows no faster. */
    boolean grows(boolean parts) {
        for (Term term : terms) {
            if (!term.indicator().grows()) {
                return false;
            }
        }
        return (minus.isEmpty() || parts)
                && per.stream().noneMatch(term -> term.indicator().yearly());
    }
}
