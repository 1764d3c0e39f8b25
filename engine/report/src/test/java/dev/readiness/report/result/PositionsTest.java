package dev.readiness.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every result of every sample points at the line that it is about. */
class PositionsTest {
    private static List<Path> samples() {
        return Samples.files();
    }

    @Test
    void there_are_samples() {
        assertThat(samples()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_line_of_a_reading_holds_its_key(Path sample) throws IOException {
        Assessment assessment = Samples.assess(sample);
        List<String> lines = Files.readAllLines(sample);
        List<Result> answered = results(assessment)
                .filter(result -> result.subject() == Subject.REQUIREMENT
                        && result.justification().isEmpty())
                .filter(result -> inputs(assessment, result).stream()
                        .anyMatch(
                                input -> assessment.submission().reading(input).isPresent()))
                .filter(result -> result.kind() != ResultKind.OPEN)
                .toList();
        assertThat(answered)
                .allSatisfy(result -> assertThat(at(lines, result.place()))
                        .as("%s at %s", result.message(), result.place())
                        .matches(rest -> inputs(assessment, result).stream()
                                .anyMatch(input ->
                                        begins(rest, input) || isOfAPlace(assessment, input, result.place(), rest))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_clause_that_lost_points_has_a_place(Path sample) throws IOException {
        Assessment assessment = Samples.assess(sample);
        List<String> lines = Files.readAllLines(sample);
        List<Result> results = results(assessment).toList();
        assertThat(assessment.advice().lost())
                .allSatisfy(lost -> assertThat(results.stream()
                                .filter(result -> result.subject() == Subject.REQUIREMENT)
                                .filter(result ->
                                        result.clause() == lost.clause().number())
                                .filter(result -> result.kind() != ResultKind.PASS
                                        || result.message().contains("失 ")))
                        .isNotEmpty()
                        .allSatisfy(result -> assertThat(result.place().line()).isBetween(2, lines.size() + 1)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_line_of_a_veto_holds_the_key_of_what_trips_or_clears_it(Path sample) throws IOException {
        Assessment assessment = Samples.assess(sample);
        List<String> lines = Files.readAllLines(sample);
        List<Result> told = results(assessment)
                .filter(result -> result.subject() == Subject.VETO && result.kind() != ResultKind.OPEN)
                .toList();
        assertThat(told)
                .allSatisfy(result -> assertThat(at(lines, result.place()))
                        .as("%s at %s", result.message(), result.place())
                        .matches(rest -> assessment.submission().rubric().indicators().stream()
                                .anyMatch(input ->
                                        begins(rest, input) || isOfAPlace(assessment, input, result.place(), rest))));
    }

    @Test
    void a_figure_by_place_is_pointed_at_where_it_stands() throws IOException {
        Path sample = Path.of("../../samples/national-2020/yuncheng/submission.yaml");
        List<String> lines = Files.readAllLines(sample);
        assertThat(results(Samples.assess(sample))
                        .filter(result -> result.message().contains("（全市）"))
                        .map(result -> lines.get(result.place().line() - 1).strip()))
                .anyMatch(line -> line.startsWith("全市: {numerator: 988"));
    }

    /** Written at its place, the key of a missing indicator is read as what it is. */
    @ParameterizedTest
    @MethodSource("samples")
    void a_missing_indicator_can_be_filled_in_at_its_place(Path sample) throws IOException {
        Assessment assessment = Samples.assess(sample);
        List<String> lines = Files.readAllLines(sample);
        List<Result> results = results(assessment).toList();
        for (MissingIndicator missing : assessment.advice().missing()) {
            Indicator indicator = missing.indicator();
            Location place = remark(results, indicator).place();
            if (stands(assessment, indicator)) {
                assertThat(begins(at(lines, place), indicator)).as("%s", place).isTrue();
            } else {
                String filled = String.join("\n", with(lines, place, indicator.id() + ": "));
                assertThat(Samples.read("filled.yaml", filled).blanks())
                        .containsEntry(indicator.id(), new Location("filled.yaml", place.line(), place.column()));
            }
        }
    }

    private static Result remark(List<Result> results, Indicator indicator) {
        return results.stream()
                .filter(result -> result.rule().id().endsWith("/indicator/" + indicator.id()))
                .filter(Result::remark)
                .findFirst()
                .orElseThrow();
    }

    private static boolean stands(Assessment assessment, Indicator indicator) {
        return assessment.submission().reading(indicator).isPresent()
                || assessment.submission().blanks().containsKey(indicator.id());
    }

    /** {@code lines} with {@code entry} at {@code place}: a line of its own, or within the braces that stand there. */
    private static List<String> with(List<String> lines, Location place, String entry) {
        List<String> filled = new ArrayList<>(lines);
        int line = place.line() - 1;
        if (at(lines, place).startsWith("}")) {
            filled.set(
                    line,
                    new StringBuilder(lines.get(line))
                            .insert(place.column() - 1, entry)
                            .toString());
        } else {
            filled.add(line, " ".repeat(place.column() - 1) + entry);
        }
        return filled;
    }

    private static Stream<Result> results(Assessment assessment) {
        return new Flattening(Lang.ZH, new Workspace(Path.of(""))).of(assessment).results().stream();
    }

    private static List<Indicator> inputs(Assessment assessment, Result result) {
        int position =
                Integer.parseInt(result.rule().id().substring(result.rule().id().lastIndexOf('/') + 1));
        Requirement requirement = assessment
                .submission()
                .rubric()
                .clauses()
                .get(result.clause())
                .requirements()
                .get(position - 1);
        return requirement.inputs();
    }

    /** The rest of the line from the place on. */
    private static String at(List<String> lines, Location place) {
        String line = place.line() > lines.size() ? "" : lines.get(place.line() - 1);
        return line.substring(
                line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length()))));
    }

    /** Whether a figure of one place stands there, under the name of the place or its year. */
    private static boolean isOfAPlace(Assessment assessment, Indicator indicator, Location place, String rest) {
        return assessment.submission().reading(indicator).flatMap(Reading::byPlace).stream()
                .flatMap(places -> places.years().stream()
                        .flatMap(year -> places.figures(year).stream()
                                .filter(figure -> figure.location().equals(place))
                                .filter(figure ->
                                        rest.startsWith(figure.place() + ":") || rest.startsWith(year + ":"))))
                .findAny()
                .isPresent();
    }

    private static boolean begins(String rest, Indicator indicator) {
        return Stream.of(indicator.id(), indicator.title().zh())
                .anyMatch(key -> rest.startsWith(key + ":") || rest.startsWith("\"" + key + "\":"));
    }
}
