package dev.readiness.author.lint;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Identity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Days of stages, of clauses and of the rubric itself. */
enum DateRule implements LintRule {
    STAGE_ORDER {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Optional<LocalDate> from = Optional.empty();
            Optional<LocalDate> until = Optional.empty();
            for (Entry stage : pack.files().stages()) {
                if (isBefore(stage.day("until"), stage.day("from"))) {
                    findings.at(stage, "until", stage.text("until"), stage.text("from"));
                } else if (isBefore(stage.day("from"), from)) {
                    findings.at(stage, "from", stage.text("from"), from.orElseThrow());
                } else if (isBefore(stage.day("until"), until)) {
                    findings.at(stage, "until", stage.text("until"), until.orElseThrow());
                }
                from = later(from, stage.day("from"));
                until = later(until, stage.day("until"));
            }
        }
    },
    BEGINS_AFTER_DUE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            pack.clauses()
                    .filter(clause -> isBefore(first(clause), clause.begins()))
                    .forEach(clause -> findings.at(
                            pack.files().of(clause),
                            "begins",
                            clause.label(),
                            clause.begins().orElseThrow(),
                            first(clause).orElseThrow()));
        }
    },
    DATE_OUTSIDE_VALIDITY {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Identity identity = pack.rubric().identity();
            Optional<LocalDate> first = Optional.of(identity.validFrom());
            Optional<LocalDate> last = identity.validUntil();
            pack.clauses()
                    .filter(clause -> isBefore(first(clause), first) || isBefore(last, last(clause)))
                    .forEach(clause -> findings.at(
                            pack.files().of(clause),
                            "due",
                            isBefore(first(clause), first)
                                    ? first(clause).orElseThrow()
                                    : last(clause).orElseThrow()));
            for (Entry stage : pack.files().stages()) {
                if (isBefore(stage.day("until"), first)) {
                    findings.at(stage, "until", stage.text("until"));
                }
                if (isBefore(last, stage.day("from"))) {
                    findings.at(stage, "from", stage.text("from"));
                }
            }
        }
    };

    /** The first of its days that are of one year. */
    private static Optional<LocalDate> first(Clause clause) {
        return days(clause).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(Clause clause) {
        return days(clause).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(Clause clause) {
        return clause.lastDays().stream().filter(day -> !day.isYearly()).map(day -> day.in(0));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return isBefore(one, other) || one.isEmpty() ? other : one;
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
