package dev.readiness.report;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.score.ClauseScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Work laid out by who has to see to it: the unit that leads, or those that stand side by side; what nobody answers for
 * comes last.
 */
public final class ByUnit {
    private final Phrases phrases;
    private final Assessment assessment;

    public ByUnit(Phrases phrases, Assessment assessment) {
        this.phrases = phrases;
        this.assessment = assessment;
    }

    /** Whether the task table or the rubric says of any of {@code missing} who answers for it. */
    public boolean knowsAny(Collection<MissingIndicator> missing) {
        return missing.stream().anyMatch(each -> holders(each).isPresent());
    }

    /** The missing indicators by who has to see to them, in the order of the rubric. */
    public Map<String, List<MissingIndicator>> missing() {
        return group(assessment.advice().missing(), this::holders);
    }

    /** The clauses that lack points now, those not due yet among them, by who has to see to them, the dearest first. */
    public Map<String, List<ClauseScore>> wanting() {
        return group(
                assessment.scorecard().dimensions().stream()
                        .flatMap(dimension -> dimension.items().stream())
                        .flatMap(item -> item.clauses().stream())
                        .filter(score -> score.wanting().compareTo(Quantity.ZERO) > 0)
                        .sorted(Comparator.comparing(ClauseScore::wanting)
                                .reversed()
                                .thenComparing(score -> score.clause().number()))
                        .toList(),
                this::holders);
    }

    /** Who has to see to {@code clause}, or that nobody is named. */
    public String holders(int clause) {
        return phrases.holders(assessment, clause).orElse(phrases.say("text.noUnit"));
    }

    private Optional<String> holders(ClauseScore score) {
        return phrases.holders(assessment, score.clause().number());
    }

    private Optional<String> holders(MissingIndicator missing) {
        return missing.clauses().stream()
                .flatMap(clause -> phrases.holders(assessment, clause).stream())
                .findFirst();
    }

    private <T> Map<String, List<T>> group(List<T> all, Function<T, Optional<String>> holders) {
        Map<String, List<T>> byHolders = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(each -> holders.apply(each).isEmpty()))
                .forEach(each -> byHolders
                        .computeIfAbsent(
                                holders.apply(each).orElse(phrases.say("text.noUnit")), key -> new ArrayList<>())
                        .add(each));
        return byHolders;
    }
}
