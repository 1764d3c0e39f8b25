package dev.readiness.criteria.rubric;

import java.util.List;

/** A rubric with one requirement put in place of another, as if its pack said so. */
public final class MutatedRubric {
    private final Rubric was;
    private final Requirement before;
    private final Requirement after;

    private MutatedRubric(Rubric was, Requirement before, Requirement after) {
        this.was = was;
        this.before = before;
        this.after = after;
    }

    public static Rubric of(Rubric was, Requirement before, Requirement after) {
        return new MutatedRubric(was, before, after).rubric();
    }

    private Rubric rubric() {
        return new Rubric(
                was.identity(),
                was.dimensions().stream().map(this::dimension).toList(),
                clauses(was.vetoes()),
                was.indicators(),
                was.assumptions(),
                was.overall());
    }

    private Dimension dimension(Dimension dimension) {
        return new Dimension(
                dimension.number(),
                dimension.title(),
                dimension.points(),
                dimension.choice(),
                dimension.counting(),
                dimension.items().stream().map(this::item).toList());
    }

    private Item item(Item item) {
        return new Item(
                item.number(),
                item.label(),
                item.title(),
                item.tier(),
                item.points(),
                item.elective(),
                item.pick(),
                clauses(item.clauses()),
                item.role());
    }

    private List<Clause> clauses(List<Clause> clauses) {
        return clauses.stream().map(this::clause).toList();
    }

    private Clause clause(Clause clause) {
        return new Clause(
                clause.number(),
                clause.label(),
                clause.asks(),
                clause.cite(),
                clause.points(),
                clause.units(),
                clause.leads(),
                clause.begins(),
                clause.due(),
                clause.mayNotApply(),
                clause.alwaysApplies(),
                clause.makeup(),
                clause.requirements().stream()
                        .map(requirement -> requirement.equals(before) ? after : requirement)
                        .toList(),
                clause.role());
    }
}
