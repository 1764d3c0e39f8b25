package dev.readiness.criteria.rubric;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ways the engine knows to take each assumption; a pack declares which it uses, and why. */
public final class Policies {
    /** Every policy by key and id, the one that holds where a rubric says nothing first. */
    public static final Map<String, Map<String, Policy>> ALL = byKey(List.of(
            NotApplicable.values(),
            Scope.values(),
            PartialCredit.values(),
            Survey.values(),
            DeductionStep.values(),
            TotalRounding.values(),
            Years.values(),
            RunningYear.values(),
            YearlyAverage.values(),
            LookBack.values(),
            EmptyRate.values(),
            NothingArose.values(),
            OverallPlace.values()));

    private Policies() {}

    /**
     * {@return the ids of the options that the engine knows of each assumption, its own default first; by assumption}
     */
    public static SortedMap<String, List<String>> options() {
        SortedMap<String, List<String>> options = new TreeMap<>();
        ALL.forEach((key, byId) -> options.put(key, List.copyOf(byId.keySet())));
        return options;
    }

    private static Map<String, Map<String, Policy>> byKey(List<Policy[]> all) {
        Map<String, Map<String, Policy>> byKey = new LinkedHashMap<>();
        for (Policy[] policies : all) {
            Map<String, Policy> byId = new LinkedHashMap<>();
            for (Policy policy : policies) {
                byId.put(policy.id(), policy);
            }
            byKey.put(policies[0].key(), Collections.unmodifiableMap(byId));
        }
        return Collections.unmodifiableMap(byKey);
    }

    /** A way to take the assumption {@link #key()}; its own name in files is {@link #id()}. */
    public sealed interface Policy {
        /** {@return the assumption's key in packs and submissions} */
        String key();

        /** {@return the name of the enum constant, which {@link #id()} spells as files do} */
        String name();

        /** {@return the name in files, such as {@code rescale-total}} */
        default String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return whether it says how findings add up; any other has a say in what is found} */
        default boolean addsUp() {
            return false;
        }
    }

    /** What becomes of a clause that does not apply. */
    public enum NotApplicable implements Policy {
        /** It leaves the total, which is rescaled to the printed maximum. */
        RESCALE_TOTAL,
        /**
         * It leaves its item, whose other clauses share its points; an item that applies nowhere leaves the total.
         */
        RESCALE_ITEM,
        /** It is granted as fully earned. */
        FULL,
        /** It earns nothing, and nothing is rescaled. */
        ZERO;

        @Override
        public String key() {
            return "notApplicable";
        }

        @Override
        public boolean addsUp() {
            return true;
        }
    }

    /** Which clauses a region may declare not applicable. */
    public enum Scope implements Policy {
        /** Those that the source marks. */
        WHITELIST,
        /** Any, with a reason; one that is not marked brings a warning. */
        ANY_CLAUSE;

        @Override
        public String key() {
            return "notApplicableScope";
        }
    }

    /** What a clause earns of which only some requirements are met. */
    public enum PartialCredit implements Policy {
        /** Nothing: all or nothing. */
        NONE,
        /** The share of them that is met. */
        SHARE;

        @Override
        public String key() {
            return "partialCredit";
        }

        @Override
        public boolean addsUp() {
            return true;
        }
    }

    /** How a survey's result becomes points. */
    public enum Survey implements Policy {
        /** In proportion to the result from the floor up. */
        PROPORTIONAL,
        /** All points from the floor up. */
        FULL,
        /** In proportion to the result, short of the floor, too. */
        THROUGHOUT;

        @Override
        public String key() {
            return "survey";
        }
    }

    /** Whether points are taken off for a step that has only begun. */
    public enum DeductionStep implements Policy {
        /** They are, for the step that has begun. */
        BEGUN,
        /** Only for each full step. */
        FULL;

        @Override
        public String key() {
            return "deductionStep";
        }
    }

    /** How the figure of the whole is rounded where the source says to what and not which way. */
    public enum TotalRounding implements Policy {
        /** To the nearest, a half up. */
        HALF_UP(RoundingMode.HALF_UP),
        /** Down: what is beyond is dropped. */
        DOWN(RoundingMode.FLOOR),
        /** Up: what is beyond counts in full. */
        UP(RoundingMode.CEILING);

        private final RoundingMode mode;

        TotalRounding(RoundingMode mode) {
            this.mode = mode;
        }

        RoundingMode mode() {
            return mode;
        }

        @Override
        public String key() {
            return "totalRounding";
        }

        @Override
        public boolean addsUp() {
            return true;
        }
    }

    /** Which calendar years are judged where something is asked for each year. */
    public enum Years implements Policy {
        /** Those up to the as-of date, the running one among them. */
        THROUGH_RUNNING_YEAR,
        /** Those that are over on the as-of date. */
        FULL_YEARS;

        @Override
        public String key() {
            return "years";
        }
    }

    /** Whether what a rate has reached in a year that is not over counts; a count that only grows keeps it anyway. */
    public enum RunningYear implements Policy {
        /** It counts as it stands. */
        AS_IT_STANDS,
        /** It stays open until the year is over. */
        OPEN;

        @Override
        public String key() {
            return "runningYear";
        }
    }

    /** Which years a yearly average is taken over. */
    public enum YearlyAverage implements Policy {
        /** Those that are over. */
        WHOLE_YEARS,
        /** All of them, the running one by the share of it that has gone by. */
        BY_SHARE_OF_YEAR;

        @Override
        public String key() {
            return "yearlyAverage";
        }
    }

    /** Whether the day on which a look-back period begins belongs to it. */
    public enum LookBack implements Policy {
        /** It does. */
        FIRST_DAY_COUNTS,
        /** It does not. */
        FIRST_DAY_FREE;

        @Override
        public String key() {
            return "lookBack";
        }
    }

    /** What becomes of a rate whose denominator is zero, where the rubric does not say so of its requirement. */
    public enum EmptyRate implements Policy {
        /** It can't be judged. */
        CANNOT_JUDGE,
        /** The requirement counts as met. */
        MET;

        /** {@return what follows for the requirement} */
        public WhenNone taken() {
            return this == MET ? WhenNone.MET : WhenNone.OPEN;
        }

        @Override
        public String key() {
            return "emptyRate";
        }
    }

    /** What becomes of requirements of which a rubric says what follows where nothing arose. */
    public enum NothingArose implements Policy {
        /** What the rubric says of each. */
        AS_MARKED,
        /** All of them count as met. */
        MET,
        /** All of them leave their clauses. */
        LEAVE,
        /** All of them stay open. */
        OPEN;

        @Override
        public String key() {
            return "nothingArose";
        }

        /**
         * {@return how a requirement is taken that is {@code marked} so}
         *
         * @param marked what the rubric says of it
         */
        public WhenNone of(WhenNone marked) {
            Objects.requireNonNull(marked, "marked");
            return this == AS_MARKED ? marked : WhenNone.valueOf(name());
        }
    }

    /** Whose figure is judged where a text wants an overall one. */
    public enum OverallPlace implements Policy {
        /** That of the city as a whole. */
        CITY,
        /** The lowest of its counties. */
        LOWEST_COUNTY;

        @Override
        public String key() {
            return "overallPlace";
        }
    }
}
