package dev.readiness.engine.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.Flawless;
import dev.readiness.engine.conclude.Ruling;
import dev.readiness.engine.plan.RandomStandings;
import dev.readiness.engine.referee.RandomSubmissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the verdict hangs on is found by judging again, option by option. */
class SwaysTest {
    private static final int SUBMISSIONS = 25;
    private static final Assessor ASSESSOR = new Assessor();
    private static final Location NOWHERE = new Location("flawless.yaml", 1, 1);
    private static final Rubric BANNERS = new Packs().find("neimenggu-2023").orElseThrow();
    private static final Flawless BANNER = Flawless.of(BANNERS, LocalDate.of(2023, 12, 31));
    private static final Value NOTHING =
            new Value.Rate(Optional.empty(), Optional.of(new Value.Fraction(Quantity.ZERO, Quantity.ZERO)));

    private static Assessment assessed(Submission submission) {
        return ASSESSOR.assess(submission, Optional.empty(), List.of());
    }

    private static List<String> sways(Assessment assessment) {
        return assessment.advice().sways().all().stream()
                .map(sway -> sway.assumption().id() + "=" + sway.other().id() + " "
                        + sway.ruling().verdict())
                .toList();
    }

    @Test
    void a_verdict_that_no_assumption_can_change_hangs_on_none() {
        assertThat(sways(assessed(BANNER.target("90").submission()))).isEmpty();
    }

    @Test
    void what_did_not_arise_sways_it_where_the_target_leaves_no_room() {
        Assessment assessment =
                assessed(BANNER.with("不合格食品核查处置率", NOTHING).target("130").submission());
        assertThat(assessment.verdict()).isEqualTo(Verdict.READY);
        assertThat(sways(assessment)).containsExactly("nothingArose=open UNDECIDED");
    }

    @Test
    void a_short_running_year_sways_it_both_ways_of_taking_the_years() {
        SortedMap<Integer, Value.YearFigure> meetings = new TreeMap<>();
        meetings.put(2022, new Value.YearFigure(new Value.Number(Quantity.of(2)), NOWHERE));
        meetings.put(2023, new Value.YearFigure(new Value.Number(Quantity.ZERO), NOWHERE));
        Flawless spring = Flawless.of(BANNERS, LocalDate.of(2023, 4, 1))
                .with("食品安全抽检监测会议次数", new Value.ByYear(meetings))
                .target("130");
        Assessment assessment = assessed(spring.submission());
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(sways(assessment)).contains("years=full-years READY");
    }

    @Test
    void each_that_is_named_leads_to_its_verdict_and_each_that_is_not_leaves_it() {
        Flawless broken = BANNER.with("不合格食品核查处置率", NOTHING)
                .with("党政领导食品安全责任制规定落实", new Value.Attestation(false))
                .target("129.5");
        Assessment assessment = assessed(broken.submission());
        List<String> named = sways(assessment);
        assertThat(named).isNotEmpty();
        assessment
                .submission()
                .rubric()
                .assumptions()
                .forEach(assumption -> assumption.options().forEach(option -> {
                    Policies.Policy policy =
                            Policies.ALL.getOrDefault(assumption.id(), Map.of()).get(option.id());
                    if (policy != null) {
                        Submission other = assessment
                                .submission()
                                .taking(assessment.submission().settings().with(policy));
                        Verdict verdict = assessed(other).verdict();
                        String line = assumption.id() + "=" + option.id() + " " + verdict;
                        assertThat(named.contains(line)).as(line).isEqualTo(verdict != assessment.verdict());
                    }
                }));
    }

    @Test
    void what_is_judged_again_in_part_comes_to_what_judging_all_again_comes_to() {
        Random dice = new Random(20231201);
        int swaying = 0;
        for (String id : ASSESSOR.packs().ids()) {
            Rubric rubric = ASSESSOR.packs().find(id).orElseThrow();
            for (int i = 0; i < SUBMISSIONS; i++) {
                Assessment assessment = assessed(RandomStandings.random(rubric, dice));
                List<String> expected = judgedAgain(assessment);
                assertThat(sways(assessment))
                        .as(() -> RandomSubmissions.show(assessment.submission()))
                        .isEqualTo(expected);
                swaying += expected.size();
            }
        }
        assertThat(swaying).isPositive();
    }

    private static List<String> judgedAgain(Assessment assessment) {
        Submission submission = assessment.submission();
        List<String> lines = new ArrayList<>();
        for (TakenAssumption taken : assessment.advice().assumptions()) {
            Map<String, Policies.Policy> ways =
                    Policies.ALL.getOrDefault(taken.assumption().id(), Map.of());
            taken.assumption().options().stream()
                    .filter(option -> !option.equals(taken.option()) && ways.containsKey(option.id()))
                    .forEach(option -> {
                        Settings settings = submission.settings().with(ways.get(option.id()));
                        Ruling ruling =
                                assessed(submission.taking(settings)).advice().ruling();
                        if (ruling.differsFrom(assessment.advice().ruling())) {
                            lines.add(taken.assumption().id() + "=" + option.id() + " " + ruling.verdict());
                        }
                    });
        }
        return lines;
    }

    @Test
    void it_is_found_once() {
        Sways sways = assessed(BANNER.target("130").submission()).advice().sways();
        assertThat(sways.all()).isSameAs(sways.all());
    }
}
