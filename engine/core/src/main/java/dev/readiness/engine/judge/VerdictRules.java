package dev.readiness.engine.judge;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which rules over judgements a rubric needs: each package beyond the common one is loaded only for those that name what
 * it is about.
 *
 * @param tiers whether it has tiers
 * @param grades whether it prints grades
 * @param caps whether any of its clauses caps the whole
 */
public record VerdictRules(boolean tiers, boolean grades, boolean caps) {
    /**
     * {@return those that {@code rubric} needs}
     *
     * @param rubric any rubric
     */
    public static VerdictRules of(Rubric rubric) {
        return new VerdictRules(
                rubric.identity().model() == Model.CONFORMITY,
                !rubric.overall().grades().isEmpty(),
                hasCaps(rubric));
    }

    /**
     * {@return those of a rubric of {@code model} without grades and caps}
     *
     * @param model how its findings become a figure
     */
    public static VerdictRules of(Model model) {
        Objects.requireNonNull(model, "model");
        return new VerdictRules(model == Model.CONFORMITY, false, false);
    }

    private static boolean hasCaps(Rubric rubric) {
        for (Clause clause : rubric.positions().clauses()) {
            if (clause.role().cap().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The packages that hold them, below that of all rules. */
    List<String> packages() {
        List<String> packages = new ArrayList<>(4);
        packages.add("verdict");
        if (tiers) {
            packages.add("verdict.tier");
        }
        if (grades) {
            packages.add("verdict.grade");
        }
        if (caps) {
            packages.add("verdict.cap");
        }
        return packages;
    }
}
