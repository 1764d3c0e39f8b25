package dev.readiness.criteria.rubric;

import dev.readiness.criteria.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes a rubric an overlay: a region's own, which takes over another and changes some lines.
 *
 * @param parent the id of the rubric that it builds on
 * @param root the id of the rubric at the end of that line, by whose rules it is judged
 * @param document the number of the region's own document; the clauses cite the root's
 * @param documentTitle what that document is called
 * @param lines what differs from the root, those of the parent first if it is an overlay itself
 */
public record Overlay(String parent, String root, String document, Text documentTitle, List<OwnLine> lines) {
    /**
     * Keeps a copy of {@code lines}.
     *
     * @param parent the id of the rubric that it builds on
     * @param root the id of the rubric at the end of that line, by whose rules it is judged
     * @param document the number of the region's own document; the clauses cite the root's
     * @param documentTitle what that document is called
     * @param lines what differs from the root, those of the parent first if it is an overlay itself
     */
    public Overlay {
        lines = List.copyOf(lines);
    }

    /** {@return the lines that ask less than the official ones; every report has to name them} */
    public List<OwnLine> weaker() {
        return lines.stream().filter(OwnLine::weaker).toList();
    }

    /**
     * {@return the line that made {@code requirement} what it is; empty if it is the official one}
     *
     * @param requirement a requirement of the overlay
     */
    public Optional<OwnLine> of(Requirement requirement) {
        return lines.stream()
                .filter(line ->
                        line instanceof OwnLine.Figure figure && figure.own().equals(requirement)
                                || line instanceof OwnLine.Addition addition
                                        && addition.own().equals(requirement))
                .reduce((first, last) -> last);
    }

    /**
     * {@return the overlay that this makes of {@code official}, with {@code changed} in the place of the clauses of the
     * same numbers}
     *
     * @param official the rubric that it builds on
     * @param identity what the overlay is
     * @param changed by clause number
     * @param indicators every indicator of the overlay
     */
    public Rubric over(
            Rubric official, Identity identity, Map<Integer, Clause> changed, Collection<Indicator> indicators) {
        List<Dimension> dimensions = official.dimensions().stream()
                .map(dimension -> dimension.with(changed))
                .toList();
        List<Clause> vetoes = official.vetoes().stream()
                .map(veto -> changed.getOrDefault(veto.number(), veto))
                .toList();
        return new Rubric(
                identity,
                dimensions,
                vetoes,
                indicators,
                official.assumptions(),
                official.overall(),
                Optional.empty(),
                Optional.of(this));
    }
}
