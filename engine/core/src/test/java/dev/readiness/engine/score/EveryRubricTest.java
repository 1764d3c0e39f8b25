package dev.readiness.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.Flawless;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rubric, whatever its model. */
class EveryRubricTest {
    private static final Assessor ASSESSOR = new Assessor();

    static List<String> rubrics() {
        return ASSESSOR.packs().ids();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void whoever_meets_everything_earns_exactly_everything(String id) {
        Assessment assessment = Flawless.of(rubric(id)).assess(ASSESSOR);
        Scorecard scorecard = assessment.scorecard();
        assertThat(scorecard.earned()).isEqualTo(scorecard.applicableMaximum()).isEqualTo(scorecard.nominalMaximum());
        assertThat(scorecard.interval()).isEqualTo(new Interval(scorecard.earned(), scorecard.earned()));
        assertThat(assessment.advice().missing()).isEmpty();
        assertThat(assessment.advice().lost()).isEmpty();
        assertThat(assessment.advice().vetoes()).allMatch(veto -> veto.state() == Veto.State.CLEAR);
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void no_reading_that_is_taken_away_raises_the_figure(String id) {
        Flawless flawless = Flawless.of(rubric(id));
        Scorecard whole = flawless.assess(ASSESSOR).scorecard();
        assertThat(flawless.values()).isNotEmpty();
        for (String indicator : flawless.values().keySet()) {
            Assessment less = flawless.withoutId(indicator).assess(ASSESSOR);
            assertThat(less.scorecard().scaled()).as(indicator).isLessThanOrEqualTo(whole.scaled());
            assertThat(less.scorecard().interval().high())
                    .as(indicator)
                    .isEqualTo(whole.interval().high());
            assertThat(less.advice().missing())
                    .as(indicator)
                    .singleElement()
                    .satisfies(missing -> assertThat(missing.indicator().id()).isEqualTo(indicator));
        }
    }

    private static Rubric rubric(String id) {
        return ASSESSOR.packs().find(id).orElseThrow();
    }
}
