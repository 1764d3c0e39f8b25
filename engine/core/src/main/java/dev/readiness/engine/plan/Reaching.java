package dev.readiness.engine.plan;

import dev.readiness.engine.plan.tree.Node;
import dev.readiness.engine.score.DimensionScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds how far each dimension and each item can be brought: to what they are worth with all steps done. */
final class Reaching {
    private final Scorecard scorecard;
    private final Translation translation;
    private final Scale scale;
    private final int[] done;

    Reaching(Scorecard scorecard, Translation translation, Scale scale, int steps) {
        this.scorecard = scorecard;
        this.translation = translation;
        this.scale = scale;
        this.done = new int[steps];
        Arrays.fill(done, 1);
    }

    List<Reach> all() {
        List<Reach> all = new ArrayList<>();
        for (DimensionScore score : scorecard.dimensions()) {
            Node dimension = dimension(score);
            all.add(new Reach(
                    score.dimension(),
                    Optional.empty(),
                    score.earned(),
                    score.possible(),
                    scale.points(dimension.worth(done)),
                    score.applicableMaximum()));
            for (ItemScore item : score.items()) {
                if (item.applies()) {
                    all.add(new Reach(
                            score.dimension(),
                            Optional.of(item.item()),
                            item.worth(),
                            item.possible(),
                            scale.points(translation.item(item).worth(done)),
                            item.applicableMaximum()));
                }
            }
        }
        return all;
    }

    /** Of a rubric with tiers what stands beside the criteria, too: a dimension counts all. */
    private Node dimension(DimensionScore score) {
        return scorecard.tiers().isEmpty()
                ? translation.dimension(score)
                : new Node.Sum(score.items().stream().map(translation::item).toList());
    }
}
