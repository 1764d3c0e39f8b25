package dev.readiness;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.submission.Draft;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.TaskTables;
import dev.readiness.engine.plan.Aim;
import dev.readiness.engine.plan.Efforts;
import dev.readiness.engine.plan.Planner;
import dev.readiness.report.result.Workspace;
import dev.readiness.report.writing.Style;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A value of nearly every type of the API: what one assessment and its plan hold, and what is handed over for them. */
final class Values {
    private static final int DEEPEST = 9;
    private static final int OF_EACH = 4;

    private final Map<Class<?>, Object> byType = new HashMap<>();
    private final Map<Class<?>, Integer> counts = new HashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Values(Path submission) {
        Assessor assessor = new Assessor();
        Assessor.Result result = assessor.assess(submission, Overrides.none());
        Stream.of(
                        assessor,
                        assessor.packs(),
                        Overrides.none(),
                        TaskTables.none(),
                        submission,
                        Part.yaml("rubric: x"),
                        Draft.of("neimenggu-2023"),
                        LocalDate.of(2024, 6, 30),
                        YearMonth.of(2024, 6),
                        "x",
                        List.of(),
                        Map.of(),
                        new TreeMap<>(),
                        Set.of(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of().iterator(),
                        new StringWriter(),
                        new StringReader("x"),
                        new ByteArrayInputStream(new byte[0]),
                        new Problems(),
                        Quantity.ONE,
                        BigDecimal.ONE,
                        Style.PLAIN,
                        new Workspace(Path.of(".")),
                        Values.class.getClassLoader(),
                        (Supplier<Object>) Optional::empty,
                        (Function<Object, Object>) same -> same,
                        (Executor) Runnable::run,
                        (Runnable) () -> {})
                .forEach(this::keep);
        explore(result, 0);
        explore(new Planner(assessor, Efforts.even()).plan(result.assessment().orElseThrow(), Aim.any()), 0);
    }

    /** One of {@code type}; empty if there is none at hand. */
    Optional<Object> of(Class<?> type) {
        if (type.isPrimitive()) {
            return Optional.of(Array.get(Array.newInstance(type, 1), 0));
        }
        if (type.isArray()) {
            return Optional.of(Array.newInstance(type.getComponentType(), 0));
        }
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[0]);
        }
        return Optional.ofNullable(byType.get(type == Object.class ? String.class : type));
    }

    private void keep(Object value) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            byType.putIfAbsent(type, value);
            keep(type.getInterfaces(), value);
        }
    }

    private void keep(Class<?>[] types, Object value) {
        for (Class<?> type : types) {
            byType.putIfAbsent(type, value);
            keep(type.getInterfaces(), value);
        }
    }

    private void explore(Object found, int depth) {
        if (found instanceof Optional<?> maybe) {
            maybe.ifPresent(value -> explore(value, depth));
        } else if (found instanceof Collection<?> all) {
            all.stream().limit(OF_EACH).forEach(each -> explore(each, depth + 1));
        } else if (found instanceof Map<?, ?> map) {
            map.values().stream().limit(OF_EACH).forEach(each -> explore(each, depth + 1));
        } else if (found instanceof Stream<?> all) {
            all.limit(OF_EACH).forEach(each -> explore(each, depth + 1));
        } else if (depth < DEEPEST && isOurs(found.getClass()) && seen.add(found)) {
            keep(found);
            if (counts.merge(found.getClass(), 1, Integer::sum) <= OF_EACH) {
                Stream.of(found.getClass().getMethods())
                        .filter(method -> isOurs(method.getDeclaringClass()) && isQuestion(method))
                        .forEach(method -> ask(found, method, depth));
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("dev.readiness.");
    }

    private static boolean isQuestion(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.getReturnType().isPrimitive()
                && !method.getName().equals("toString");
    }

    private void ask(Object found, Method method, int depth) {
        try {
            method.setAccessible(true);
            Object said = method.invoke(found);
            if (said != null) {
                explore(said, depth + 1);
            }
        } catch (InvocationTargetException e) { // what can't be asked of this one is asked of another
            seen.add(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
