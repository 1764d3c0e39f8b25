package dev.readiness.report;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.judge.Judged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the recurring parts of a JSON report. */
public final class JsonOut {
    private final JsonGenerator json;
    private final Phrases phrases;

    public JsonOut(JsonGenerator json, Phrases phrases) {
        this.json = json;
        this.phrases = phrases;
    }

    /** Where a submission is: its path, and its line where it is not the first. */
    public void input(String path, int line) {
        text("path", path);
        if (line > 1) {
            integer("line", line);
        }
    }

    public void object(Runnable body) {
        json.writeStartObject();
        body.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable body) {
        json.writeName(name);
        object(body);
    }

    public <T> void list(String name, Collection<T> parts, Consumer<T> body) {
        json.writeName(name);
        json.writeStartArray();
        for (T part : parts) {
            json.writeStartObject();
            body.accept(part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void integer(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    /** The number of {@code part} in the order of the rubric and, where the source prints another, that as its label. */
    public void numbered(String name, Numbered part) {
        integer(name, part.number());
        if (part.isLabelled()) {
            text("label", part.label());
        }
    }

    /** The same of {@code number}, where {@code parts} may not hold what has it. */
    public void numbered(String name, int number, Map<Integer, ? extends Numbered> parts) {
        Numbered part = parts.get(number);
        if (part == null) {
            integer(name, number);
        } else {
            numbered(name, part);
        }
    }

    /** The numbers of {@code clauses}, and under {@code labels} what the source prints for them instead. */
    public void clauses(List<Integer> clauses, Rubric rubric) {
        integers("clauses", clauses);
        labels(clauses.stream().map(rubric.clauses()::get).toList());
    }

    /** What the source prints for those of {@code parts} that it numbers in another way; nothing where it does not. */
    public void labels(Collection<? extends Numbered> parts) {
        SortedMap<Integer, String> labels = new TreeMap<>();
        parts.stream().filter(Numbered::isLabelled).forEach(part -> labels.put(part.number(), part.label()));
        labels(labels);
    }

    public void labels(SortedMap<Integer, String> labels) {
        if (!labels.isEmpty()) {
            object("labels", () -> labels.forEach((number, label) -> text(String.valueOf(number), label)));
        }
    }

    public void number(String name, Quantity value) {
        json.writeName(name);
        json.writeNumber(value.written());
    }

    public void integers(String name, List<Integer> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeNumber);
        json.writeEndArray();
    }

    public void texts(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    public void indicator(Indicator indicator) {
        text("id", indicator.id());
        text("title", phrases.title(indicator));
    }

    public void place(Location location) {
        text("file", location.file());
        integer("line", location.line());
        integer("column", location.column());
        if (location.isCell()) {
            text("cell", location.cell());
        }
    }

    public void location(Location location) {
        json.writeName("location");
        json.writeStartObject();
        place(location);
        json.writeEndObject();
    }

    public void problem(Problem problem) {
        text("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        text("code", problem.code().name());
        text("message", problem.message(phrases.lang()));
        text("remedy", problem.remedy(phrases.lang()));
        location(problem.location());
    }

    /** One entry for each finding, so that a requirement for each year has one a year. */
    public void requirements(List<Judged> judged, Submission submission) {
        List<Finding> findings = new ArrayList<>();
        for (Judged each : judged) {
            findings.addAll(each.findings());
        }
        list("requirements", findings, finding -> finding(finding, submission));
    }

    private void finding(Finding finding, Submission submission) {
        Answer answer = finding.answer();
        Indicator indicator = finding.requirement().indicator();
        Optional<Reading> reading = submission.reading(indicator);
        json.writeName("indicator");
        json.writeStartObject();
        indicator(indicator);
        json.writeEndObject();
        if (answer.year() != Answer.NO_YEAR) {
            integer("year", answer.year());
        }
        text("outcome", finding.outcome().name());
        text("asks", phrases.target(finding.requirement()));
        phrases.value(answer, submission).ifPresent(value -> text("value", value));
        number("figure", answer.figure());
        number("target", answer.target());
        number("shortfall", answer.shortfall());
        if (answer.figure().isPresent()) {
            text("unit", unit(indicator));
        }
        if (finding.outcome() == Outcome.PENDING) {
            answer.asked().due().ifPresent(day -> text("due", day.toString()));
        }
        text("rule", finding.rule());
        new FormulaWords(phrases).of(indicator, submission.settings()).ifPresent(formula -> {
            text("formula", formula);
            list("inputs", indicator.inputs(), input -> input(input, submission));
        });
        reading.ifPresent(given -> evidence(given.evidence()));
        location(
                finding.outcome() == Outcome.MISSING
                        ? submission.gap(finding.requirement())
                        : submission.place(answer));
        reading.flatMap(Reading::byPlace).ifPresent(places -> byPlace(places, finding, submission));
    }

    /** What was filled in for a figure that is worked out of it. */
    private void input(Indicator input, Submission submission) {
        indicator(input);
        submission.reading(input).ifPresent(reading -> text("value", phrases.raw(reading)));
        location(submission.reading(input).map(Reading::location).orElseGet(() -> submission.gap(input)));
    }

    private void number(String name, Optional<Quantity> value) {
        if (value.isPresent()) {
            number(name, value.get());
        }
    }

    private void evidence(List<Evidence> all) {
        json.writeName("evidence");
        json.writeStartArray();
        for (Evidence evidence : all) {
            json.writeString(evidence.reference());
        }
        json.writeEndArray();
    }

    /** Whose figure it is, and those of all places. */
    private void byPlace(ByPlace places, Finding finding, Submission submission) {
        Indicator indicator = finding.requirement().indicator();
        int year = finding.answer().year();
        submission.figure(finding.answer()).ifPresent(figure -> text("place", figure.place()));
        list("places", places.figures(year), figure -> {
            text("place", figure.place());
            text("value", phrases.raw(figure.value(), indicator));
            number("figure", figure.value().figure());
            location(figure.location());
        });
        texts("lacking", places.lacking(year));
    }

    private String unit(Indicator indicator) {
        return indicator.figures() == IndicatorKind.RATE
                ? "rate"
                : indicator.unit().map(unit -> unit.in(phrases.lang())).orElse(phrases.say("unit.times"));
    }
}
