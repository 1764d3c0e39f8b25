package dev.readiness.engine.plan;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.engine.judge.Judged;
import dev.readiness.engine.plan.translation.ClauseTranslation;
import dev.readiness.engine.plan.translation.Translation;
import dev.readiness.engine.score.ItemScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to be met whatever it takes: vetoes, of a rubric with tiers its key criteria, and what would rule a grade out.
 * Where all needs of a clause have to hold, all of its steps are forced; where they can be met in several ways, the
 * clause is a gate.
 */
final class Duties {
    private final Assessment before;
    private final Terrain terrain;
    private final Set<Integer> forced = new TreeSet<>();
    private final List<Gate> gates = new ArrayList<>();
    private boolean barred;

    /** A clause that has to be met in one of several ways. */
    record Gate(Clause clause, List<Judged> judged) {}

    private Duties(Assessment before, Terrain terrain) {
        this.before = before;
        this.terrain = terrain;
    }

    /** For a figure: vetoes that fail everything, and key criteria. */
    static Duties ofFigure(Assessment before, Terrain terrain) {
        Duties duties = new Duties(before, terrain);
        for (VetoState veto : before.advice().vetoes()) {
            if (veto.clause().role().cap().isEmpty()) {
                duties.add(veto);
            }
        }
        if (before.submission().rubric().identity().model() == Model.CONFORMITY) {
            before.scorecard()
                    .items()
                    .filter(Duties::isKey)
                    .forEach(item -> item.clauses().forEach(clause -> duties.add(clause.clause(), clause.judged())));
        }
        return duties;
    }

    /** For {@code grade}. */
    static Duties ofGrade(Assessment before, Terrain terrain, Grade grade) {
        Duties duties = new Duties(before, terrain);
        if (grade.needs().stream().anyMatch(need -> need.kind() == GradeNeed.Kind.VETOES)) {
            before.advice().vetoes().forEach(duties::add);
        }
        for (Clause clause : before.submission().rubric().clauses().values()) {
            if (clause.role()
                    .cap()
                    .flatMap(cap -> cap.grade())
                    .filter(rank -> rank > grade.rank())
                    .isPresent()) {
                duties.add(clause, Translation.judged(before, clause));
            }
        }
        return duties;
    }

    private static boolean isKey(ItemScore item) {
        return item.item().tier().filter(Tier.KEY::equals).isPresent();
    }

    /** A veto criterion holds all that its clauses ask for. */
    private void add(VetoState veto) {
        if (before.submission().rubric().isVeto(veto.clause().number())) {
            add(veto.clause(), veto.judged());
            return;
        }
        before.scorecard()
                .items()
                .filter(item -> item.item().number() == veto.clause().number())
                .forEach(item -> item.clauses().forEach(clause -> add(clause.clause(), clause.judged())));
    }

    private void add(Clause clause, List<Judged> judged) {
        if (ClauseTranslation.isInvolved(clause)) {
            gates.add(new Gate(clause, judged));
            return;
        }
        for (Judged each : judged) {
            if (!terrain.isMet(each.requirement())) {
                barred |= !terrain.canBeMet(each.requirement());
                int place = terrain.place(each.requirement());
                if (place >= 0) {
                    forced.add(place);
                }
            }
        }
    }

    /** The steps that have to be taken. */
    Set<Integer> forced() {
        return forced;
    }

    /** The same without those that can be met in several ways. */
    Duties withoutGates() {
        Duties duties = new Duties(before, terrain);
        duties.forced.addAll(forced);
        duties.barred = true;
        return duties;
    }

    List<Gate> gates() {
        return gates;
    }

    /** Whether something of it can't be met. */
    boolean isBarred() {
        return barred;
    }

    /** The steps that serve it. */
    Set<Integer> serving() {
        Set<Integer> all = new TreeSet<>(forced);
        for (Gate gate : gates) {
            gate.judged().stream()
                    .map(judged -> terrain.place(judged.requirement()))
                    .filter(place -> place >= 0)
                    .forEach(all::add);
        }
        return all;
    }
}
