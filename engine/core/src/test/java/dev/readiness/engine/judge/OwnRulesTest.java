package dev.readiness.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Asked;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.own.RuleAnswer;
import dev.readiness.criteria.own.RuleQuestion;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.OwnRules;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.engine.handmade.HandMadeRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules of a rubric's own at work, one answer or question at a time. */
class OwnRulesTest {
    private static final RuleBase RULES = RuleBase.ofOwn(rules());
    private static final Requirement ANY = new Packs()
            .find("neimenggu-2023")
            .orElseThrow()
            .clause(1)
            .requirements()
            .get(0);

    private static OwnRules rules() {
        String name = HandMadeRules.class.getName();
        try (InputStream in = Objects.requireNonNull(HandMadeRules.class.getResourceAsStream("HandMadeRules.class"))) {
            return new OwnRules("digest", List.of(name), Map.of(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleAnswer answer(String name) {
        return new RuleAnswer(Asked.now(ANY), name, ANY.indicator().title(), Map.of(), List.of(2023), Map.of());
    }

    @Test
    void what_a_rule_finds_stands_under_its_name() {
        OwnRuling ruling = RULES.rule(answer("好"));
        assertThat(ruling.fault()).isEmpty();
        assertThat(ruling.fired()).containsExactly("own.answer");
        assertThat(ruling.sound()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("own.answer");
            assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        });
    }

    @Test
    void a_rule_that_fails_is_told_and_spoils_no_other_answer() {
        OwnRuling broken = RULES.rule(answer("坏"));
        assertThat(broken.fault()).isPresent();
        assertThat(broken.fired()).containsExactly("own.answer");
        assertThat(broken.sound())
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.ERROR));
        assertThat(RULES.rule(answer("好")).fault()).isEmpty();
    }

    @Test
    void a_question_is_answered_from_the_facts_that_are_there() {
        RuleQuestion asked = new RuleQuestion("短处多", LocalDate.of(2023, 12, 31), Map.of());
        OwnConclusion conclusion = RULES.ask(asked, List.of());
        assertThat(conclusion.fault()).isEmpty();
        assertThat(conclusion.fired()).containsExactly("own.question");
        assertThat(conclusion.said()).isEqualTo(Map.of("own.question", List.of(true)));
        assertThat(conclusion.isSound()).isTrue();
    }

    /** A rubric's own rules are asked twice, in two orders. */
    @Test
    void a_rubric_with_rules_of_its_own_has_them_asked() {
        Rubric plain = new Packs().find("neimenggu-2023").orElseThrow();
        Identity known = plain.identity();
        Identity identity = new Identity(
                known.id(),
                known.model(),
                known.edition(),
                known.title(),
                known.document(),
                known.documentTitle(),
                known.evidence(),
                known.validFrom(),
                known.validUntil(),
                known.stages(),
                known.notes(),
                known.lacks(),
                known.digest(),
                Optional.of(rules()));
        Rubric own = new Rubric(
                identity, plain.dimensions(), plain.vetoes(), plain.indicators(), plain.assumptions(), plain.overall());
        RuleQuestion asked = new RuleQuestion("短处多", LocalDate.of(2023, 12, 31), Map.of());
        OwnConclusion conclusion = new Judge().ask(own, asked, List.of());
        assertThat(conclusion.rule()).isEqualTo("own.question");
        assertThat(conclusion.holds()).isTrue();
    }
}
