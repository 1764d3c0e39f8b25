package dev.readiness.report.html;

import com.samskivert.mustache.Mustache;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Standing;
import dev.readiness.report.GateText;
import dev.readiness.report.Phrases;
import java.io.Writer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first page of a site over many regions: a table to filter, how each item stands over all, the clauses that most
 * lose, and the units that are most behind. It works offline; what runs and styles is named by its hash. A region's row
 * is written as it comes, and nothing is kept of it but what is counted. Adds on one thread.
 */
public final class SitePage {
    private static final int MOST = 20;

    /** Where the rows go. */
    private static final String ROWS = "{{>site-row.mustache}}\n";

    private final Wording words;
    private final Phrases phrases;
    private final GateText gates;
    private final Writer out;
    private final PageTemplate row = PageTemplate.named("site-row");
    private final SortedMap<String, SortedMap<Integer, Shares>> items = new TreeMap<>();
    private final Map<String, Count> lost = new LinkedHashMap<>();
    private final Map<String, Count> behind = new LinkedHashMap<>();

    /**
     * @param lang the language of its texts
     * @param out takes what is written of the regions, and stays open
     */
    public SitePage(Lang lang, Writer out) {
        Objects.requireNonNull(out, "out");
        this.out = out;
        this.words = Wording.of(SitePage.class, "page", lang);
        this.phrases = new Phrases(lang);
        this.gates = new GateText(lang);
    }

    /** Everything that the template {@code site.mustache} names. */
    record Page(
            Mustache.CustomContext w,
            String lang,
            String policy,
            Resource style,
            Resource script,
            String summary,
            List<String> configurations,
            List<Items> rubrics,
            List<Count> lost,
            List<Count> behind) {}

    /** A region. */
    record Row(
            Mustache.CustomContext w,
            String region,
            String rubric,
            List<String> page,
            String standing,
            String state,
            String verdict,
            String score,
            String interval,
            String missing,
            String reason,
            String file) {}

    /** How the items of a rubric stand. */
    record Items(String rubric, List<Share> shares) {}

    /** What regions earn of an item on average, from 0 to 1. */
    record Share(String title, String share, String shown, int regions) {}

    /** How many regions, or indicators. */
    record Count(String what, int count) {}

    private static final class Shares {
        private final String label;
        private final String title;
        private double sum;
        private int regions;

        Shares(String label, String title) {
            this.label = label;
            this.title = title;
        }
    }

    /**
     * Adds a row.
     *
     * @param file what became of a file or a region
     * @param page where its own page is, relative to this one; empty if it has none
     */
    public void add(CheckedFile file, String page) {
        SiteEntry entry = SiteEntry.of(file, phrases, gates);
        boolean fails = entry.standing() == Standing.GATE_BROKEN || entry.standing() == Standing.NOT_ASSESSED;
        row.fill(
                new Row(
                        words::say,
                        entry.region(),
                        entry.rubric(),
                        page.isEmpty() ? List.of() : List.of(page),
                        entry.standing().name(),
                        words.say(fails ? "siteFails" : "siteHolds"),
                        entry.verdict(),
                        entry.score(),
                        entry.interval(),
                        entry.missing(),
                        entry.reason(),
                        entry.path()),
                out);
        entry.items().forEach(item -> {
            Shares shares = items.computeIfAbsent(entry.rubric(), rubric -> new TreeMap<>())
                    .computeIfAbsent(item.number(), number -> new Shares(item.label(), item.title()));
            shares.sum += item.share();
            shares.regions++;
        });
        entry.lost().forEach(clause -> count(lost, entry.rubric() + " " + clause, 1));
        entry.behind().forEach((unit, missing) -> count(behind, unit, missing));
    }

    private static void count(Map<String, Count> counts, String what, int more) {
        counts.merge(what, new Count(what, more), (one, other) -> new Count(what, one.count() + other.count()));
    }

    /**
     * Writes what goes after the rows.
     *
     * @param all what was counted of all regions
     * @return what goes before them
     */
    public String end(CheckTally all) {
        Resource style = Resource.named("base.css", "trend.css");
        Resource script = Resource.named("site.js");
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + style.hash()
                + "; script-src " + script.hash();
        Page page = new Page(
                words::say,
                words.say("htmlLang"),
                policy,
                style,
                script,
                words.say(
                        "siteSummary",
                        all.files(),
                        all.count(Standing.SOUND),
                        all.count(Standing.GATE_BROKEN),
                        all.count(Standing.NOT_ASSESSED),
                        all.regions()),
                gates.configurations(all),
                items.entrySet().stream()
                        .map(entry -> new Items(
                                entry.getKey(),
                                entry.getValue().entrySet().stream()
                                        .map(item -> share(item.getValue()))
                                        .toList()))
                        .toList(),
                most(lost),
                most(behind));
        String whole = Resource.text("site.mustache");
        int rows = whole.indexOf(ROWS);
        PageTemplate.of(whole.substring(rows + ROWS.length())).fill(page, out);
        return PageTemplate.of(whole.substring(0, rows)).fill(page);
    }

    private Share share(Shares shares) {
        double mean = shares.sum / shares.regions;
        return new Share(
                words.say("siteItem", shares.label, shares.title),
                String.format(Locale.ROOT, "%.3f", mean),
                String.format(Locale.ROOT, "%.1f%%", mean * 100),
                shares.regions);
    }

    private static List<Count> most(Map<String, Count> counts) {
        return counts.values().stream()
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::what))
                .limit(MOST)
                .toList();
    }
}
