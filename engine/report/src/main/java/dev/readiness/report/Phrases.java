package dev.readiness.report;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.need.Absent;
import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.need.AtMost;
import dev.readiness.criteria.need.Attested;
import dev.readiness.criteria.need.Exceeds;
import dev.readiness.criteria.need.Occurs;
import dev.readiness.criteria.need.PerThousand;
import dev.readiness.criteria.need.Surveyed;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.ByPlace;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Requirements and findings in words, the same in every report. */
public final class Phrases {
    private final Lang lang;
    private final Wording wording;

    public Phrases(Lang lang) {
        this(lang, Wording.of(Phrases.class, "report", lang));
    }

    private Phrases(Lang lang, Wording wording) {
        this.lang = lang;
        this.wording = wording;
    }

    /** The same phrases in the words of one scoring model. */
    public Phrases of(Model model) {
        return new Phrases(lang, wording.variant(model.name()));
    }

    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    public Lang lang() {
        return lang;
    }

    public String outcome(Outcome outcome) {
        return say("outcome." + outcome);
    }

    public String veto(Veto.State state) {
        return say("veto." + state);
    }

    public String verdict(Verdict verdict) {
        return say("verdict." + verdict);
    }

    public String tier(Tier tier) {
        return say("tier." + tier);
    }

    /** Where something stands in its file, such as {@code 第 12 行} or {@code 填报!D17}. */
    public String place(Location location) {
        return location.isCell() ? Safe.text(location.cell()) : say("text.line", location.line());
    }

    /** How clauses that do not apply are treated under {@code mode}. */
    public String mode(Policies.NotApplicable mode) {
        return say("mode." + mode.id());
    }

    /** A missing indicator, with the years that lack it. */
    public String missing(MissingIndicator missing) {
        String years = list(missing.years());
        String places = list(missing.places().stream().map(Safe::text).toList());
        return title(missing.indicator())
                + (years.isEmpty() ? "" : say("text.inYears", years))
                + (places.isEmpty() ? "" : say("text.ofPlaces", places));
    }

    /** What a requirement asks for, such as {@code 监督抽检完成率 ≥ 100%}. */
    public String asks(Requirement requirement) {
        return say(
                requirement instanceof Attested ? "asks.attested" : "asks.bound",
                title(requirement.indicator()),
                target(requirement));
    }

    /** The bound that a requirement sets, such as {@code ≥ 100%}. */
    public String target(Requirement requirement) {
        Indicator indicator = requirement.indicator();
        String bound;
        if (requirement instanceof Attested) {
            bound = say("target.yes");
        } else if (requirement instanceof AtLeast atLeast) {
            bound = say("target.atLeast", indicator.show(atLeast.target(), lang))
                    + atLeast.aim()
                            .map(aim -> say("target.aim", indicator.show(aim, lang)))
                            .orElse("");
        } else if (requirement instanceof Exceeds exceeds) {
            bound = say("target.exceeds", title(exceeds.other()));
        } else if (requirement instanceof AtMost atMost) {
            bound = say("target.atMost", indicator.show(atMost.target(), lang));
        } else if (requirement instanceof PerThousand perThousand) {
            bound = say("target.atLeast", indicator.show(perThousand.target(), lang));
        } else if (requirement instanceof Surveyed surveyed) {
            bound = say("target.survey", indicator.show(surveyed.threshold(), lang));
        } else if (requirement instanceof Occurs occurs) {
            bound = say("target.occurs", period(occurs.within()), occurs.times());
        } else {
            bound = say("target.absent", period(((Absent) requirement).within()));
        }
        return requirement.everyYear() ? say("target.everyYear", bound) : bound;
    }

    private String period(Period period) {
        if (period.getYears() > 0) {
            return say("period.years", period.getYears());
        }
        return period.getMonths() > 0 ? say("period.months", period.getMonths()) : say("period.days", period.getDays());
    }

