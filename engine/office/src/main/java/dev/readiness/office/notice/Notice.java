package dev.readiness.office.notice;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.check.PastAssessment;
import dev.readiness.report.Safe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A notice to send out, before anybody has approved it. Of one submission it speaks to the units, of several to the
 * regions.
 *
 * @param regions what was assessed, in the order of the input
 * @param refused what could not be assessed, by its path, in the order of the input
 * @param compared whether there is a baseline
 * @param absent regions that the baseline knows by a rubric and that nothing was read of
 * @param unit the only one it speaks to; empty for all
 */
public record Notice(
        List<RegionNotice> regions,
        List<String> refused,
        boolean compared,
        List<String> absent,
        Optional<String> unit,
        Lang lang) {
    public Notice {
        regions = regions.stream().map(each -> unit.map(each::of).orElse(each)).toList();
        refused = List.copyOf(refused);
        absent = List.copyOf(absent);
    }

    /**
     * A notice on {@code regions}.
     *
     * @param baseline the report of last time
     */
    public static Notice of(
            List<RegionNotice> regions,
            List<String> refused,
            Optional<Baseline> baseline,
            Optional<String> unit,
            Lang lang) {
        Set<Claim> present = regions.stream().map(RegionNotice::claim).collect(Collectors.toSet());
        List<String> absent = baseline.stream()
                .flatMap(known -> known.assessments().stream())
                .map(PastAssessment::claim)
                .filter(claim -> !present.contains(claim))
                .map(Claim::region)
                .map(Safe::line)
                .distinct()
                .toList();
        return new Notice(regions, refused, baseline.isPresent(), absent, unit, lang);
    }

    /** Whether it speaks to the units of one region, rather than to several regions. */
    boolean isOfOne() {
        return regions.size() == 1;
    }

    /** As Markdown. */
    public String markdown() {
        return new MarkdownNotice().render(new Outline(this).blocks());
    }

    /** As a Word document; the same bytes for the same notice. */
    public byte[] letter() {
        return new LetterNotice(lang).render(new Outline(this).blocks());
    }

    /** As a workbook: how regions stand, what slipped, and every matter on a row; the same bytes for the same notice. */
    public byte[] workbook() {
        return new BookNotice(this).render();
    }

    /** Whether it names {@link #unit} anywhere; a name that nobody goes by is a slip of the pen. */
    public boolean speaksToAnybody() {
        return unit.isEmpty()
                || regions.stream().anyMatch(region -> !region.work().isEmpty());
    }
}
