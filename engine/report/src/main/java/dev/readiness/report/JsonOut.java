package dev.readiness.report;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the recurring parts of a JSON report. */
final class JsonOut {
    private final JsonGenerator json;
    private final Phrases phrases;

    JsonOut(JsonGenerator json, Phrases phrases) {
        this.json = json;
        this.phrases = phrases;
    }

    void object(Runnable body) {
        json.writeStartObject();
        body.run();
        json.writeEndObject();
    }

    void object(String name, Runnable body) {
        json.writeName(name);
        object(body);
    }

    <T> void list(String name, Collection<T> parts, Consumer<T> body) {
        json.writeName(name);
        json.writeStartArray();
        parts.forEach(part -> object(() -> body.accept(part)));
        json.writeEndArray();
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void integer(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, Quantity value) {
        json.writeNumberProperty(name, new BigDecimal(value.written()));
    }

    void integers(String name, List<Integer> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeNumber);
        json.writeEndArray();
    }

    void texts(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void indicator(Indicator indicator) {
        text("id", indicator.id());
        text("title", phrases.title(indicator));
    }

    void place(Location location) {
        text("file", location.file());
        integer("line", location.line());
        integer("column", location.column());
        if (location.isCell()) {
            text("cell", location.cell());
        }
    }

    void location(Location location) {
        object("location", () -> place(location));
    }

    void problem(Problem problem) {
        text("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        text("code", problem.code().name());
        text("message", problem.message(phrases.lang()));
        text("remedy", problem.remedy(phrases.lang()));
        location(problem.location());
    }

    /** One entry for each finding, so that a requirement for each year has one a year. */
    void requirements(List<Judged> judged, Submission submission) {
        list(
                "requirements",
                judged.stream().flatMap(each -> each.findings().stream()).toList(),
                finding -> finding(finding, submission));
    }

    private void finding(Finding finding, Submission submission) {
        Answer answer = finding.answer();
        Indicator indicator = finding.requirement().indicator();
        Optional<Reading> reading = submission.reading(indicator);
        object("indicator", () -> indicator(indicator));
        if (answer.year() != Answer.NO_YEAR) {
            integer("year", answer.year());
        }
        text("outcome", finding.outcome().name());
        text("asks", phrases.target(finding.requirement()));
        phrases.value(answer, submission).ifPresent(value -> text("value", value));
        answer.figure().ifPresent(figure -> number("figure", figure));
        answer.target().ifPresent(target -> number("target", target));
        answer.shortfall().ifPresent(shortfall -> number("shortfall", shortfall));
        if (answer.figure().isPresent()) {
            text("unit", unit(indicator));
        }
        text("rule", finding.rule());
        reading.ifPresent(given -> texts(
                "evidence", given.evidence().stream().map(Evidence::reference).toList()));
        location(
                finding.outcome() == Outcome.MISSING
                        ? submission.gap(finding.requirement())
                        : submission.place(answer));
        reading.flatMap(Reading::byPlace).ifPresent(places -> byPlace(places, finding, submission));
    }

    /** Whose figure it is, and those of all places. */
    private void byPlace(ByPlace places, Finding finding, Submission submission) {
        Indicator indicator = finding.requirement().indicator();
        int year = finding.answer().year();
        submission.figure(finding.answer()).ifPresent(figure -> text("place", figure.place()));
        list("places", places.figures(year), figure -> {
            text("place", figure.place());
            text("value", phrases.raw(figure.value(), indicator));
            figure.value().figure().ifPresent(amount -> number("figure", amount));
            location(figure.location());
        });
        texts("lacking", places.lacking(year));
    }

    private String unit(Indicator indicator) {
        return indicator.kind() == IndicatorKind.RATE
                ? "rate"
                : indicator.unit().map(unit -> unit.in(phrases.lang())).orElse(phrases.say("unit.times"));
    }
}
