package dev.readiness.engine.referee.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.compare.Cause;
import dev.readiness.engine.compare.Difference;
import dev.readiness.engine.proof.Proven;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.Interval;
import dev.readiness.engine.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random rubrics with random ways of giving points: the engine agrees with a plain judge that was written from the words
 * of criteria/README.md, what is filled in stays within the interval, and what gets better costs nothing. Another seed:
 * {@code -Dreadiness.seed=…}; more: {@code -Dreadiness.ways=…}.
 */
class WaysAgreeTest {
    private static final int RUBRICS = Integer.getInteger("readiness.ways", 150);
    private static final long SEED = Long.getLong("readiness.seed", 20231201L);
    private static final int SUBMISSIONS = 20;
    private static final int ITEMS = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_engine_and_a_plain_judge_agree_and_keep_what_the_interval_promises() throws IOException {
        Random random = new Random(SEED);
        int judged = 0;
        for (int i = 0; i < RUBRICS; i++) {
            RandomWays ways = new RandomWays(random);
            List<List<Way.PlainClause>> items = ways.items(ITEMS);
            Assessor assessor = new Assessor(packs(i, yaml(items, ways.things())));
            for (int j = 0; j < SUBMISSIONS; j++) {
                Map<Thing, Integer> given = ways.submission();
                Assessment assessment = assessment(assessor, i, given);
                Scorecard card = assessment.scorecard();
                agree(items, given, card);
                Proven.check(assessment, String.valueOf(given));
                Interval more = assess(assessor, i, ways.filled(given)).interval();
                assertThat(more.low())
                        .as("%s", given)
                        .isGreaterThanOrEqualTo(card.interval().low());
                assertThat(more.high())
                        .as("%s", given)
                        .isLessThanOrEqualTo(card.interval().high());
                Interval better = assess(assessor, i, ways.improved(given)).interval();
                assertThat(better.low())
                        .as("%s", given)
                        .isGreaterThanOrEqualTo(card.interval().low());
                assertThat(better.high())
                        .as("%s", given)
                        .isGreaterThanOrEqualTo(card.interval().high());
                judged++;
            }
        }
        assertThat(judged).isEqualTo(RUBRICS * SUBMISSIONS).isPositive();
    }

    private static void agree(List<List<Way.PlainClause>> items, Map<Thing, Integer> given, Scorecard card) {
        Quantity low = Quantity.ZERO;
        Quantity high = Quantity.ZERO;
        Quantity applicable = Quantity.ZERO;
        Quantity nominal = Quantity.ZERO;
        for (List<Way.PlainClause> item : items) {
            Quantity[] own = {Quantity.ZERO, Quantity.ZERO};
            Quantity[] beyond = {Quantity.ZERO, Quantity.ZERO};
            for (Way.PlainClause clause : item) {
                Found found = clause.judge(given);
                ClauseScore score = card.clauses()
                        .filter(each -> each.clause().number() == clause.number())
                        .findFirst()
                        .orElseThrow();
                assertThat(score.outcome()).as("%s of %s", clause.yaml(), given).isEqualTo(found.outcome());
                Quantity points = Quantity.of(clause.points());
                assertThat(score.worth()).as("%s of %s", clause.yaml(), given).isEqualTo(points.times(found.low()));
                assertThat(score.possible())
                        .as("%s of %s", clause.yaml(), given)
                        .isEqualTo(points.times(found.high()));
                nominal = nominal.plus(points);
                if (found.outcome() != Outcome.NOT_APPLICABLE) {
                    applicable = applicable.plus(points);
                }
                List<Quantity> ends = List.of(points.times(found.low()), points.times(found.high()));
                for (int end = 0; end < 2; end++) {
                    boolean goesOn =
                            ends.get(end).isNegative() ? clause.beyond().equals("total") : clause.mayLeave(given);
                    Quantity[] sum = goesOn ? beyond : own;
                    sum[end] = sum[end].plus(ends.get(end));
                }
            }
            low = low.plus(own[0].max(Quantity.ZERO)).plus(beyond[0]);
            high = high.plus(own[1].max(Quantity.ZERO)).plus(beyond[1]);
        }
        Quantity scale = applicable.isZero() ? Quantity.ZERO : nominal.dividedBy(applicable);
        assertThat(card.interval())
                .as("%s", given)
                .isEqualTo(new Interval(
                        low.max(Quantity.ZERO).times(scale),
                        high.max(Quantity.ZERO).times(scale)));
    }

