package dev.readiness.report.html;

/**
 * What all reports have alike, worked out once for all of them.
 *
 * @param policy the content-security policy: nothing is loaded from anywhere, and nothing runs or styles but what stands
 *     in the page
 * @param library draws the charts
 */
record Frame(PageTemplate template, String policy, Resource style, Resource library, Resource script) {

    static Frame ofReports() {
        Resource style = Resource.named("base.css", "page.css");
        Resource library = Resource.named("chart.umd.min.js");
        Resource script = Resource.named("page.js");
        String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + style.hash()
                + "; script-src " + library.hash() + " " + script.hash();
        return new Frame(PageTemplate.named("page"), policy, style, library, script);
    }
}
