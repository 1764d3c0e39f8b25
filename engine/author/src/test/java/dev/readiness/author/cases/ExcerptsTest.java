package dev.readiness.author.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.author.lint.Linter;
import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.score.Interval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The excerpts of rubrics of other fields are sound, proved by their cases, and assess their samples. */
class ExcerptsTest {
    private static final Path FOLDER = Path.of("../../samples/rubrics");
    private static final Packs.Read READ = Packs.with(withoutRules());
    private static final Packs PACKS = READ.packs();

    /** Those with rules of their own have to be built first, which another test does. */
    private static List<Path> withoutRules() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("rubric.yaml")))
                    .filter(folder -> !Files.exists(folder.resolve("rules")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> excerpts() {
        return PACKS.ids().stream().filter(id -> PACKS.folder(id).isPresent());
    }

    @Test
    void all_can_be_read() {
        assertThat(READ.problems()).isEmpty();
        assertThat(excerpts())
                .contains("xianyang-rivers", "nyc-restaurants", "ihr-spar", "ossf-scorecard", "cangchu-wuliu");
    }

    @ParameterizedTest
    @MethodSource("excerpts")
    void lint_finds_nothing_and_every_case_holds_and_nothing_is_untried(String id) {
        Rubric rubric = PACKS.find(id).orElseThrow();
        assertThat(new Linter(PACKS).lint(rubric)).isEmpty();
        Problems problems = new Problems();
        CaseRunner runner = new CaseRunner(new Assessor(PACKS));
        List<CaseResult> results = CaseFiles.of(PACKS, id, problems).stream()
                .flatMap(file -> runner.run(file, problems).stream())
                .toList();
        assertThat(results)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.mismatches())
                        .as(result.ruleCase().sentence())
                        .isEmpty());
        assertThat(CaseCoverage.of(rubric, results).untried())
                .map(clause -> clause.clause().number() + " " + clause.untried())
                .isEmpty();
    }

    @Test
    void the_county_of_the_rivers_lies_between_what_its_faults_may_still_take() throws IOException {
        Interval interval = sample("xianyang-rivers").scorecard().interval();
        assertThat(interval.low().shown()).isEqualTo("8");
        assertThat(interval.high().shown()).isEqualTo("18");
    }

    @Test
    void the_restaurant_has_eighteen_points_against_it_and_is_of_the_second_grade() throws IOException {
        Assessment assessment = sample("nyc-restaurants");
        assertThat(assessment.scorecard().interval())
                .isEqualTo(new Interval(Quantity.of(84 - 18), Quantity.of(84 - 18)));
        assertThat(assessment
                        .advice()
                        .ruling()
                        .grading()
                        .orElseThrow()
                        .certain()
                        .orElseThrow()
                        .name()
                        .en())
                .isEqualTo("Grade B");
    }

    @Test
    void the_country_has_the_mean_of_the_means_of_its_levels() throws IOException {
        assertThat(sample("ihr-spar").scorecard().interval())
                .isEqualTo(new Interval(Quantity.of(70), Quantity.of(250).dividedBy(3)));
    }

    /** Seven and five of ten, by weights of 7.5 and 2.5; the check without a result is left out. */
    @Test
    void the_project_has_the_mean_of_its_checks_by_their_risk() throws IOException {
        Quantity figure = Quantity.of("6.5");
        assertThat(sample("ossf-scorecard").scorecard().interval()).isEqualTo(new Interval(figure, figure));
    }

    /** 22 points of the 27 that apply, of a hundred and rounded: 81.481… */
    @Test
    void the_warehouse_has_what_it_earns_of_what_applies_rounded_to_a_tenth() throws IOException {
        Assessment assessment = sample("cangchu-wuliu");
        Quantity figure = Quantity.of("81.5");
        assertThat(assessment.scorecard().interval()).isEqualTo(new Interval(figure, figure));
        assertThat(assessment.scorecard().unrounded().orElseThrow().low())
                .isEqualTo(Quantity.of(2200).dividedBy(27));
        assertThat(assessment.scorecard().nominalMaximum()).isEqualTo(Quantity.HUNDRED);
    }

    private static Assessment sample(String id) throws IOException {
        String submission = Files.readString(FOLDER.resolve(id + "/samples/submission.yaml"));
        return new Assessor(PACKS)
                .assess(Part.yaml(submission), Overrides.none())
                .assessment()
                .orElseThrow();
    }
}
