package dev.readiness.report;

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

/** Work laid out by the unit that leads it; what nobody leads comes last. */
public final class ByUnit {
    private final Phrases phrases;
    private final Assessment assessment;

    public ByUnit(Phrases phrases, Assessment assessment) {
        this.phrases = phrases;
        this.assessment = assessment;
    }

    /** Whether the task table or the rubric says of any of {@code missing} who leads it. */
    boolean knowsAny(Collection<MissingIndicator> missing) {
        return missing.stream().anyMatch(each -> lead(each).isPresent());
    }

    /** The missing indicators by lead unit, in the order of the rubric. */
    public Map<String, List<MissingIndicator>> missing() {
        return group(assessment.advice().missing(), this::lead);
    }

    /** The clauses that lack points by lead unit, in the order of the advice. */
    public Map<String, List<ClauseScore>> lost() {
        return group(assessment.advice().lost(), this::lead);
    }

    /** Who leads {@code clause}, or that nobody is named. */
    public String lead(int clause) {
        return phrases.lead(assessment, clause).orElse(phrases.say("text.noUnit"));
    }

    private Optional<String> lead(ClauseScore score) {
        return phrases.lead(assessment, score.clause().number());
    }

    private Optional<String> lead(MissingIndicator missing) {
        return missing.clauses().stream()
                .flatMap(clause -> phrases.lead(assessment, clause).stream())
                .findFirst();
    }

    private <T> Map<String, List<T>> group(List<T> all, Function<T, Optional<String>> lead) {
        Map<String, List<T>> byLead = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(each -> lead.apply(each).isEmpty()))
                .forEach(each -> byLead.computeIfAbsent(
                                lead.apply(each).orElse(phrases.say("text.noUnit")), key -> new ArrayList<>())
                        .add(each));
        return byLead;
    }
}