    /** What was found, such as {@code 99.153%（117/118），要求 ≥ 100%，差 0.847 个百分点}. */
    public String found(Finding finding, Submission submission) {
        Answer answer = finding.answer();
        Requirement requirement = finding.requirement();
        String year = answer.year() == Answer.NO_YEAR ? "" : say("found.year", answer.year());
        return year
                + switch (finding.outcome()) {
                    case MISSING -> missing(answer, submission);
                    case ERROR -> say("found.error." + errorKind(answer), target(requirement));
                    default -> judged(finding, submission);
                };
    }

    private String missing(Answer answer, Submission submission) {
        Requirement requirement = answer.requirement();
        String nothing = submission
                .reading(requirement.indicator())
                .flatMap(Reading::byPlace)
                .map(places -> say(
                        "value.lacking",
                        list(places.lacking(answer.year()).stream()
                                .map(Safe::text)
                                .toList())))
                .orElse(say("value.missing"));
        return requirement instanceof Attested
                ? say("found.attested", nothing, target(requirement))
                : say("found.value", nothing, target(requirement));
    }

    private String judged(Finding finding, Submission submission) {
        Answer answer = finding.answer();
        if (answer instanceof Answer.ExceedsAnswer exceeds) {
            Indicator indicator = finding.requirement().indicator();
            String bound =
                    say("target.exceedsFigure", target(finding.requirement()), indicator.show(exceeds.bound(), lang));
            return say("found.value", indicator.show(exceeds.amount(), lang), bound);
        }
        if (answer instanceof Answer.AttestedAnswer attested) {
            return attested.yes()
                    ? say("value.yes")
                    : say("found.attested", say("value.no"), target(finding.requirement()));
        }
        return value(answer, submission)
                .map(value ->
                        say("found.value", value + ofPlace(submission.figure(answer)), target(finding.requirement()))
                                + distance(finding))
                .orElse("");
    }

    private String ofPlace(Optional<ByPlace.Figure> figure) {
        return figure.map(found -> say("value.ofPlace", Safe.text(found.place())))
                .orElse("");
    }

    private static String errorKind(Answer answer) {
        if (answer instanceof Answer.EmptyRateAnswer) {
            return "emptyRate";
        }
        return answer instanceof Answer.ContradictoryAnswer ? "contradiction" : "rules";
    }

    /** What was handed in, such as {@code 99.153%（117/118）}; empty if nothing was. */
    public Optional<String> value(Answer answer, Submission submission) {
        Indicator indicator = answer.requirement().indicator();
        if (answer instanceof Answer.AttestedAnswer attested) {
            return Optional.of(say(attested.yes() ? "value.yes" : "value.no"));
        }
        if (answer instanceof Answer.OccurrenceAnswer occurrence) {
            return Optional.of(events(occurrence.count(), occurrence.days(), occurrence.window()::contains));
        }
        if (answer instanceof Answer.AbsenceAnswer absence) {
            return Optional.of(events(absence.count(), absence.days(), absence.window()::contains));
        }
        if (answer instanceof Answer.EmptyRateAnswer) {
            return Optional.of("0/0");
        }
        return answer.figure()
                .map(figure -> indicator.show(figure, lang)
                        + counted(answer, submission).map(this::fraction).orElse(""));
    }

    private String events(int count, List<LocalDate> days, Predicate<LocalDate> counts) {
        String counted = list(days.stream().filter(counts).toList());
        return count == 0 ? say("value.noEvents") : say("value.events", count, counted);
    }

    private static Optional<Value.Fraction> counted(Answer answer, Submission submission) {
        return submission
                .reading(answer.requirement().indicator())
                .map(Reading::value)
                .map(value -> value instanceof Value.ByYear byYear && answer.year() != Answer.NO_YEAR
                        ? byYear.years().get(answer.year()).value()
                        : value)
                .flatMap(value -> value instanceof Value.Rate rate ? rate.fraction() : Optional.empty());
    }

