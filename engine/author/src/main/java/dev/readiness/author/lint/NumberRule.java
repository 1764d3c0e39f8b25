package dev.readiness.author.lint;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Rubric;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers of items and clauses: each once, none left out without a word. */
enum NumberRule implements LintRule {
    /** Numbers of items and clauses are held apart in reading. */
    DUPLICATE_NUMBER {
        @Override
        public void check(LintedPack pack, Findings findings) {
            findings.twice(pack.files().dimensions(), "dimension");
            findings.twice(pack.files().stages(), "stage");
        }
    },
    NUMBER_GAP {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Rubric rubric = pack.rubric();
            gaps(
                    1,
                    rubric.items().keySet(),
                    "item",
                    pack,
                    findings,
                    number -> pack.files().of(rubric.item(number)));
            if (isNumberedByItem(rubric)) {
                rubric.items().values().forEach(item -> clauseGaps(first(item), numbers(item), pack, findings));
            } else {
                clauseGaps(1, rubric.clauses().keySet(), pack, findings);
            }
        }

        private void clauseGaps(int first, Collection<Integer> numbers, LintedPack pack, Findings findings) {
            gaps(
                    first,
                    numbers,
                    "clause",
                    pack,
                    findings,
                    number -> pack.files().of(pack.rubric().clause(number)));
        }

        private void gaps(
                int first,
                Collection<Integer> numbers,
                String key,
                LintedPack pack,
                Findings findings,
                IntFunction<Entry> place) {
            Set<Integer> declared = declared(pack, key);
            int due = first;
            for (int number : new TreeSet<>(numbers)) {
                List<Integer> missing = IntStream.range(due, number)
                        .filter(gap -> !declared.contains(gap))
                        .boxed()
                        .toList();
                if (!missing.isEmpty()) {
                    findings.at(place.apply(number), key, span(missing), number);
                }
                due = number + 1;
            }
        }
    },
    /** A declared gap that is none. */
    GAP_FILLED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            filled(pack, "item", pack.rubric().items().keySet(), findings);
            filled(pack, "clause", pack.rubric().clauses().keySet(), findings);
        }

        private void filled(LintedPack pack, String key, Set<Integer> numbers, Findings findings) {
            for (Entry gap : pack.files().gaps()) {
                gap.whole(key).filter(numbers::contains).ifPresent(number -> findings.at(gap, key, number));
            }
        }
    },
    /** A printed number that is the order of another: whoever writes it would be taken to mean that one. */
    LABEL_AMBIGUOUS {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Rubric rubric = pack.rubric();
            ambiguous(rubric.clauses(), findings, clause -> pack.files().of(clause));
            ambiguous(rubric.items(), findings, item -> pack.files().of(item));
        }

        private <T extends Numbered> void ambiguous(Map<Integer, T> all, Findings findings, Function<T, Entry> place) {
            for (T each : all.values()) {
                Figures.whole(each.label())
                        .filter(order -> order != each.number() && all.containsKey(order))
                        .ifPresent(order -> findings.at(place.apply(each), "label", each.label()));
            }
        }
    };

    private static final int PER_ITEM = 100;

    private static Set<Integer> declared(LintedPack pack, String key) {
        return pack.files().gaps().stream()
                .flatMap(gap -> gap.whole(key).stream())
                .collect(Collectors.toSet());
    }

    private static String span(List<Integer> numbers) {
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    /** Whether clauses are numbered anew in every item: its number × 100 plus their place there. */
    private static boolean isNumberedByItem(Rubric rubric) {
        return rubric.items().values().stream()
                .allMatch(item -> numbers(item).stream().allMatch(number -> number / PER_ITEM == item.number()));
    }

    private static int first(Item item) {
        return item.number() * PER_ITEM + 1;
    }

    private static List<Integer> numbers(Item item) {
        return item.clauses().stream().map(Clause::number).toList();
    }
}
