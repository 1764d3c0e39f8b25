package dev.readiness.criteria.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCodeTest {
    private static final List<Class<?>> ENUMS = List.of(ProblemCode.class.getPermittedSubclasses());

    @Test
    void every_constant_of_every_enum_is_listed_in_the_order_of_the_enums() {
        assertThat(ENUMS).hasSizeGreaterThan(1).allMatch(Class::isEnum);
        List<Object> constants = ENUMS.stream()
                .<Object>flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .toList();
        assertThat(ProblemCode.all()).isEqualTo(constants);
    }

    @Test
    void no_two_codes_have_the_same_name() {
        assertThat(ProblemCode.all()).extracting(ProblemCode::name).doesNotHaveDuplicates();
    }

    @Test
    void a_code_is_found_by_its_name() {
        assertThat(ProblemCode.all())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(ProblemCode.of(code.name())).contains(code));
        assertThat(ProblemCode.of("not_a_number")).isEmpty();
    }

    @Test
    void lint_rules_are_named_after_the_codes_of_lint_and_nothing_else_is() {
        assertThat(LintProblem.LINT_NUMBER_GAP.rule()).contains("number-gap");
        assertThat(ProblemCode.all())
                .allSatisfy(code -> assertThat(code.rule().isPresent())
                        .isEqualTo(code instanceof LintProblem)
                        .isEqualTo(code.name().startsWith("LINT_")));
    }

    @Test
    void problems_of_one_place_stand_in_the_order_of_their_codes() {
        List<ProblemCode> codes = List.of(LintProblem.LINT_NUMBER_GAP, ValueProblem.NOT_WHOLE, ValueProblem.NEGATIVE);
        Problems problems = new Problems();
        for (ProblemCode code : codes) {
            problems.add(new Problem(code, new Location("f", 1, 1), "", List.of()));
        }
        assertThat(problems.inOrder())
                .extracting(Problem::code)
                .containsExactly(ValueProblem.NEGATIVE, ValueProblem.NOT_WHOLE, LintProblem.LINT_NUMBER_GAP);
    }
}