    private String distance(Finding finding) {
        if (finding.answer() instanceof Answer.AbsenceAnswer) {
            return "";
        }
        Indicator indicator = finding.requirement().indicator();
        return finding.answer()
                .shortfall()
                .filter(shortfall -> !shortfall.isZero())
                .map(shortfall -> say(
                        finding.answer() instanceof Answer.AtMostAnswer ? "found.over" : "found.short",
                        amount(indicator, shortfall)))
                .orElse("");
    }

    private String amount(Indicator indicator, Quantity quantity) {
        return indicator.kind() == IndicatorKind.RATE
                ? say("value.percentagePoints", precise(quantity.times(100)))
                : precise(quantity)
                        + indicator.unit().map(unit -> " " + unit.in(lang)).orElse("");
    }

    /** A distance is never shown as 0 while there is one. */
    private static String precise(Quantity quantity) {
        String shown = quantity.shown();
        return shown.equals("0") ? quantity.written() : shown;
    }

    public String title(Indicator indicator) {
        return indicator.title().in(lang);
    }

    /** A reading as it was filled in, every year of it. */
    public String raw(Reading reading) {
        return reading.byPlace()
                .map(places -> judged(places, reading.indicator()))
                .orElseGet(() -> raw(reading.value(), reading.indicator()));
    }

    /** Of several places' figures those that count, with the places. */
    private String judged(ByPlace places, Indicator indicator) {
        return list(places.years().stream()
                .flatMap(year -> places.worst(year).stream().map(figure -> {
                    String value = raw(figure.value(), indicator) + ofPlace(Optional.of(figure));
                    return year == Answer.NO_YEAR ? value : say("value.inYear", year, value);
                }))
                .toList());
    }

    String raw(Value value, Indicator indicator) {
        if (value instanceof Value.Attestation attestation) {
            return say(attestation.yes() ? "value.yes" : "value.no");
        }
        if (value instanceof Value.Events events) {
            return events.days().isEmpty()
                    ? say("value.none")
                    : say("value.times", events.days().size(), list(events.days()));
        }
        if (value instanceof Value.ByYear byYear) {
            return list(byYear.years().entrySet().stream()
                    .map(entry -> say(
                            "value.inYear", entry.getKey(), raw(entry.getValue().value(), indicator)))
                    .toList());
        }
        if (value instanceof Value.Rate rate) {
            String share = rate.share().map(Quantity::shownAsPercent).orElse("");
            return share + rate.fraction().map(this::fraction).orElse("");
        }
        return indicator.show(((Value.Number) value).amount(), lang);
    }

    private String fraction(Value.Fraction fraction) {
        return say(
                "value.fraction",
                fraction.numerator().shown(),
                fraction.denominator().shown());
    }

    /** A stage with its days. */
    public String stage(Stage stage) {
        String title = stage.title().in(lang);
        return stage.from().isEmpty() && stage.until().isEmpty()
                ? say("text.stageUndated", stage.number(), title)
                : say("text.stage", stage.number(), title, day(stage.from()), day(stage.until()));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(say("text.openEnd"));
    }

    /** {@code parts} one after the other, as the language parts them. */
    public String list(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(say("text.comma")));
    }

    /** The units responsible for {@code clause}, the lead first: by the task table, else the kinds that the rubric names. */
    public List<String> units(Clause clause, Optional<TaskTable> tasks) {
        List<String> units = tasks.map(table -> table.units(clause.number())).orElse(List.of());
        return units.isEmpty()
                ? clause.units().stream().map(unit -> unit.in(lang)).toList()
                : units.stream().map(Safe::text).toList();
    }

    /** The same in one line. */
    public String units(Assessment assessment, int clause) {
        return list(responsible(assessment, clause));
    }

    /** The first of the responsible units. */
    public Optional<String> lead(Assessment assessment, int clause) {
        return responsible(assessment, clause).stream().findFirst();
    }

    private List<String> responsible(Assessment assessment, int clause) {
        return units(assessment.submission().rubric().clauses().get(clause), assessment.tasks());
    }
}
