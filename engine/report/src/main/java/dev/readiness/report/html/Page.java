package dev.readiness.report.html;

import com.samskivert.mustache.Mustache;
import java.util.List;

/**
 * Everything that the template {@code page.mustache} names.
 *
 * @param w the fixed words of the page, by key
 * @param policy the content-security policy
 * @param library draws the charts
 * @param vetoes one or none, as {@code units} and {@code timeline}: what a rubric does not have has no section
 */
record Page(
        Mustache.CustomContext w,
        String lang,
        String policy,
        Resource style,
        Resource library,
        Resource script,
        Opening opening,
        List<DimensionRow> dimensions,
        DimensionRow.Bar total,
        List<Vetoes> vetoes,
        Declared declared,
        List<UnitRows> units,
        List<Timeline> timeline,
        Clauses clauses,
        Closing closing) {

    static Page of(Subject subject) {
        Resource style = Resource.named("base.css", "page.css");
        Resource library = Resource.named("chart.umd.min.js");
        Resource script = Resource.named("page.js");
        return new Page(
                subject::say,
                subject.say("htmlLang"),
                policy(style, library, script),
                style,
                library,
                script,
                Opening.of(subject),
                subject.assessment().scorecard().dimensions().stream()
                        .map(score -> DimensionRow.of(score, subject))
                        .toList(),
                DimensionRow.total(subject.assessment().scorecard().dimensions()),
                Vetoes.of(subject).stream().toList(),
                Declared.of(subject),
                UnitRows.of(subject).stream().toList(),
                Timeline.of(subject).stream().toList(),
                Clauses.of(subject),
                Closing.of(subject));
    }

    /** Nothing is loaded from anywhere, and nothing runs or styles but what stands in the page. */
    private static String policy(Resource style, Resource library, Resource script) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + style.hash() + "; script-src "
                + library.hash() + " " + script.hash();
    }
}
