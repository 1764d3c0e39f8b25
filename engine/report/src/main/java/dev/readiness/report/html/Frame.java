package dev.readiness.report.html;

/**
 * What all reports have alike, worked out once for all of them. The library is by far the largest part of a page: it
 * stands between what is filled in, so that nothing looks through it when a page is made.
 *
 * @param before what comes before the library
 * @param library draws the charts
 * @param after what comes after the library
 * @param policy the content-security policy: nothing is loaded from anywhere, and nothing runs or styles but what stands
 *     in the page
 */
record Frame(PageTemplate before, String library, PageTemplate after, String policy, Resource style, Resource script) {
    private static final String PLACE_OF_LIBRARY = "{{{library}}}";

    /** The library's hash, which takes longer to work out than the rest of the page; a test holds the two together. */
    private static final String HASH_OF_LIBRARY = "'sha256-hNDiM9q6cCuPd9Zp2ME3ytNtRBoQ8gC28tOrVTvfz2s='";

    /** Made when it is first asked for. */
    private static final class Made {
        static final Frame FRAME = make();
    }

    static Frame ofReports() {
        return Made.FRAME;
    }

    private static Frame make() {
        Resource style = Resource.named("base.css", "page.css");
        Resource script = Resource.named("page.js");
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + style.hash()
                + "; script-src " + HASH_OF_LIBRARY + " " + script.hash();
        String page = Resource.text("page.mustache");
        int place = page.indexOf(PLACE_OF_LIBRARY);
        return new Frame(
                PageTemplate.of(page.substring(0, place)),
                Resource.named("chart.umd.min.js").text(),
                PageTemplate.of(page.substring(place + PLACE_OF_LIBRARY.length())),
                policy,
                style,
                script);
    }
}
