package dev.readiness.author.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RuleProblem;
import dev.readiness.criteria.rubric.packs.RuleFiles;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken DRL, a file for each way, beside what its writer is told. After a change that is meant, {@code
 * -Dupdate.goldens=true} writes the expected texts anew: read every difference before committing it.
 */
class BrokenRulesTest {
    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final RuleCompiler COMPILER = CompilerJars.ofClassPath().orElseThrow();

    static List<String> broken() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl"))
                    .map(name -> name.replace(".drl", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void its_writer_is_told_what_is_wrong_where_and_what_to_write(String name) throws IOException {
        List<Problem> problems = build(name);
        String told = new ProblemText(Lang.ZH, Style.PLAIN).render(problems);
        Path golden = FOLDER.resolve(name + ".expected");
        if (Boolean.getBoolean("update.goldens")) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden)).doesNotContainPattern("\\{\\d}|org\\.drools|\\.java:");
        assertThat(new ProblemText(Lang.EN, Style.PLAIN).render(problems)).doesNotContainPattern("\\{\\d}");
        int lines = Files.readAllLines(FOLDER.resolve(name + ".drl")).size();
        assertThat(problems).isNotEmpty().allMatch(problem -> problem.location().line() <= lines);
    }

    /** Without a compiler nothing can be built at all: {@link RuleBuilder} is tested for that apart. */
    @Test
    void every_way_to_break_a_rule_has_its_file() {
        Set<ProblemCode> told = broken().stream()
                .flatMap(name -> build(name).stream())
                .map(Problem::code)
                .collect(Collectors.toSet());
        assertThat(RuleProblem.values())
                .filteredOn(code -> code != RuleProblem.RULE_NO_COMPILER)
                .allSatisfy(code -> assertThat(told).contains(code));
    }

    @Test
    void nothing_is_expected_of_a_file_that_is_not_there() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.(drl|expected)$", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(broken());
        }
    }

    private static List<Problem> build(String name) {
        Problems problems = new Problems();
        Source source = Documents.text(FOLDER.resolve(name + ".drl"), problems).orElseThrow();
        assertThat(new RuleBuilder(java.util.Optional.of(COMPILER))
                        .of(new RuleFiles(FOLDER, List.of(source)), problems))
                .isEmpty();
        return problems.inOrder();
    }
}
