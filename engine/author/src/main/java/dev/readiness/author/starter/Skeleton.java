package dev.readiness.author.starter;

import dev.readiness.criteria.rubric.Model;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What there is to begin with: a rubric of each model, and two that give points in other ways. */
public enum Skeleton {
    /** Points and a pass line. */
    POINTS(Model.POINTS),
    /** Targets, and how many of them are met. */
    CHECKLIST(Model.CHECKLIST),
    /** Criteria in tiers: vetoes, key and basic ones. */
    CONFORMITY(Model.CONFORMITY),
    /** Points that are taken off, and some that are added and taken outside the maximum. */
    DEDUCTION(Model.POINTS),
    /** Levels, and the grades that a source prints. */
    GRADED(Model.POINTS, "grades.yaml");

    private static final List<String> FILES = List.of(
            "rubric.yaml", "assumptions.yaml", "groundwork.yaml", "cases/groundwork.yaml", "samples/submission.yaml");

    private final Model model;
    private final List<String> more;

    Skeleton(Model model, String... more) {
        this.model = model;
        this.more = List.of(more);
    }

    /** {@return its name on the command line, such as {@code points}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return how the rubric judges a whole: by points, by targets or by tiers} */
    public Model model() {
        return model;
    }

    /** Its files, by path in the pack's folder. */
    List<String> files() {
        return Stream.concat(FILES.stream(), more.stream()).toList();
    }
}
