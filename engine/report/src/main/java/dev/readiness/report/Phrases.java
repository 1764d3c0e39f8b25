package dev.readiness.report;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.answer.Finding;
import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Amount;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rounding;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.rubric.Value;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Phrase;
import dev.readiness.criteria.text.Text;
import dev.readiness.criteria.text.Wording;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.conclude.Ruling;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Requirements and findings in words, the same in every report. */
public final class Phrases {
    private final Lang lang;
    private final Wording wording;

    /** Loads the words of {@code lang} now, so that they are there when phrases are made of them. */
    public static void foresee(Lang lang) {
        Wording.of(Phrases.class, "report", lang);
    }

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

    /** What vetoes are called, as a heading. */
    public String vetoes() {
        return say("show.vetoes");
    }

    public String verdict(Verdict verdict) {
        return say("verdict." + verdict);
    }

    /** The verdict in words; where grades say it, between which ones it is. */
    public String verdict(Ruling ruling) {
        return ruling.verdict() == Verdict.GRADED && ruling.grading().isPresent()
                ? GradeWords.between(this, ruling.grading().get())
                : verdict(ruling.verdict());
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
    /** To what a figure is rounded, and which way. */
    public String rounding(Rounding rounding, Policies.TotalRounding way) {
        return say("rounding." + way.name(), rounding.to().shown());
    }

    public String missing(MissingIndicator missing) {
        String years = list(missing.years());
        String places = list(missing.places().stream().map(Safe::text).toList());
        return title(missing.indicator())
                + (years.isEmpty() ? "" : say("text.inYears", years))
                + (places.isEmpty() ? "" : say("text.ofPlaces", places));
    }

    /** What a requirement asks for, such as {@code 巡查完成率 ≥ 100%}. */
    public String asks(Requirement requirement) {
        return say(
                requirement.isQuantified() ? "asks.bound" : "asks.attested",
                title(requirement.indicator()),
                target(requirement));
    }

    /** The bound that a requirement sets, such as {@code ≥ 100%}. */
    public String target(Requirement requirement) {
        String bound = requirement.bound().stream().map(this::say).collect(Collectors.joining());
        return requirement.everyYear() ? say("target.everyYear", bound) : bound;
    }

    /** {@code phrase} in words. */
    public String say(Phrase phrase) {
        return say(phrase.key(), phrase.arguments().stream().map(this::argument).toArray());
    }

    /** An argument of a phrase as it is shown. */
    private String argument(Object argument) {
        if (argument instanceof Phrase phrase) {
            return say(phrase);
        }
        if (argument instanceof Requirement requirement) {
            return target(requirement);
        }
        if (argument instanceof Indicator indicator) {
            return title(indicator);
        }
        if (argument instanceof Amount amount) {
            return amount.in(lang);
        }
        if (argument instanceof Period period) {
            return period(period);
        }
        if (argument instanceof Text text) {
            return text.in(lang);
        }
        return argument instanceof List<?> several
                ? list(several.stream().map(this::argument).toList())
                : String.valueOf(argument);
    }

    private String period(Period period) {
        if (period.getYears() > 0) {
            return say("period.years", period.getYears());
        }
        return period.getMonths() > 0 ? say("period.months", period.getMonths()) : say("period.days", period.getDays());
    }

    /** Since when a rubric holds, until when, and how far back its figures have to reach. */
    public String validity(Identity identity) {
        return say("show.validFrom", identity.validFrom())
                + identity.validUntil().map(day -> say("show.validUntil", day)).orElse("")
                + identity.evidence()
                        .from()
                        .map(day -> say("show.evidenceFrom", day))
                        .orElseGet(() -> say(
                                "show.evidenceYears",
                                identity.evidence().years().orElseThrow()));
    }

    /** What was found, such as {@code 99.153%（117/118），要求 ≥ 100%，差 0.847 个百分点}. */
    public String found(Finding finding, Submission submission) {
        return new FindingWords(this).found(finding, submission);
    }

    /** What was handed in, such as {@code 99.153%（117/118）}; empty if nothing was. */
    public Optional<String> value(Answer answer, Submission submission) {
        return new FindingWords(this).value(answer, submission);
    }

    /** A reading as it was filled in, every year of it. */
    public String raw(Reading reading) {
        return new ReadingWords(this).raw(reading);
    }

    /** A value as it was filled in. */
    public String raw(Value value, Indicator indicator) {
        return new ReadingWords(this).raw(value, indicator);
    }

    /** The rubric's title; it says so where some of its texts are not in this language. */
    public String title(Identity identity) {
        return identity.title().in(lang)
                + lacks(identity).map(says -> say("own.lacksBehind", says)).orElse("");
    }

    /** That some texts of the rubric are not in this language; empty where all are. */
    public Optional<String> lacks(Identity identity) {
        return identity.lacks().contains(lang) ? Optional.of(say("own.lacks")) : Optional.empty();
    }

    public String title(Indicator indicator) {
        return indicator.title().in(lang);
    }

    /** A stage with its days. */
    public String stage(Stage stage) {
        String title = stage.title().in(lang);
        return stage.from().isEmpty() && stage.until().isEmpty()
                ? say("text.stageUndated", stage.number(), title)
                : say("text.stage", stage.number(), title, day(stage.from()), day(stage.until()));
    }

    /** {@code day} as documents write it: 2023年12月1日, or 2023-12-01. */
    public String longDay(LocalDate day) {
        String width = lang == Lang.ZH ? "%d" : "%02d";
        return say(
                "text.longDay",
                day.getYear(),
                width.formatted(day.getMonthValue()),
                width.formatted(day.getDayOfMonth()));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(say("text.openEnd"));
    }

    /** {@code parts} one after the other, as the language parts them. */
    public String list(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(say("text.comma")));
    }

    /** The numbers of {@code clauses} as the source prints them. */
    public String labels(Rubric rubric, Collection<Integer> clauses) {
        return list(clauses.stream().map(rubric::label).toList());
    }

    /** Who answers for {@code clause}: by the task table, else the kinds of unit that the rubric names. */
    public Team team(Clause clause, Optional<TaskTable> tasks) {
        return Team.of(clause, tasks, lang);
    }

    public Team team(Assessment assessment, int clause) {
        return team(assessment.submission().rubric().clause(clause), assessment.tasks());
    }

    /** {@code team} in one line, such as {@code 教育局牵头，市场监管局配合}. */
    public String units(Team team) {
        String holders = list(team.holders());
        if (team.leads() == 0) {
            return holders;
        }
        return team.supporting().isEmpty()
                ? say("text.led", holders)
                : say("text.ledWith", holders, list(team.supporting()));
    }

    public String units(Assessment assessment, int clause) {
        return units(team(assessment, clause));
    }

    /** Who has to see to {@code clause}, in one line: those that lead, or all of them side by side. */
    public Optional<String> holders(Assessment assessment, int clause) {
        return Optional.of(list(team(assessment, clause).holders())).filter(holders -> !holders.isEmpty());
    }
}
