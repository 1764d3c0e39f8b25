package dev.readiness.engine.plan;

import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds how far each dimension and each item can be brought: to what they are worth with all steps done. */
final class Reaching {
    private Reaching() {}

    /** @param done how it stands with all steps done */
    static List<Reach> of(Scorecard before, Scorecard done) {
        List<Reach> all = new ArrayList<>();
        for (int i = 0; i < before.dimensions().size(); i++) {
            DimensionScore score = before.dimensions().get(i);
            DimensionScore then = done.dimensions().get(i);
            all.add(new Reach(
                    score.dimension(),
                    Optional.empty(),
                    score.earned(),
                    score.possible(),
                    then.earned(),
                    then.applicableMaximum()));
            for (int j = 0; j < score.items().size(); j++) {
                ItemScore item = score.items().get(j);
                ItemScore its = then.items().get(j);
                if (item.applies() || its.applies()) {
                    all.add(new Reach(
                            score.dimension(),
                            Optional.of(item.item()),
                            item.worth(),
                            item.possible(),
                            its.worth(),
                            its.applicableMaximum()));
                }
            }
        }
        return all;
    }
}
