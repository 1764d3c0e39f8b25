package dev.readiness.report.html;

import com.samskivert.mustache.Mustache;
import java.util.List;

/**
 * Everything that the template {@code page.mustache} names.
 *
 * @param w the fixed words of the page, by key
 * @param policy the content-security policy
 * @param vetoes one or none, as {@code units} and {@code timeline}: what a rubric does not have has no section
 */
record Page(
        Mustache.CustomContext w,
        String lang,
        String policy,
        Resource style,
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

    static Page of(Subject subject, Frame frame) {
        return new Page(
                subject::say,
                subject.say("htmlLang"),
                frame.policy(),
                frame.style(),
                frame.script(),
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
}
