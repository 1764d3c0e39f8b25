package dev.readiness.engine.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds an assessment can read all of it and change none of it. */
class ImmutabilityTest {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> changeable = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neimenggu-2023/ready",
                "neimenggu-2023/baiyun-obo",
                "national-2020/yuncheng",
                "national-2021/anyang"
            })
    void no_collection_in_an_assessment_can_be_changed(String sample) throws ReflectiveOperationException {
        Path file = Path.of("../../samples", sample, "submission.yaml");
        Assessment assessment =
                new Assessor().assess(file, Overrides.none()).assessment().orElseThrow();
        walk("assessment", assessment);
        assertThat(changeable).isEmpty();
        assertThat(seen).hasSizeGreaterThan(500);
    }

    private void walk(String name, Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                walk(name, optional.get());
            }
        } else if (value instanceof Enum<?> || !seen.add(value)) {
            return;
        } else if (value instanceof Map<?, ?> map) {
            require(name, () -> put(map));
            for (Object each : map.values()) {
                walk(name, each);
            }
        } else if (value instanceof Collection<?> items) {
            require(name, () -> add(items));
            for (Object each : items) {
                walk(name, each);
            }
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                walk(value.getClass().getSimpleName() + "." + part.getName(), part(part, value));
            }
        }
    }

    private static Object part(RecordComponent part, Object of) throws ReflectiveOperationException {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(part.toString(), e.getCause());
        }
    }

    private void require(String name, Runnable change) {
        try {
            change.run();
            changeable.add(name);
        } catch (UnsupportedOperationException e) {
            // as it should be
        } catch (RuntimeException e) {
            changeable.add(name + ": " + e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> map) {
        ((Map<Object, Object>) map).put(null, null);
    }

    @SuppressWarnings("unchecked")
    private static void add(Collection<?> items) {
        ((Collection<Object>) items).add(null);
    }
}
