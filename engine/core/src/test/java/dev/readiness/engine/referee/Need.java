package dev.readiness.engine.referee;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.WhenNone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that a clause of the printed table asks, and how it is judged. */
sealed interface Need {
    Mark judge(Facts facts);

    /** It is attested; {@code none} is what follows where nothing arose, if the text presupposes a case. */
    record Yes(String indicator, Optional<WhenNone> none) implements Need {
        @Override
        public Mark judge(Facts facts) {
            return facts.value(indicator)
                    .map(value ->
                            value instanceof Value.None ? facts.none(none) : Mark.of(((Value.Attestation) value).yes()))
                    .orElse(Mark.MISSING);
        }
    }

    /** The figure reaches its floor, or keeps below its ceiling; where the text says so, in each year. */
    record Bound(String indicator, boolean ceiling, Quantity threshold, boolean everyYear, Optional<WhenNone> none)
            implements Need {
        @Override
        public Mark judge(Facts facts) {
            if (!everyYear) {
                return judge(facts, facts.value(indicator));
            }
            return Mark.worst(facts.judgedYears().stream()
                    .map(year -> facts.isOver(year)
                            ? judge(facts, facts.value(indicator, year))
                            : soFar(facts, facts.value(indicator, year)))
                    .toList());
        }

        private Mark judge(Facts facts, Optional<Value> value) {
            return value.map(given -> Facts.figure(given).map(this::hold).orElseGet(() -> facts.none(none)))
                    .orElse(Mark.MISSING);
        }

        /** Until its year is over nothing is lost, and what is not a mere count may be lost again. */
        private Mark soFar(Facts facts, Optional<Value> value) {
            Mark now = judge(facts, value);
            if (now.equals(Mark.LEFT)) {
                return now;
            }
            boolean figureReached =
                    now.equals(Mark.MET) && value.flatMap(Facts::figure).isPresent();
            boolean mayFall = facts.runningYearIsOpen() && !Facts.isCounted(indicator);
            return now.equals(Mark.MET) && !(figureReached && mayFall) ? Mark.MET : Mark.PENDING;
        }

        private Mark hold(Quantity figure) {
            int side = figure.compareTo(threshold);
            return Mark.of(ceiling ? side <= 0 : side >= 0);
        }
    }

    /** It took place at least once in the past two years. */
    record Held(String indicator) implements Need {
        @Override
        public Mark judge(Facts facts) {
            return facts.recent(indicator).map(days -> Mark.of(!days.isEmpty())).orElse(Mark.MISSING);
        }
    }

    /** It did not happen in the past two years. */
    record Never(String indicator) implements Need {
        @Override
        public Mark judge(Facts facts) {
            return facts.recent(indicator)
                    .map(List<LocalDate>::isEmpty)
                    .map(Mark::of)
                    .orElse(Mark.MISSING);
        }
    }

    /** A survey whose result turns into points; {@code full} is the result that earns all of them. */
    record Surveyed(String indicator, Quantity threshold, Quantity full) implements Need {
        @Override
        public Mark judge(Facts facts) {
            return facts.value(indicator)
                    .map(given -> Facts.figure(given)
                            .map(result -> convert(facts, result))
                            .orElse(Mark.ERROR))
                    .orElse(Mark.MISSING);
        }

        private Mark convert(Facts facts, Quantity result) {
            Mark bare = Mark.of(result.compareTo(threshold) >= 0);
            Quantity share = result.dividedBy(full);
            return switch (facts.survey()) {
                case PROPORTIONAL -> bare.equals(Mark.MET) ? bare.worth(share) : bare;
                case FULL -> bare;
                case THROUGHOUT -> bare.worth(share);
            };
        }
    }

    /** The mean over whole years of {@code batches} that are not {@code rapid} tests, per thousand people. */
    record PerThousand(String batches, String rapid, String people, Quantity threshold) implements Need {
        private static final int THOUSAND = 1000;

        @Override
        public Mark judge(Facts facts) {
            Optional<Quantity> all = facts.yearlyMean(batches);
            Optional<Quantity> quick = facts.rapidCounts() ? Optional.of(Quantity.ZERO) : facts.yearlyMean(rapid);
            Optional<Quantity> heads = facts.value(people).flatMap(Facts::figure);
            Optional<Quantity> samples = all.flatMap(taken -> quick.map(taken::minus));
            if (heads.filter(Quantity::isZero).isPresent()
                    || !facts.rapidCounts() && facts.exceedsInAnyYear(rapid, batches)) {
                return Mark.ERROR;
            }
            Mark now = samples.flatMap(taken -> heads.map(count -> held(taken, count)))
                    .orElse(Mark.MISSING);
            return now.equals(Mark.MET) || facts.isAnyYearOver() ? now : Mark.PENDING;
        }

        private Mark held(Quantity samples, Quantity count) {
            return Mark.of(samples.times(THOUSAND).dividedBy(count).compareTo(threshold) >= 0);
        }
    }

    /** Reads one entry of {@link PrintedTable}. */
    static Need parse(String entry) {
        Matcher none = Pattern.compile("(.*), none (met|leaves)").matcher(entry);
        boolean said = none.matches();
        String text = said ? none.group(1) : entry;
        Optional<WhenNone> whenNone =
                said ? Optional.of(none.group(2).equals("met") ? WhenNone.MET : WhenNone.LEAVE) : Optional.empty();
        if (text.endsWith(" yes")) {
            return new Yes(text.substring(0, text.length() - 4), whenNone);
        }
        if (text.endsWith(" held within 2 years")) {
            return new Held(text.substring(0, text.indexOf(' ')));
        }
        if (text.endsWith(" never within 2 years")) {
            return new Never(text.substring(0, text.indexOf(' ')));
        }
        return text.contains(" per 1000 of ") ? perThousand(text) : bound(text, whenNone);
    }

    private static Need perThousand(String text) {
        Matcher part = TableText.match(Pattern.compile("(\\S+) - (\\S+) per 1000 of (\\S+) >= (\\d+)"), text);
        return new PerThousand(part.group(1), part.group(2), part.group(3), Quantity.of(part.group(4)));
    }

    private static Need bound(String text, Optional<WhenNone> none) {
        Pattern notation = Pattern.compile("(\\S+)( surveyed)? ([<>])= ([\\d.]+)(%?)( every year)?");
        Matcher part = TableText.match(notation, text);
        boolean percent = !part.group(5).isEmpty();
        Quantity threshold = Quantity.of(part.group(4)).dividedBy(percent ? 100 : 1);
        return part.group(2) == null
                ? new Bound(part.group(1), part.group(3).equals("<"), threshold, part.group(6) != null, none)
                : new Surveyed(part.group(1), threshold, percent ? Quantity.ONE : Quantity.HUNDRED);
    }
}
