package dev.readiness.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.packs.Packs;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.conf.SequentialOption;

/** The settings on the class path of these tests would change what rules find, if Drools saw them. */
class DroolsSettingsTest {
    @Test
    void settings_that_an_application_lays_beside_it_are_not_seen() {
        assertThat(getClass().getResource("/META-INF/kie.properties.conf")).isNotNull();
        assertThat(DroolsSettings.base().getOption(SequentialOption.KEY)).isEqualTo(SequentialOption.NO);
    }

    @Test
    void what_is_handed_in_is_judged_whichever_class_loader_the_thread_has() throws IOException {
        Answer unanswered = new Answer.NoAnswer(Asked.now(samples()));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            thread.setContextClassLoader(nothing);
            assertThat(RuleBase.ofAnswers("neimenggu-2023").judge(List.of(unanswered)))
                    .extracting(Finding::outcome)
                    .containsExactly(Outcome.MISSING);
            assertThat(thread.getContextClassLoader()).isSameAs(nothing);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Requirement samples() {
        return new Packs()
                .find("neimenggu-2023")
                .orElseThrow()
                .clauses()
                .get(44)
                .requirements()
                .get(0);
    }
}