    /** Whatever the ways of giving points, a difference is put down to causes that add up. */
    @Test
    void what_two_submissions_differ_by_is_put_down_to_causes_that_add_up() throws IOException {
        Random random = new Random(SEED + 1);
        int changed = 0;
        for (int i = 0; i < RUBRICS / 3; i++) {
            RandomWays ways = new RandomWays(random);
            Assessor assessor = new Assessor(packs(i, yaml(ways.items(ITEMS), ways.things())));
            for (int j = 0; j < SUBMISSIONS / 2; j++) {
                Assessment before = assessment(assessor, i, ways.submission());
                Difference difference = Difference.of(assessor, before, assessment(assessor, i, ways.submission()));
                Quantity low = Quantity.ZERO;
                Quantity high = Quantity.ZERO;
                for (Cause cause : difference.causes()) {
                    low = low.plus(cause.low());
                    high = high.plus(cause.high());
                }
                assertThat(low).isEqualTo(difference.certain());
                assertThat(high).isEqualTo(difference.possible());
                changed += difference.causes().size();
            }
        }
        assertThat(changed).isPositive();
    }

    private static Scorecard assess(Assessor assessor, int number, Map<Thing, Integer> given) {
        return assessment(assessor, number, given).scorecard();
    }

    private static Assessment assessment(Assessor assessor, int number, Map<Thing, Integer> given) {
        StringBuilder yaml =
                new StringBuilder("rubric: random-%d\nregion: 甲县\nasOf: 2023-12-31\nindicators:\n".formatted(number));
        given.forEach((thing, figure) -> yaml.append("  %s: %s\n".formatted(thing.name(), thing.written(figure))));
        if (given.isEmpty()) {
            yaml.append("  {}\n");
        }
        Assessor.Result result = assessor.assess(Part.yaml(yaml.toString()), Overrides.none());
        return result.assessment().orElseThrow(() -> new AssertionError(result.problems() + "\n" + yaml));
    }

    private Packs packs(int number, String clauses) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("random-" + number));
        Files.writeString(pack.resolve("rubric.yaml"), """
            rubric: random-%d
            model: points
            edition: "2023"
            title: {zh: 随机细则, en: Random rubric}
            document: 随机〔2023〕1号
            documentTitle: {zh: 随机文件, en: Random document}
            evidenceFrom: 2023-01-01
            validFrom: 2023-01-01
            """.formatted(number));
        Files.writeString(pack.resolve("clauses.yaml"), clauses);
        Packs.Read read = Packs.with(List.of(pack));
        assertThat(read.problems()).as(clauses).isEmpty();
        return read.packs();
    }

    private static String yaml(List<List<Way.PlainClause>> items, List<Thing> things) {
        StringBuilder yaml = new StringBuilder();
        int total = 0;
        for (List<Way.PlainClause> item : items) {
            int points = item.stream().mapToInt(Way.PlainClause::points).sum();
            total += points;
            yaml.append("  - item: %d\n    title: {zh: 大项%d, en: Item %d}\n    points: %d\n    clauses:\n"
                    .formatted(items.indexOf(item) + 1, items.indexOf(item) + 1, items.indexOf(item) + 1, points));
            item.forEach(clause -> yaml.append(clause.yaml()));
        }
        yaml.insert(0, "dimension: 一\ntitle: {zh: 随机, en: Random}\npoints: %d\nitems:\n".formatted(total));
        yaml.append("indicators:\n");
        things.forEach(thing -> yaml.append(thing.yaml()));
        if (things.isEmpty()) {
            yaml.append("  []\n");
        }
        return yaml.toString();
    }
}
