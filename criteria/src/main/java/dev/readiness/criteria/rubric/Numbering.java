package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Finds clauses, or items, by what people write: the number in the order of the rubric, or else the printed one.
 *
 * @param <T> clauses or items
 */
public final class Numbering<T extends Numbered> {
    private final Rubric rubric;
    private final SortedMap<Integer, T> byOrder;
    private final ProblemCode unknown;
    private final ProblemCode nearest;
    private final ProblemCode several;

    private Numbering(
            Rubric rubric,
            SortedMap<Integer, T> byOrder,
            ProblemCode unknown,
            ProblemCode nearest,
            ProblemCode several) {
        this.rubric = rubric;
        this.byOrder = byOrder;
        this.unknown = unknown;
        this.nearest = nearest;
        this.several = several;
    }

    static Numbering<Clause> ofClauses(Rubric rubric) {
        return new Numbering<>(
                rubric,
                rubric.clauses(),
                DeclarationProblem.UNKNOWN_CLAUSE,
                DeclarationProblem.UNKNOWN_CLAUSE_NEAR,
                DeclarationProblem.SEVERAL_CLAUSES);
    }

    static Numbering<Item> ofItems(Rubric rubric) {
        return new Numbering<>(
                rubric,
                rubric.items(),
                DeclarationProblem.UNKNOWN_ITEM,
                DeclarationProblem.UNKNOWN_ITEM_NEAR,
                DeclarationProblem.SEVERAL_ITEMS);
    }

    /**
     * {@return the clause of {@code rubric} that people call {@code word}, or else the item; none where there are
     * several}
     *
     * @param rubric whose clauses and items
     * @param word a number, in the order of the rubric or as the source prints it
     */
    public static Optional<Numbered> named(Rubric rubric, String word) {
        List<? extends Numbered> called = rubric.clauseNumbers().called(word);
        if (called.isEmpty()) {
            called = rubric.itemNumbers().called(word);
        }
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /**
     * {@return those called {@code word}: one, none, or several that the source prints the same number for}
     *
     * @param word what someone wrote
     */
    public List<T> called(String word) {
        Optional<T> inOrder = Figures.whole(word).map(byOrder::get);
        return inOrder.isPresent() ? List.of(inOrder.get()) : labelled(byOrder.values(), word);
    }

    /**
     * {@return those of {@code all} that are called {@code word}}
     *
     * @param <T> clauses or items
     * @param all those to choose from
     * @param word what someone wrote
     */
    public static <T extends Numbered> List<T> called(Collection<T> all, String word) {
        Optional<Integer> number = Figures.whole(word);
        Optional<T> inOrder = number.isEmpty()
                ? Optional.empty()
                : all.stream().filter(each -> each.number() == number.get()).findFirst();
        return inOrder.isPresent() ? List.of(inOrder.get()) : labelled(all, word);
    }

    private static <T extends Numbered> List<T> labelled(Collection<T> all, String word) {
        String wanted = Binding.plain(word);
        return all.stream()
                .filter(each -> each.isLabelled() && Binding.plain(each.label()).equals(wanted))
                .toList();
    }

    /**
     * {@return the one that {@code word} at {@code node} names; anything else is a problem that says what to write}
     *
     * @param binding takes what is wrong
     * @param node where the word stands
     * @param word what someone wrote
     */
    public Optional<T> find(Binding binding, Node node, String word) {
        List<T> called = called(word);
        if (called.size() == 1) {
            return Optional.of(called.get(0));
        }
        if (called.isEmpty()) {
            Optional<String> close = nearest(word);
            if (close.isPresent()) {
                binding.report(nearest, node, word, close.get(), rubric.id());
            } else {
                binding.report(unknown, node, word, rubric.id());
            }
        } else {
            binding.report(several, node, word, orders(called));
        }
        return Optional.empty();
    }

    /**
     * {@return what {@code part} alone is called: its order and, where the source prints another number, that}
     *
     * @param part a clause or an item
     */
    public List<String> names(T part) {
        String order = String.valueOf(part.number());
        return part.isLabelled() && called(part.label()).equals(List.of(part))
                ? List.of(order, part.label())
                : List.of(order);
    }

    /**
     * {@return the printed number that {@code word} most likely meant; none where the source prints no numbers of its
     * own}
     *
     * @param word what someone wrote
     */
    public Optional<String> nearest(String word) {
        Objects.requireNonNull(word, "word");
        return byOrder.values().stream().anyMatch(Numbered::isLabelled)
                ? Nearest.to(
                        Binding.plain(word),
                        byOrder.values().stream()
                                .map(Numbered::label)
                                .distinct()
                                .toList())
                : Optional.empty();
    }

    /**
     * {@return the numbers of {@code several} in the order of the rubric}
     *
     * @param several clauses or items
     */
    public static String orders(List<? extends Numbered> several) {
        return String.join(
                ", ",
                several.stream().map(each -> String.valueOf(each.number())).toList());
    }

    /**
     * {@return the numbers of {@code several} as the source prints them}
     *
     * @param several clauses or items
     */
    public static String labels(List<? extends Numbered> several) {
        return String.join(", ", several.stream().map(Numbered::label).toList());
    }
}
