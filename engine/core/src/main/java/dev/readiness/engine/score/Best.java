package dev.readiness.engine.score;

import dev.readiness.criteria.number.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The best {@code k} of several by worth, ties going to the smaller number.
 *
 * @param chosen those that count
 * @param rest the others, best first
 */
record Best<T>(List<T> chosen, List<T> rest) {

    static <T> Best<T> of(int k, List<T> all, Function<T, Quantity> worth, ToIntFunction<T> number) {
        List<T> ranked = new ArrayList<>(all);
        ranked.sort((a, b) -> {
            int better = worth.apply(b).compareTo(worth.apply(a));
            return better != 0 ? better : Integer.compare(number.applyAsInt(a), number.applyAsInt(b));
        });
        int cut = Math.min(k, ranked.size());
        return new Best<>(ranked.subList(0, cut), ranked.subList(cut, ranked.size()));
    }

    /** How far the last that counts is ahead of the first that does not; all of it where none is left out. */
    Quantity margin(Function<T, Quantity> worth) {
        if (chosen.isEmpty()) {
            return Quantity.ZERO;
        }
        Quantity last = worth.apply(chosen.get(chosen.size() - 1));
        return rest.isEmpty() ? last : last.minus(worth.apply(rest.get(0)));
    }

    boolean isTie(Function<T, Quantity> worth) {
        return !chosen.isEmpty() && !rest.isEmpty() && margin(worth).isZero();
    }

    static <T> Quantity sum(List<T> all, Function<T, Quantity> worth) {
        Quantity sum = Quantity.ZERO;
        for (T each : all) {
            sum = sum.plus(worth.apply(each));
        }
        return sum;
    }
}
