package dev.readiness.cli;

import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Standing;
import dev.readiness.report.html.HtmlReport;
import dev.readiness.report.html.SitePage;
import dev.readiness.report.writing.StreamedReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A check as a site: a page for each submission beside the first page, which is written last and links to them. Each
 * page is there whole or not at all; after a fault the first page is not written.
 */
final class SiteReport implements StreamedReport<CheckedFile, CheckTally> {
    /** The first page in the folder of the site. */
    static final String FIRST = "index.html";

    private static final int LONGEST = 60;

    private final Path folder;
    private final Sink first;
    private final HtmlReport pages;
    private final SitePage site;
    private final Set<String> names = new HashSet<>(Set.of(FIRST));

    SiteReport(Path folder, Sink first, Manner manner) {
        this.folder = folder;
        this.first = first;
        this.pages = new HtmlReport(manner.lang());
        this.site = new SitePage(manner.lang(), first);
    }

    @Override
    public Runnable part(CheckedFile file) {
        if (file.standing() == Standing.PASSED_BY) {
            return () -> {};
        }
        return file.assessment()
                .map(pages::pieces)
                .<Runnable>map(page -> () -> add(file, new Rendered.Text(page)))
                .orElseGet(() -> () -> site.add(file, ""));
    }

    private void add(CheckedFile file, Rendered page) {
        String name = name(file);
        try {
            Output.write(folder.resolve(name), page);
            site.add(file, name);
        } catch (IOException e) {
            first.fail();
        }
    }

    /** Of region and rubric, so that it stays the same; no name of a file that a system may refuse. */
    private String name(CheckedFile file) {
        String plain = file.claim()
                .map(claim -> claim.region() + "-" + claim.rubric())
                .orElse("-")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int length = Math.min(LONGEST, plain.codePointCount(0, plain.length()));
        String cut = plain.substring(0, plain.offsetByCodePoints(0, length));
        String name = cut + ".html";
        for (int again = 2; !names.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = cut + "-" + again + ".html";
        }
        return name;
    }

    @Override
    public String end(CheckTally all) {
        return site.end(all);
    }

    @Override
    public boolean isShownAtOnce() {
        return false;
    }
}
