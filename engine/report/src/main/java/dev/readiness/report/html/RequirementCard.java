package dev.readiness.report.html;

import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import dev.readiness.report.FormulaWords;
import dev.readiness.report.Safe;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One requirement: what it asks, what was found each year, what was filled in where. */
record RequirementCard(String asks, List<Found> found, List<Given> given) {

    /** Whether what was found says already what was filled in. */
    boolean said() {
        return !found.isEmpty() && given.size() == 1;
    }

    /** What a rule found, such as {@code 99.153%（117/118），要求 ≥ 100%}. */
    record Found(Subject.Badge badge, String says, String rule) {}

    /**
     * What was filled in for an indicator, or that nothing was.
     *
     * @param value empty if nothing was
     * @param place where it stands, or where it would have to be written
     * @param note what the rubric says of the indicator
     */
    record Given(String title, String value, String place, List<String> evidence, String remark, String note) {}

    static RequirementCard of(Judged judged, Subject subject) {
        return new RequirementCard(
                subject.phrases().asks(judged.requirement()),
                judged.findings().stream().map(each -> found(each, subject)).toList(),
                Stream.concat(
                                judged.requirement().asked().stream().flatMap(asked -> workedOut(asked, subject)),
                                judged.requirement().inputs().stream().flatMap(input -> given(input, subject)))
                        .toList());
    }

    /** How a figure is worked out stands before what it is worked out of. */
    private static Stream<Given> workedOut(Indicator asked, Subject subject) {
        return new FormulaWords(subject.phrases())
                        .of(asked, subject.assessment().submission().settings())
                        .map(formula -> new Given(
                                subject.phrases().title(asked),
                                formula,
                                "",
                                List.of(),
                                "",
                                asked.note().map(subject::in).orElse("")))
                        .stream();
    }

    private static Found found(Finding finding, Subject subject) {
        Submission submission = subject.assessment().submission();
        return new Found(
                subject.badge(finding.outcome()), subject.phrases().found(finding, submission), finding.rule());
    }

    private static Stream<Given> given(Indicator input, Subject subject) {
        Submission submission = subject.assessment().submission();
        String note = input.note().map(subject::in).orElse("");
        Optional<Reading> reading = submission.reading(input);
        Given whole = reading.map(given -> given(subject.phrases().title(input), given, note, subject))
                .orElseGet(() -> new Given(
                        subject.phrases().title(input),
                        "",
                        subject.phrases().place(submission.gap(input)),
                        List.of(),
                        "",
                        note));
        return Stream.concat(
                Stream.of(whole), reading.flatMap(Reading::byPlace).stream().flatMap(places -> each(places, subject)));
    }

    private static Stream<Given> each(ByPlace places, Subject subject) {
        return places.places().stream()
                .flatMap(place -> Optional.ofNullable(places.readings().get(place))
                        .map(reading -> given(Safe.text(place), reading, "", subject))
                        .stream());
    }

    private static Given given(String title, Reading reading, String note, Subject subject) {
        return new Given(
                title,
                subject.phrases().raw(reading),
                subject.phrases().place(reading.location()),
                reading.evidence().stream().map(Evidence::reference).toList(),
                reading.note().orElse(""),
                note);
    }
}
