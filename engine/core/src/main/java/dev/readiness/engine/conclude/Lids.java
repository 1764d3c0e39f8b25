package dev.readiness.engine.conclude;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.verdict.Conclusion.LidStands;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.criteria.verdict.Lid;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clauses that cap the figure, as facts, and what they leave of a figure. */
final class Lids {
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Lid> facts = new ArrayList<>();
    private final Overall overall;

    Lids(Rubric rubric) {
        this.overall = rubric.overall();
        for (Clause clause : rubric.positions().clauses()) {
            Optional<Cap> cap = clause.role().cap();
            if (cap.isPresent() && cap.get().score().isPresent()) {
                clauses.add(clause);
                facts.add(new Lid(clause.number()));
            }
        }
    }

    List<Lid> facts() {
        return facts;
    }

    boolean areNone() {
        return facts.isEmpty();
    }

    /** Those of clauses, then those among {@code lines}. */
    List<CapState> read(Found found, List<LineState> lines) {
        List<CapState> states = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            LidStands stands = found.stands(facts.get(i));
            states.add(CapState.of(clauses.get(i), stands.truth(), stands.rule()));
        }
        for (LineState line : lines) {
            if (line.line().cap().flatMap(Cap::score).isPresent()) {
                states.add(CapState.of(line));
            }
        }
        return states;
    }

    /** What is possible is held down by the caps that apply, what is certain by those that may, too. */
    Scorecard capped(Scorecard scorecard, List<CapState> caps) {
        Quantity surely = scorecard.interval().low().max(scorecard.scaled());
        Quantity most = scorecard.interval().high();
        for (CapState state : caps) {
            Quantity score = overall.kept(state.cap().score().orElseThrow(), scorecard.nominalMaximum());
            surely = state.truth() == Truth.FAILS ? surely : surely.min(score);
            most = state.truth() == Truth.HOLDS ? most.min(score) : most;
        }
        return scorecard.capped(surely, most);
    }
}
