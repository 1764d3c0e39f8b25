package dev.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.batch.Input;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.plan.Aim;
import dev.readiness.engine.whatif.Range;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whoever hands over null hears of it at once, and not when something far away stumbles: every method and constructor
 * of the API, for each of its parameters. Of records only those are tried that callers make.
 */
class NullArgumentsTest {
    private static final Path SUBMISSION =
            Path.of("..", "..", "samples", "neimenggu-2023", "vetoed", "submission.yaml");
    private static final Set<Class<?>> MADE_BY_CALLERS =
            Set.of(Overrides.class, Aim.class, Range.class, Input.class, Claim.class);

    /** Those that there are values for; fewer would mean that the test has lost its way. */
    private static final int LEAST_TRIED = 500;

    private final Values values = new Values(SUBMISSION);
    private final Set<String> taken = new TreeSet<>();
    private int tried;

    @Test
    void null_is_refused_by_whatever_it_is_handed_to() throws IllegalAccessException, InstantiationException {
        for (Class<?> type : Api.types(Api.packages())) {
            for (Executable door : doors(type)) {
                tryEach(door);
            }
        }
        assertThat(taken).as("take null").isEmpty();
        assertThat(tried).isGreaterThan(LEAST_TRIED);
    }

    private static List<Executable> doors(Class<?> type) {
        List<Executable> doors = new ArrayList<>();
        if (!Modifier.isAbstract(type.getModifiers()) && (!type.isRecord() || MADE_BY_CALLERS.contains(type))) {
            doors.addAll(List.of(type.getConstructors()));
        }
        Stream.of(type.getDeclaredMethods())
                .filter(each -> Modifier.isPublic(each.getModifiers())
                        && !Modifier.isAbstract(each.getModifiers())
                        && !each.isSynthetic()
                        && !each.getName().matches("equals|compareTo|valueOf"))
                .forEach(doors::add);
        return doors;
    }

    private void tryEach(Executable door) throws IllegalAccessException, InstantiationException {
        Class<?>[] types = door.getParameterTypes();
        Optional<Object> self = Modifier.isStatic(door.getModifiers()) || door instanceof Constructor<?>
                ? Optional.of(this)
                : values.of(door.getDeclaringClass());
        for (int i = 0; i < types.length && self.isPresent(); i++) {
            Object[] arguments = new Object[types.length];
            boolean all = true;
            for (int j = 0; j < types.length; j++) {
                arguments[j] = j == i ? null : values.of(types[j]).orElse(null);
                all &= j == i || arguments[j] != null;
            }
            boolean mayBeNull = door.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
            if (all && !types[i].isPrimitive() && !mayBeNull) {
                tried++;
                if (!refuses(door, self.get(), arguments)) {
                    taken.add(door.getDeclaringClass().getName() + "." + door.getName() + Arrays.toString(types) + " "
                            + i);
                }
            }
        }
    }

    private static boolean refuses(Executable door, Object self, Object[] arguments)
            throws IllegalAccessException, InstantiationException {
        try {
            if (door instanceof Constructor<?> maker) {
                maker.newInstance(arguments);
            } else {
                ((Method) door).invoke(self, arguments);
            }
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException;
        }
    }
}
