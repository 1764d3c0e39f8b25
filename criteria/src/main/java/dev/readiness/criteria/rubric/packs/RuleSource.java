package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.OwnRules;
import java.util.Optional;

/** Where the rules of packs are taken from, built as they are run. */
public interface RuleSource {
    /**
     * {@return the rules that {@code files} were built into}
     *
     * @param files may be empty
     * @param problems takes what is wrong; an error means that the pack is not read
     */
    Optional<OwnRules> of(RuleFiles files, Problems problems);

    /**
     * {@return a source that takes no pack that has rules of its own: they are code, which someone has to trust
     * first}
     */
    static RuleSource untrusted() {
        return new RulesJar(false);
    }

    /** {@return a source that takes the {@code rules.jar} beside the files of rules} */
    static RuleSource trusted() {
        return new RulesJar(true);
    }
}
