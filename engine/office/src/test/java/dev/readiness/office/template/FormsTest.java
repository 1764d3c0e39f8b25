package dev.readiness.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {
    private final TemplateRequest district = Requests.district(Lang.ZH);
    private final List<Form> units = forms(district).byUnit();

    @ParameterizedTest
    @MethodSource("requests")
    void every_indicator_that_is_filled_in_has_its_rows_once(TemplateRequest request) {
        Form whole = forms(request).whole();
        assertThat(whole.rows().stream().map(FormRow::key)).doesNotHaveDuplicates();
        assertThat(whole.rows().stream().filter(FormRow::opening).map(FormRow::indicator))
                .containsExactlyInAnyOrderElementsOf(request.rubric().indicators().stream()
                        .filter(indicator -> indicator.kind() != IndicatorKind.DERIVED)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_clause_is_handed_to_each_unit_that_leads_it_or_else_to_each_that_answers_for_it(TemplateRequest request) {
        Phrases phrases = new Phrases(request.lang());
        List<Form> forms = forms(request).byUnit();
        for (Clause clause : request.rubric().clauses().values()) {
            List<String> holders = phrases.team(clause, request.tasks()).holders();
            List<Form> with = forms.stream()
                    .filter(form -> form.clauses().contains(clause))
                    .toList();
            if (holders.isEmpty()) {
                assertThat(with).as("forms with clause %s", clause.number()).hasSize(1);
            } else {
                assertThat(with)
                        .as("forms with clause %s", clause.number())
                        .extracting(form -> form.unit().orElseThrow())
                        .containsExactlyInAnyOrderElementsOf(holders);
            }
        }
        assertThat(forms).allSatisfy(form -> assertThat(form.clauses()).doesNotHaveDuplicates());
    }

    @Test
    void a_unit_is_handed_the_clauses_that_it_leads_or_shares_and_none_that_it_supports() {
        Form education = unit("区教育局");
        assertThat(education.clauses().stream().map(Clause::number)).containsExactly(25, 26, 62, 63);
        assertThat(education.rows()).allMatch(row -> education.clauses().containsAll(row.clauses()));
        assertThat(unit("区水务局").clauses().stream().map(Clause::number))
                .contains(27, 80)
                .doesNotContain(89, 94);
    }

    @Test
    void what_no_unit_answers_for_has_a_form_of_its_own_at_the_end() {
        Form last = units.get(units.size() - 1);
        assertThat(last.unit()).isEmpty();
        assertThat(last.clauses().stream().map(Clause::number)).containsExactly(108, 109, 110, 111);
    }

    /** One workbook of 111 clauses would serve nobody; who fills in which part is for people to say. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void where_no_unit_answers_for_anything_each_part_of_the_rubric_has_its_form(Lang lang) {
        TemplateRequest bare = Requests.bare("neimenggu-2023", lang);
        List<Form> parts = forms(bare).byUnit();
        assertThat(parts)
                .extracting(form -> form.unit().orElseThrow())
                .containsExactlyElementsOf(Stream.concat(
                                bare.rubric().dimensions().stream()
                                        .map(dimension -> dimension.title().in(lang)),
                                Stream.of(lang == Lang.ZH ? "否决项" : "Vetoes"))
                        .toList());
        assertThat(parts.stream().flatMap(form -> form.clauses().stream()))
                .containsExactlyInAnyOrderElementsOf(bare.rubric().clauses().values());
        assertThat(parts.get(3).shared())
                .anyMatch(row -> row.others().contains(parts.get(5).unit().orElseThrow()));
    }

    @Test
    void an_indicator_that_two_units_are_asked_for_is_in_both_forms_and_each_names_the_other() {
        Form veto = units.get(units.size() - 1);
        FormRow satisfaction = veto.shared().get(0);
        assertThat(satisfaction.indicator().title().zh()).isEqualTo("群众满意度");
        Form office = unit(satisfaction.others().get(0));
        assertThat(office.shared().stream().map(FormRow::indicator)).contains(satisfaction.indicator());
    }

    @Test
    void an_indicator_by_year_has_a_row_for_each_year_up_to_the_as_of_date() {
        Indicator yearly = district.rubric().indicators().stream()
                .filter(Indicator::yearly)
                .findFirst()
                .orElseThrow();
        assertThat(forms(district).whole().rows().stream()
                        .filter(row -> row.indicator().equals(yearly))
                        .map(row -> row.key().year().getAsInt()))
                .containsExactly(2022, 2023);
    }

    @Test
    void before_the_first_year_of_evidence_the_year_of_the_as_of_date_is_wanted() {
        TemplateRequest early = new TemplateRequest(
                district.rubric(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2020, 5, 1)),
                Requests.DAY,
                Lang.ZH);
        assertThat(early.years()).containsExactly(2020);
    }

    private Form unit(String name) {
        return units.stream()
                .filter(form -> form.unit().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow();
    }

    private static Forms forms(TemplateRequest request) {
        return new Forms(request, new Phrases(request.lang()));
    }

    private static Stream<TemplateRequest> requests() {
        return Stream.concat(Requests.all(), Stream.of(Requests.district(Lang.ZH)));
    }
}
