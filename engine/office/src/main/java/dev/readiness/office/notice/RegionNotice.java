package dev.readiness.office.notice;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.check.Baseline;
import java.util.Optional;

/** What a notice says of one submission; holds words and no assessment, so that many fit into memory. */
public final class RegionNotice {
    private final RegionWords words;

    private RegionNotice(RegionWords words) {
        this.words = words;
    }

    /**
     * {@return what there is to say of {@code assessment}}
     *
     * @param label of the submission, such as its path
     * @param assessment where the region stands
     * @param baseline the report of last time, which it is set beside
     * @param lang the language of its texts
     */
    public static RegionNotice of(String label, Assessment assessment, Optional<Baseline> baseline, Lang lang) {
        return new RegionNotice(RegionWords.of(label, assessment, baseline, lang));
    }

    RegionWords words() {
        return words;
    }
}
