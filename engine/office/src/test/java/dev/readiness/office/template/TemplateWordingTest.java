package dev.readiness.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.office.WordsHeldTogether;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.ExemptionColumn;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateWordingTest {
    private final Wording chinese = Wording.of(TemplateWords.class, "template", Lang.ZH);

    @Test
    void both_languages_say_the_same_things_and_nothing_idle() {
        WordsHeldTogether.check(TemplateWords.class, "template", Set.of("yaml.item"));
    }

    @Test
    void every_column_and_kind_has_its_words() {
        assertThat(Arrays.stream(DataColumn.values()).map(column -> "data." + column.id()))
                .allMatch(chinese::has);
        assertThat(Arrays.stream(ExemptionColumn.values()).map(column -> "exemption." + column.id()))
                .allMatch(chinese::has);
        assertThat(Arrays.stream(IndicatorKind.values()).map(kind -> "how." + kind))
                .allMatch(chinese::has);
        assertThat(Arrays.stream(IndicatorKind.values()).map(kind -> "yaml.example." + kind))
                .allMatch(chinese::has);
    }

    @Test
    void hints_fit_the_box_of_a_spreadsheet_program() {
        for (Lang lang : Lang.values()) {
            Wording wording = Wording.of(TemplateWords.class, "template", lang);
            assertThat(wording.keys().stream().filter(key -> key.startsWith("hint.")))
                    .isNotEmpty()
                    .allMatch(key -> wording.say(key).length() <= 200);
            assertThat(wording.say("hint")).hasSizeLessThanOrEqualTo(32);
            assertThat(wording.say("refused")).hasSizeLessThanOrEqualTo(32);
        }
    }
}
