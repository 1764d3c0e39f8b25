package dev.readiness.engine.conclude;

import dev.readiness.criteria.verdict.Conclusion;
import dev.readiness.criteria.verdict.Conclusion.Condition;
import dev.readiness.criteria.verdict.Conclusion.Ruled;
import dev.readiness.criteria.verdict.Conclusion.VetoStands;
import dev.readiness.criteria.verdict.Lid;
import dev.readiness.criteria.verdict.Veto;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks up what was concluded of a fact. Where exactly one conclusion has to be, none or several is an error and never a
 * guess. Facts are compared by identity: rules pass on the very ones that they were given.
 */
record Found(List<Conclusion> conclusions) {

    VetoStands stands(Veto veto) {
        List<VetoStands> found = new ArrayList<>(1);
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof VetoStands stands && stands.veto() == veto) {
                found.add(stands);
            }
        }
        return one(found, veto);
    }

    /** @param due whether there has to be one */
    Optional<Condition> condition(Object about, boolean due) {
        List<Condition> found = new ArrayList<>(1);
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Condition condition && condition.about() == about) {
                found.add(condition);
            }
        }
        return found.isEmpty() && !due ? Optional.empty() : Optional.of(one(found, about));
    }

    Ruled ruled(int scenario) {
        List<Ruled> found = new ArrayList<>(1);
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Ruled ruled && ruled.bench().scenario() == scenario) {
                found.add(ruled);
            }
        }
        return one(found, scenario);
    }

    Conclusion.Graded graded(int scenario) {
        return one(all(Conclusion.Graded.class, graded -> graded.scenario() == scenario), scenario);
    }

    Conclusion.RungStands stands(int scenario, int rank) {
        return one(
                all(Conclusion.RungStands.class, stands -> stands.scenario() == scenario && stands.rank() == rank),
                "grade " + rank);
    }

    Conclusion.Met met(int scenario, int rank, int place) {
        return one(
                all(
                        Conclusion.Met.class,
                        met -> met.scenario() == scenario && met.rank() == rank && met.place() == place),
                "condition " + place + " of grade " + rank);
    }

    Conclusion.LidStands stands(Lid lid) {
        return one(all(Conclusion.LidStands.class, stands -> stands.lid() == lid), lid);
    }

    private <C extends Conclusion> List<C> all(Class<C> type, Predicate<C> test) {
        List<C> all = new ArrayList<>(1);
        for (Conclusion conclusion : conclusions) {
            if (type.isInstance(conclusion) && test.test(type.cast(conclusion))) {
                all.add(type.cast(conclusion));
            }
        }
        return all;
    }

    private static <C extends Conclusion> C one(List<C> found, Object about) {
        if (found.size() != 1) {
            List<String> rules = new ArrayList<>();
            found.forEach(each -> rules.add(each.rule()));
            rules.sort(null);
            throw new IllegalStateException(
                    "The rules must conclude exactly one thing of (" + about + "), not what " + rules + " say.");
        }
        return found.get(0);
    }
}
