package dev.readiness.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.answer.PerThousandQuestion;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.packs.Packs;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The settings on the class path of these tests would change what rules find, if Drools saw them. */
class DroolsSurroundingsTest {
    private static final String SETTINGS = "META-INF/kie.properties.conf";

    @Test
    void settings_that_an_application_lays_beside_it_are_not_seen() throws IOException {
        assertThat(getClass().getClassLoader().getResource(SETTINGS)).isNotNull();
        ClassLoader surroundings = new DroolsSurroundings(getClass().getClassLoader());
        assertThat(surroundings.getResource(SETTINGS)).isNull();
        assertThat(surroundings.getResources(SETTINGS).hasMoreElements()).isFalse();
    }

    @Test
    void its_own_settings_parts_and_classes_are_found() throws Exception {
        ClassLoader surroundings = new DroolsSurroundings(getClass().getClassLoader());
        for (String name : new String[] {
            "META-INF/kie.default.properties.conf",
            "META-INF/services/org.drools.core.reteoo.RuntimeComponentFactory",
            "META-INF/services/org.drools.wiring.api.ComponentsSupplier"
        }) {
            assertThat(Collections.list(surroundings.getResources(name)))
                    .as(name)
                    .hasSize(1);
        }
        assertThat(surroundings.loadClass(Judge.class.getName())).isSameAs(Judge.class);
    }

    @Test
    void what_rules_insert_is_judged_whichever_class_loader_the_thread_has() throws IOException {
        PerThousandQuestion unanswered = new PerThousandQuestion(
                samples(), Policies.RapidTests.EXCLUDED, Optional.empty(), Optional.empty(), Optional.empty());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(nothing);
            assertThat(RuleBase.of("neimenggu-2023").judge(List.of(unanswered)))
                    .extracting(Finding::outcome)
                    .containsExactly(Outcome.MISSING);
            assertThat(thread.getContextClassLoader()).isSameAs(nothing);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Requirement.PerThousand samples() {
        return new Packs()
                .find("neimenggu-2023").orElseThrow().clauses().get(44).requirements().stream()
                        .filter(Requirement.PerThousand.class::isInstance)
                        .map(Requirement.PerThousand.class::cast)
                        .findFirst()
                        .orElseThrow();
    }
}
