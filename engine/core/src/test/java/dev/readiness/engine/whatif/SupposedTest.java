package dev.readiness.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Change;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To suppose something gives the very score that comes of writing it. */
class SupposedTest {
    private static final Assessor ASSESSOR = new Assessor();

    @Test
    void every_indicator_of_every_rubric_may_be_supposed_by_id_or_title_or_supposed_away() {
        int tried = 0;
        for (String rubric : new Packs().ids()) {
            Assessment nothing = assess(rubric, "", "", List.of());
            for (Indicator indicator :
                    ASSESSOR.packs().find(rubric).orElseThrow().indicators()) {
                if (indicator.kind() != IndicatorKind.DERIVED && !indicator.yearly()) {
                    String value = value(indicator);
                    Assessment written = assess(rubric, indicator.id(), value, List.of());
                    String key =
                            tried % 2 == 0 ? indicator.id() : indicator.title().zh();
                    Change set = Change.set(1, key, value);
                    Change unset = new Change(Change.Kind.UNSET, 1, key);
                    assertThat(assess(rubric, "", "", List.of(set)).scorecard()).isEqualTo(written.scorecard());
                    assertThat(assess(rubric, indicator.id(), value, List.of(unset))
                                    .scorecard())
                            .isEqualTo(nothing.scorecard());
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
    }

    private static String value(Indicator indicator) {
        return switch (indicator.kind()) {
            case ATTESTED -> "是";
            case RATE -> "{numerator: 99, denominator: 100}";
            case EVENTS -> "[2021-03-01]";
            default -> indicator.max().map(most -> most.written()).orElse("7");
        };
    }

    private static Assessment assess(String rubric, String indicator, String value, List<Change> changes) {
        String indicators = indicator.isEmpty() ? " {}" : "\n  " + indicator + ": " + value;
        String text = "rubric: " + rubric + "\nregion: 甲\nasOf: 2024-06-30\nindicators:" + indicators + "\n";
        Assessor.Result result =
                ASSESSOR.assess(Part.yaml(text), Overrides.none().with(changes));
        assertThat(result.assessment()).as(result.problems().toString()).isPresent();
        return result.assessment().orElseThrow();
    }
}
