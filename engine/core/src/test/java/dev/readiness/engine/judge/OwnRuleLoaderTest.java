package dev.readiness.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.criteria.own.RuleAnswer;
import dev.readiness.criteria.rubric.OwnRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of a rubric's own load what they may use, and nothing else. */
class OwnRuleLoaderTest {
    private final OwnRuleLoader loader = new OwnRuleLoader(new OwnRules("0", List.of(), Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.String",
                "java.lang.Math",
                "java.math.BigDecimal",
                "java.time.LocalDate",
                "java.util.List",
                "dev.readiness.criteria.own.Findings",
                "dev.readiness.criteria.number.Quantity"
            })
    void values_are_there(String name) throws ClassNotFoundException {
        assertThat(loader.loadClass(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.File",
                "java.nio.file.Files",
                "java.net.URL",
                "java.lang.ClassLoader",
                "java.lang.ProcessBuilder",
                "java.lang.Runtime",
                "java.lang.System",
                "java.lang.Thread$Builder",
                "java.lang.reflect.Method",
                "java.util.jar.JarFile",
                "java.util.zip.ZipFile",
                "dev.readiness.criteria.need.AtLeast",
                "dev.readiness.engine.Assessor",
                "org.kie.api.runtime.KieSession"
            })
    void what_leads_out_is_not(String name) {
        assertThatThrownBy(() -> loader.loadClass(name))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessageContaining(name);
    }

    @Test
    void what_both_sides_know_is_one_class() throws ClassNotFoundException {
        assertThat(loader.loadClass(RuleAnswer.class.getName())).isSameAs(RuleAnswer.class);
    }
}
