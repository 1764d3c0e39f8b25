package dev.readiness.engine.referee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.Flawless;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules over judgements and {@link PlainVerdict} agree on random submissions to every rubric. */
class VerdictsAgreeTest {
    private static final int SUBMISSIONS = Math.max(600, Integer.getInteger("readiness.submissions", 10_000) / 20);
    private static final Value NO = new Value.Attestation(false);
    private static final Value EMPTY =
            new Value.Rate(Optional.empty(), Optional.of(new Value.Fraction(Quantity.ZERO, Quantity.ZERO)));
    private static final Value NOTHING = new Value.Rate(Optional.of(Quantity.ZERO), Optional.empty());

    private final Assessor assessor = new Assessor();
    private final Random random = new Random(20201231);
    private final Dice dice = new Dice(random);

    @ParameterizedTest
    @CsvSource({
        "neimenggu-2023, 4",
        "national-2020, 4",
        "national-2021, 3",
        "henan-2022, 3",
        "longting-2022, 3",
    })
    void both_judges_find_the_same_of_vetoes_and_verdict(String id, int verdicts) {
        Rubric rubric = new Packs().find(id).orElseThrow();
        Submission flawless = Flawless.of(rubric).submission();
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            Submission submission = random(flawless);
            Assessment assessment = assess(submission);
            PlainVerdict plain = new PlainVerdict(assessment);
            SortedMap<Integer, String> vetoes = new TreeMap<>();
            assessment
                    .advice()
                    .vetoes()
                    .forEach(veto ->
                            vetoes.put(veto.clause().number(), veto.state().name()));
            assertThat(vetoes).as("submission %d", i).isEqualTo(plain.vetoes());
            assertThat(assessment.verdict().name())
                    .as("submission %d, %s", i, assessment.advice().ruling())
                    .isEqualTo(plain.verdict());
            seen.add(plain.verdict());
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(verdicts);
    }

    private Assessment assess(Submission submission) {
        return assessor.assess(submission, Optional.empty(), List.of());
    }

    private Submission random(Submission flawless) {
        Submission altered = new Altered(new Altered(flawless).readings(readings(flawless)))
                .exemptions(exemptions(flawless.rubric()));
        return new Altered(altered).target(target(altered));
    }

    private Map<String, Reading> readings(Submission flawless) {
        double often = dice.oneOf(List.of(0.0, 0.003, 0.01, 0.05));
        Map<String, Reading> readings = new HashMap<>(flawless.readings());
        for (Reading reading : new TreeMap<>(flawless.readings()).values()) {
            Indicator indicator = reading.indicator();
            if (dice.chance(often)) {
                readings.remove(indicator.id());
                value(indicator)
                        .ifPresent(value -> readings.put(indicator.id(), RandomReadings.reading(indicator, value)));
            }
        }
        return readings;
    }

    /** Something worse, or nothing. */
    private Optional<Value> value(Indicator indicator) {
        if (dice.chance(0.4) || indicator.yearly()) {
            return Optional.empty();
        }
        return switch (indicator.kind()) {
            case ATTESTED -> Optional.of(NO);
            case RATE -> Optional.of(dice.chance(0.6) ? EMPTY : NOTHING);
            default -> Optional.empty();
        };
    }

    private SortedMap<Integer, Exemption> exemptions(Rubric rubric) {
        double often = dice.oneOf(List.of(0.0, 0.0, 0.02, 0.1));
        SortedMap<Integer, Exemption> exemptions = new TreeMap<>();
        for (Clause clause : rubric.clauses().values()) {
            if (!rubric.isVeto(clause.number()) && clause.mayNotApply() && dice.chance(often)) {
                exemptions.put(clause.number(), new Exemption(clause.number(), "none", RandomSubmissions.NOWHERE));
            }
        }
        return exemptions;
    }

    /** None, a share, or one of the ends of the interval and what lies just above. */
    private Optional<Quantity> target(Submission submission) {
        Quantity bit = Quantity.of("0.001");
        Assessment assessment = assess(submission);
        return dice.oneOf(List.of(
                Optional.empty(),
                Optional.of(Quantity.of(dice.between(0, 100)).dividedBy(100)),
                Optional.of(assessment.scorecard().interval().low()),
                Optional.of(assessment.scorecard().interval().low().plus(bit)),
                Optional.of(assessment.scorecard().interval().high()),
                Optional.of(assessment.scorecard().interval().high().plus(bit))));
    }
}
