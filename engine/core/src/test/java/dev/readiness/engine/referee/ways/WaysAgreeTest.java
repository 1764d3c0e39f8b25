package dev.readiness.engine.referee.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.compare.Cause;
import dev.readiness.engine.compare.Difference;
import dev.readiness.engine.conclude.Grading;
import dev.readiness.engine.judge.Judge;
import dev.readiness.engine.judge.Reached;
import dev.readiness.engine.proof.Proven;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random rubrics with random ways of giving points: the engine agrees with a plain judge that was written from the words
 * of criteria/README.md, what is filled in stays within the interval, and what gets better costs nothing. Another seed:
 * {@code -Dreadiness.seed=…}; more: {@code -Dreadiness.submissions=20000}.
 */
class WaysAgreeTest {
    private static final long SEED = Long.getLong("readiness.seed", 20231201L);
    private static final int EACH = 20;
    private static final int JUDGED = 3;
    private static final int RUBRICS = Math.max(2, Integer.getInteger("readiness.submissions", 6_000) / EACH / JUDGED);

    /** All rubrics have one name, so that the rules are loaded once. */
    private static final Judge JUDGE = new Judge();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_engine_and_a_plain_judge_agree_and_keep_what_the_interval_promises() throws IOException {
        Random random = new Random(SEED);
        int judged = 0;
        for (int i = 0; i < RUBRICS; i++) {
            RandomWays ways = new RandomWays(random);
            PlainRubric rubric = ways.rubric();
            Assessor assessor = new Assessor(packs(i, rubric, ways), List.of(), JUDGE);
            for (int j = 0; j < EACH; j++) {
                Map<Thing, Integer> given = ways.submission();
                Assessment standing = assessment(assessor, given);
                Interval now = agreed(standing, rubric, given);
                Proven.check(standing, String.valueOf(given));
                Map<Thing, Integer> filled = ways.filled(given);
                Interval more = agreed(assessment(assessor, filled), rubric, filled);
                Map<Thing, Integer> improved = ways.improved(given);
                Interval better = agreed(assessment(assessor, improved), rubric, improved);
                assertThat(more.low())
                        .as("%s of %s, then %s", rubric, given, filled)
                        .isGreaterThanOrEqualTo(now.low());
                assertThat(more.high())
                        .as("%s of %s, then %s", rubric, given, filled)
                        .isLessThanOrEqualTo(now.high());
                assertThat(better.low())
                        .as("%s of %s, then %s", rubric, given, improved)
                        .isGreaterThanOrEqualTo(now.low());
                assertThat(better.high())
                        .as("%s of %s, then %s", rubric, given, improved)
                        .isGreaterThanOrEqualTo(now.high());
                judged += JUDGED;
            }
        }
        assertThat(judged).isEqualTo(RUBRICS * EACH * JUDGED).isPositive();
    }

    /** What both judges make of {@code given}. */
    private static Interval agreed(Assessment assessment, PlainRubric rubric, Map<Thing, Integer> given) {
        agree(rubric, given, assessment.scorecard());
        Grading grading = assessment.advice().ruling().grading().orElseThrow();
        assertThat(List.of(isGood(grading.certain()), isGood(grading.possible())))
                .as("%s of %s", rubric, given)
                .isEqualTo(rubric.good(given));
        return assessment.scorecard().interval();
    }

    private static boolean isGood(Optional<Grade> grade) {
        return grade.orElseThrow().rank() == 1;
    }

