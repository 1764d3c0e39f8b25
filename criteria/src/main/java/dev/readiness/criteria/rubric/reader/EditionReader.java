package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Rubric;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Reads a pack with its dated values into the rubric that holds last, which knows those that held before. */
public final class EditionReader {
    private final Problems problems;

    public EditionReader(Problems problems) {
        this.problems = problems;
    }

    /** The entries of the mapping {@code root}, which is the identity of an overlay. */
    public static Fields overlay(Node root, Binding binding) {
        return binding.fields(root, IdentityReader.OVERLAY_KEYS);
    }

    /** Reads {@code pack}; empty if there is an error in it. */
    public Optional<Rubric> read(Pack pack) {
        return read(pack, LocalDate.MIN, List.of(), (ofDay, day) -> new RubricReader(problems).read(ofDay));
    }

    /** Reads {@code pack}, an overlay of {@code parent}: it also changes when its parent does, while it is valid. */
    public Optional<Rubric> read(Pack pack, Rubric parent, boolean allowWeaker) {
        LocalDate begin = new IdentityReader(pack, problems)
                .read(parent)
                .map(Identity::validFrom)
                .orElse(LocalDate.MAX);
        return read(
                pack,
                begin,
                parent.history().changes(),
                (ofDay, day) -> new OverlayReader(problems, allowWeaker).read(ofDay, parent.at(day)));
    }

    private Optional<Rubric> read(
            Pack pack,
            LocalDate begin,
            Collection<LocalDate> days,
            BiFunction<Pack, LocalDate, Optional<Rubric>> reader) {
        DatedPack dated = DatedPack.of(pack, problems);
        Optional<Rubric> rubric = reader.apply(dated.at(begin), begin);
        rubric.ifPresent(first -> dated.checkFrom(first.identity().validFrom()));
        SortedSet<LocalDate> changes = new TreeSet<>(dated.changes());
        changes.addAll(days);
        for (LocalDate day : changes) {
            if (day.isAfter(begin)) {
                Optional<Rubric> earlier = rubric;
                rubric = reader.apply(dated.at(day), day)
                        .flatMap(later -> earlier.map(first -> later.replacing(first, day)));
            }
        }
        return problems.hasErrors() ? Optional.empty() : rubric;
    }
}
