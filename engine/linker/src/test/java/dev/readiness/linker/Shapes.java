package dev.readiness.linker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Every shape that a lambda or a method reference takes; {@link #get} runs them all. */
public final class Shapes implements Supplier<List<String>> {
    private static final Supplier<String> AT_CLASS_START = () -> "at class start";

    private final List<String> said = new ArrayList<>();
    private final int number = 7;

    interface Named {
        String name(List<String> of);
    }

    interface Greets {
        private String secret() {
            return "secret of " + who();
        }

        String who();

        default String greeting() {
            Supplier<String> whole = this::secret;
            return whole.get();
        }

        static Greets of(String who) {
            return () -> who;
        }
    }

    enum Step {
        ONE(n -> n + 1),
        TWO(n -> n * 2) {
            @Override
            String word() {
                UnaryOperator<String> twice = text -> text + text + name();
                return twice.apply("!");
            }
        };

        private final UnaryOperator<Integer> does;

        Step(UnaryOperator<Integer> does) {
            this.does = does;
        }

        String word() {
            return name();
        }
    }

    record Pair(String left, long right) {
        Supplier<String> joined() {
            return () -> left + right;
        }
    }

    class Inner {
        private int hidden() {
            return number * 3;
        }

        IntSupplier both() {
            return () -> hidden() + number;
        }
    }

    static class Parent {
        protected String kept() {
            return "parent";
        }
    }

    static class Child extends Parent {
        @Override
        protected String kept() {
            Supplier<String> above = super::kept;
            return above.get() + " and child";
        }
    }

    @Override
    public List<String> get() {
        texts();
        numbers();
        members();
        captures();
        troubles();
        return said;
    }

    private void texts() {
        Function<String, String> unbound = String::trim;
        Function<List<String>, String> read = list -> list.get(0);
        Named first = Shapes::firstOf;
        Named generic = Shapes::any;
        Function<String, StringBuilder> made = StringBuilder::new;
        Supplier<List<String>> empty = ArrayList::new;
        IntFunction<String[]> array = String[]::new;
        Consumer<String> dropped = said::add;
        Consumer<List<Long>> wide = Shapes::sum;
        Function<Object[], List<Object>> many = List::of;
        dropped.accept("dropped");
        wide.accept(List.of(1L));
        say(AT_CLASS_START.get(), unbound.apply(" x "), read.apply(List.of("read")), first.name(List.of("first")));
        say(generic.name(List.of("generic")), made.apply("made").reverse(), empty.get(), array.apply(3).length);
        say(many.apply(new Object[] {1, "b"}));
    }

    private void numbers() {
        ToLongFunction<String> wider = String::length;
        ToDoubleFunction<Integer> unboxed = i -> i / 2.0;
        LongSupplier widened = this::number;
        Supplier<Object> boxed = this::number;
        Function<Integer, Integer> both = Math::abs;
        Function<Character, Integer> unboxedAndWidened = Shapes::twice;
        IntBinaryOperator two = Math::max;
        DoubleUnaryOperator half = x -> x / 2;
        BiFunction<Long, Double, Double> mixed = (l, d) -> l * d;
        Predicate<Boolean> truth = Boolean::booleanValue;
        Function<Byte, Short> small = b -> (short) (b + 1);
        Supplier<Float> floating = () -> 1.5f;
        say(wider.applyAsLong("four"), unboxed.applyAsDouble(3), widened.getAsLong(), boxed.get(), both.apply(-5));
        say(unboxedAndWidened.apply('a'), two.applyAsInt(3, 9), half.applyAsDouble(5), mixed.apply(2L, 1.25));
        say(truth.test(true), small.apply((byte) 4), floating.get());
    }

    private void members() {
        say(
                Greets.of("someone").greeting(),
                new Child().kept(),
                new Pair("left", 5).joined().get());
        say(Step.ONE.does.apply(4), Step.TWO.does.apply(4), Step.ONE.word(), Step.TWO.word());
        Supplier<Inner> inner = Inner::new;
        say(inner.get().both().getAsInt());
        Supplier<String> anonymous = new Supplier<>() {
            @Override
            public String get() {
                BooleanSupplier odd = () -> number % 2 == 1;
                return "odd: " + odd.getAsBoolean();
            }
        };
        say(anonymous.get());
    }

    private void captures() {
        long far = 1L << 40;
        double part = 0.25;
        String text = "text";
        boolean yes = number > 1;
        char letter = 'z';
        int[] counted = {0};
        Runnable counts = () -> counted[0] += number;
        counts.run();
        Function<String, Supplier<String>> nested =
                given -> () -> given + text + far + part + yes + letter + counted[0];
        say(nested.apply("given ").get());
        Supplier<String> same = Shapes.constant();
        say(same == Shapes.constant());
        Supplier<String> written = (Supplier<String> & Serializable) () -> "written " + text;
        say(written.get(), written instanceof Serializable);
    }

    private void troubles() {
        Callable<String> fails = () -> {
            throw new java.io.IOException("as told");
        };
        try {
            say(fails.call());
        } catch (Exception e) {
            say(e.getMessage(), e.getClass().getSimpleName());
        }
        Supplier<?> mistaken = () -> List.of("a text");
        @SuppressWarnings("unchecked")
        Function<Object, Integer> wrong =
                (Function<Object, Integer>) (Function<?, Integer>) (Function<String, Integer>) String::length;
        try {
            say(wrong.apply(mistaken.get()));
        } catch (ClassCastException e) {
            say("not a text");
        }
        try {
            Supplier<String> ofNothing = nothing()::toString;
            say(ofNothing.get());
        } catch (NullPointerException e) {
            say("nothing there");
        }
    }

    private static Object nothing() {
        return null;
    }

    private static Supplier<String> constant() {
        return () -> "constant";
    }

    private static String firstOf(List<String> list) {
        return list.get(0);
    }

    private static <T> T any(List<T> list) {
        return list.get(0);
    }

    private static long sum(List<Long> list) {
        return list.size();
    }

    private static int twice(int n) {
        return 2 * n;
    }

    private int number() {
        return number;
    }

    private void say(Object... all) {
        for (Object one : all) {
            said.add(String.valueOf(one));
        }
    }
}
