package dev.readiness.office.notice;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.check.Baseline;
import dev.readiness.engine.check.Claim;
import dev.readiness.engine.check.PastAssessment;
import dev.readiness.report.Safe;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A notice to send out, before anybody has approved it. Of one submission it speaks to the units, of several to the
 * regions.
 */
public final class Notice {
    private final List<RegionWords> regions;
    private final List<String> refused;
    private final boolean compared;
    private final List<String> absent;
    private final Optional<String> unit;
    private final Lang lang;

    private Notice(
            List<RegionWords> regions,
            List<String> refused,
            boolean compared,
            List<String> absent,
            Optional<String> unit,
            Lang lang) {
        this.regions =
                regions.stream().map(each -> unit.map(each::of).orElse(each)).toList();
        this.refused = List.copyOf(refused);
        this.compared = compared;
        this.absent = List.copyOf(absent);
        this.unit = unit;
        this.lang = lang;
    }

    /**
     * {@return a notice on {@code regions}}
     *
     * @param regions what was assessed, in the order of the input
     * @param refused what could not be assessed, by its path, in the order of the input
     * @param baseline the report of last time; it names the regions that nothing was read of
     * @param unit the only one it speaks to; empty for all
     * @param lang the language of its texts
     */
    public static Notice of(
            List<RegionNotice> regions,
            List<String> refused,
            Optional<Baseline> baseline,
            Optional<String> unit,
            Lang lang) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(lang, "lang");
        List<RegionWords> words = regions.stream().map(RegionNotice::words).toList();
        Set<Claim> present = words.stream().map(RegionWords::claim).collect(Collectors.toSet());
        List<String> absent = baseline.stream()
                .flatMap(known -> known.assessments().stream())
                .map(PastAssessment::claim)
                .filter(claim -> !present.contains(claim))
                .map(Claim::region)
                .map(Safe::line)
                .distinct()
                .toList();
        return new Notice(words, refused, baseline.isPresent(), absent, unit, lang);
    }

    List<RegionWords> regions() {
        return regions;
    }

    /** What could not be assessed, by its path, in the order of the input. */
    List<String> refused() {
        return refused;
    }

    /** Whether there is a baseline. */
    boolean compared() {
        return compared;
    }

    /** Regions that the baseline knows by a rubric and that nothing was read of. */
    List<String> absent() {
        return absent;
    }

    Lang lang() {
        return lang;
    }

    /** The only one it speaks to; empty for all. */
    Optional<String> unit() {
        return unit;
    }

    /** Whether it speaks to the units of one region, rather than to several regions. */
    boolean isOfOne() {
        return regions.size() == 1;
    }

    /** {@return it as Markdown} */
    public String markdown() {
        return new MarkdownNotice().render(new Outline(this).blocks());
    }

    /** {@return it as a Word document; the same bytes for the same notice} */
    public byte[] letter() {
        return new LetterNotice(lang).render(new Outline(this).blocks());
    }

    /**
     * {@return it as a workbook: how regions stand, what slipped, and every matter on a row; the same bytes for the same
     * notice}
     */
    public byte[] workbook() {
        return new BookNotice(this).render();
    }

    /** {@return whether it names the unit it speaks to anywhere; a name that nobody goes by is a slip of the pen} */
    public boolean speaksToAnybody() {
        return unit.isEmpty()
                || regions.stream().anyMatch(region -> !region.work().isEmpty());
    }
}