    private static void agree(PlainRubric rubric, Map<Thing, Integer> given, Scorecard card) {
        for (PlainItem item : rubric.items()) {
            List<PlainItem.Earned> earned = item.clauses(given);
            for (int i = 0; i < earned.size(); i++) {
                PlainClause clause = item.clauses().get(i);
                ClauseScore score = card.clauses()
                        .filter(each -> each.clause().number() == clause.number())
                        .findFirst()
                        .orElseThrow();
                assertThat(new PlainItem.Earned(score.outcome(), score.maximum(), score.worth(), score.possible()))
                        .as(() -> clause.yaml(false) + " of " + given)
                        .isEqualTo(earned.get(i));
                if (clause.levels().isPresent() && score.outcome() != Outcome.NOT_APPLICABLE) {
                    Reached reached = score.reached().orElseThrow();
                    assertThat(List.of(
                                    reached.certain().orElse(""),
                                    reached.possible().orElse("")))
                            .as(() -> clause.yaml(false) + " of " + given)
                            .isEqualTo(clause.reached(given));
                }
            }
            ItemScore score = card.items()
                    .filter(each -> each.item().number() == item.number())
                    .findFirst()
                    .orElseThrow();
            Quantity[] plain = item.judge(given);
            assertThat(List.of(score.worth(), score.possible()))
                    .as(() -> item.yaml(false) + " of " + given)
                    .isEqualTo(List.of(plain[1], plain[2]));
        }
        assertThat(card.interval()).as("%s of %s", rubric, given).isEqualTo(rubric.judge(given));
    }

    /** Whatever the ways of giving points, a difference is put down to causes that add up. */
    @Test
    void what_two_submissions_differ_by_is_put_down_to_causes_that_add_up() throws IOException {
        Random random = new Random(SEED + 1);
        int changed = 0;
        Map<Difference.Manner, Integer> manners = new EnumMap<>(Difference.Manner.class);
        for (int i = 0; i < Math.max(2, RUBRICS / 5); i++) {
            RandomWays ways = new RandomWays(random);
            Assessor assessor = new Assessor(packs(i, ways.rubric(), ways), List.of(), JUDGE);
            for (int j = 0; j < EACH / 2; j++) {
                Assessment before = assessment(assessor, ways.submission());
                Difference difference = Difference.of(assessor, before, assessment(assessor, ways.submission()));
                Quantity low = Quantity.ZERO;
                Quantity high = Quantity.ZERO;
                for (Cause cause : difference.causes()) {
                    low = low.plus(cause.low());
                    high = high.plus(cause.high());
                }
                assertThat(low).isEqualTo(difference.certain());
                assertThat(high).isEqualTo(difference.possible());
                manners.merge(difference.manner(), 1, Integer::sum);
                changed += difference.causes().size();
            }
        }
        assertThat(changed).isPositive();
        assertThat(manners.getOrDefault(Difference.Manner.ALLOTTED, 0))
                .isGreaterThan(manners.getOrDefault(Difference.Manner.IN_ORDER, 0));
    }

    private static Assessment assessment(Assessor assessor, Map<Thing, Integer> given) {
        StringBuilder yaml = new StringBuilder("rubric: random\nregion: 甲县\nasOf: 2023-12-31\nindicators:\n");
        given.forEach((thing, figure) -> yaml.append("  %s: %s\n".formatted(thing.name(), thing.written(figure))));
        if (given.isEmpty()) {
            yaml.append("  {}\n");
        }
        Assessor.Result result = assessor.assess(Part.yaml(yaml.toString()), Overrides.none());
        return result.assessment().orElseThrow(() -> new AssertionError(result.problems() + "\n" + yaml));
    }

    private Packs packs(int number, PlainRubric rubric, RandomWays ways) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(number + "/random"));
        Files.writeString(pack.resolve("rubric.yaml"), """
            rubric: random
            model: points
            edition: "2023"
            title: {zh: 随机细则, en: Random rubric}
            document: 随机〔2023〕1号
            documentTitle: {zh: 随机文件, en: Random document}
            evidenceFrom: 2023-01-01
            validFrom: 2023-01-01
            """ + rubric.total());
        StringBuilder all = new StringBuilder("indicators:\n");
        ways.things().forEach(thing -> all.append(thing.yaml()));
        ways.derived().forEach(worked -> all.append(worked.indicator()));
        Files.writeString(pack.resolve("indicators.yaml"), ways.things().isEmpty() ? "indicators: []\n" : all);
        for (PlainRubric.PlainDimension dimension : rubric.dimensions()) {
            Files.writeString(pack.resolve("part-" + dimension.number() + ".yaml"), rubric.yaml(dimension));
        }
        Files.writeString(pack.resolve("grades.yaml"), rubric.grades());
        Packs.Read read = Packs.with(List.of(pack));
        assertThat(read.problems()).as("%s", rubric).isEmpty();
        return read.packs();
    }
}
