package dev.readiness.author.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.conclude.Grading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What rules over judgements make of a submission with gaps is what they make of every way to fill them: the interval, the
 * grades and each ruling, worked out here from the words of the rubric. Another seed: {@code -Dreadiness.seed=…}.
 */
class OwnLinesAgreeTest {
    private static final int SUBMISSIONS = Math.min(2_000, Integer.getInteger("readiness.submissions", 2_000));
    private static final List<String> ASKED = List.of("巡查制度建立", "报告制度建立", "督办制度建立", "没有瞒报");
    private static final List<Integer> RATES = List.of(0, 400, 799, 800, 899, 900, 901, 1000);
    private static final List<String> NAMES = List.of("优秀", "合格", "不合格");

    private final Assessor assessor = new Assessor(Packs.with(
                    List.of(Path.of("src/test/resources/own/ruled-2024")),
                    false,
                    new RuleBuilder(CompilerJars.ofClassPath()))
            .packs());

    /** What is filled in, all of it. */
    private record Full(List<Boolean> yes, int perMille) {
        private static final Quantity FULL = Quantity.of(1000);

        boolean coreFails() {
            return yes.subList(0, 3).stream().filter(each -> !each).count() >= 2;
        }

        boolean hides() {
            return !yes.get(3) && perMille < 900;
        }

        boolean isBalanced() {
            return !yes.subList(0, 3).contains(false) && perMille >= 800;
        }

        Quantity total() {
            long core = yes.subList(0, 3).stream().filter(each -> each).count();
            Quantity sum =
                    Quantity.of((int) core * 20).plus(Quantity.of(40 * perMille).dividedBy(FULL));
            return coreFails() ? sum.min(Quantity.of(45)) : sum;
        }

        int rank() {
            if (hides()) {
                return 3;
            }
            if (total().compareTo(Quantity.of(90)) >= 0 && isBalanced()) {
                return 1;
            }
            return total().compareTo(Quantity.of(60)) >= 0 && yes.get(3) ? 2 : 3;
        }
    }

    @Test
    void every_gap_counts_as_every_way_to_fill_it() {
        Random random = new Random(Long.getLong("readiness.seed", 20240101L));
        for (int i = 0; i < SUBMISSIONS; i++) {
            Map<String, String> given = new TreeMap<>();
            ASKED.forEach(asked -> {
                int dice = random.nextInt(5);
                if (dice > 0) {
                    given.put(asked, dice > 1 ? "是" : "否");
                }
            });
            if (random.nextInt(4) > 0) {
                int rate = RATES.get(random.nextInt(RATES.size()));
                given.put("整改率", "{numerator: " + rate + ", denominator: 1000}");
            }
            agree(given);
        }
    }

    private void agree(Map<String, String> given) {
        Assessment assessment = assess(given);
        List<Full> ways = ways(given);
        assertThat(assessment.scorecard().interval().low())
                .as("%s", given)
                .isEqualTo(
                        ways.stream().map(Full::total).min(Quantity::compareTo).orElseThrow());
        assertThat(assessment.scorecard().interval().high())
                .as("%s", given)
                .isEqualTo(
                        ways.stream().map(Full::total).max(Quantity::compareTo).orElseThrow());
        Grading grading = assessment.advice().ruling().grading().orElseThrow();
        assertThat(grading.certain().map(Grade::name).orElseThrow().zh())
                .as("%s", given)
                .isEqualTo(NAMES.get(ways.stream().mapToInt(Full::rank).max().orElseThrow() - 1));
        assertThat(grading.possible().map(Grade::name).orElseThrow().zh())
                .as("%s", given)
                .isEqualTo(NAMES.get(ways.stream().mapToInt(Full::rank).min().orElseThrow() - 1));
        Map<String, Truth> stand = assessment.advice().lines().stream()
                .collect(Collectors.toMap(line -> line.line().name(), line -> line.truth()));
        assertThat(stand)
                .as("%s", given)
                .isEqualTo(Map.of(
                        "核心不达标", truth(ways.stream().map(Full::coreFails).toList()),
                        "瞒报", truth(ways.stream().map(Full::hides).toList()),
                        "各项均衡", truth(ways.stream().map(Full::isBalanced).toList()),
                        "通报表扬", truth(ways.stream().map(way -> way.rank() == 1).toList())));
    }

    private static Truth truth(List<Boolean> said) {
        return !said.contains(false) ? Truth.HOLDS : said.contains(true) ? Truth.OPEN : Truth.FAILS;
    }

    /** Every way to fill what is not filled in. */
    private static List<Full> ways(Map<String, String> given) {
        List<List<Boolean>> all = new ArrayList<>(List.of(List.of()));
        for (String asked : ASKED) {
            List<List<Boolean>> longer = new ArrayList<>();
            for (boolean yes : new boolean[] {true, false}) {
                if (!given.containsKey(asked) || given.get(asked).equals("是") == yes) {
                    all.forEach(before -> {
                        List<Boolean> its = new ArrayList<>(before);
                        its.add(yes);
                        longer.add(its);
                    });
                }
            }
            all = longer;
        }
        String rate = given.get("整改率");
        List<Integer> rates =
                rate == null ? RATES : List.of(Integer.valueOf(rate.replaceFirst(".*numerator: (\\d+).*", "$1")));
        List<Full> ways = new ArrayList<>();
        all.forEach(yes -> rates.forEach(perMille -> ways.add(new Full(yes, perMille))));
        return ways;
    }

    private Assessment assess(Map<String, String> given) {
        StringBuilder yaml = new StringBuilder("rubric: ruled-2024\nregion: 甲县\nasOf: 2024-12-31\nindicators:\n");
        given.forEach((name, value) -> yaml.append("  %s: %s\n".formatted(name, value)));
        if (given.isEmpty()) {
            yaml.append("  {}\n");
        }
        Assessor.Result result = assessor.assess(Part.yaml(yaml.toString()), Overrides.none());
        return result.assessment().orElseThrow(() -> new AssertionError(result.problems() + "\n" + yaml));
    }
}
