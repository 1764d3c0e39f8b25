package dev.readiness.report.next.words;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.plan.Measure;
import dev.readiness.engine.plan.Obstacle;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Reach;
import dev.readiness.engine.plan.Work;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.Safe;
import dev.readiness.report.Why;
import dev.readiness.report.writing.Style;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a plan says, sentence by sentence, for whatever it is written on. */
public final class PlanWords {
    private final Plan plan;
    private final Words words;
    private final Why why;

    public PlanWords(Plan plan, Lang lang) {
        this.plan = plan;
        this.words = new Words(lang, model(plan));
        this.why = new Why(words.phrases(), Style.PLAIN);
    }

    private static Model model(Plan plan) {
        return plan.before().submission().rubric().identity().model();
    }

    Words words() {
        return words;
    }

    /** What is called {@code key} among the words on what to do next. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public Lang lang() {
        return words.lang();
    }

    public String title() {
        return words.say(
                "plan.title",
                Safe.text(plan.before().submission().region()),
                plan.before().submission().asOf());
    }

    /** How the target stands. */
    public String state() {
        String most = figure(plan.most());
        return plan.grade()
                        .map(grade -> words.say(
                                "plan.grade." + plan.state(), grade.name().in(words.lang()), most))
                        .orElseGet(() -> words.say(
                                "plan." + plan.state(),
                                plan.target().map(this::figure).orElse(""),
                                most))
                + (plan.state() == Plan.State.OUT_OF_REACH ? beyondTheLine() : "");
    }

    /** A reading that earns by its height is promised its line alone, and may turn out higher: no step asks for that. */
    private String beyondTheLine() {
        List<ClauseScore> graded = plan.after()
                .scorecard()
                .clauses()
                .filter(score -> score.outcome() == Outcome.MET && !score.lost().isZero())
                .toList();
        return graded.isEmpty()
                ? ""
                : words.say(
                        "plan.beyondTheLine",
                        words.phrases()
                                .list(graded.stream()
                                        .map(score -> score.clause().label())
                                        .toList()),
                        graded.stream()
                                .map(ClauseScore::lost)
                                .reduce(Quantity.ZERO, Quantity::plus)
                                .shown());
    }

    /** That all figures are what is kept of the maximum; empty where they are what is earned. */
    public List<String> demerits() {
        return plan.before().submission().rubric().overall().demerits()
                ? List.of(words.say(
                        "plan.demerits",
                        plan.before().scorecard().nominalMaximum().shown()))
                : List.of();
    }

    public String effort() {
        return words.say(
                plan.isCheapest() ? "plan.effort" : "plan.effortBound",
                plan.measures().stream()
                        .mapToInt(measure -> measure.steps().size())
                        .sum(),
                plan.effort(),
                plan.bound());
    }

    public String verdict() {
        return words.say(
                "plan.verdict",
                words.phrases().verdict(plan.before().advice().ruling()),
                words.phrases().verdict(plan.after().advice().ruling()));
    }

    /** How the steps are ordered, and what gains mean. */
    public String order() {
        return words.say("plan.order");
    }

    public String disclaimer() {
        return words.say("plan.disclaimer");
    }

    /** By how much the certain figure rises. */
    public String gain(Measure measure) {
        Quantity gain = measure.gain();
        return gain.isZero() || gain.isNegative() ? figure(gain) : "+" + figure(gain);
    }

    /** A figure as a target is given: points, or of a rubric with tiers a share. */
    public String figure(Quantity figure) {
        return isShare() ? figure.shownAsPercent() : figure.shown();
    }

    /** Whether figures are shares of the basic criteria. */
    public boolean isShare() {
        return model(plan) == Model.CONFORMITY;
    }

    public String kind(Work step) {
        return words.say("work." + step.kind());
    }

    /** What has to be done: how each reading stands against what is asked, and which other clauses it serves. */
    public String task(Work step, Measure measure) {
        return stands(step) + also(step, measure);
    }

    /** How each of a step's readings stands, for the first clause that asks for it. */
    private String stands(Work step) {
        return step.open().stream()
                .collect(Collectors.toMap(
                        judged -> judged.requirement().indicator(),
                        Function.identity(),
                        (one, two) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(judged -> why.plain(judged, plan.before()))
                .collect(Collectors.joining(words.phrases().say("text.semicolon")));
    }

    /** The other clauses that a step serves. */
    private String also(Work step, Measure measure) {
        List<String> others = step.clauses().stream()
                .filter(clause -> clause != measure.clause().number())
                .map(this::label)
                .toList();
        return others.isEmpty() ? "" : words.say("work.also", words.phrases().list(others));
    }

    /** The number of {@code clause} as the source prints it. */
    String label(int clause) {
        return plan.before().submission().rubric().label(clause);
    }

    public String units(Measure measure) {
        return words.phrases().list(measure.units().stream().map(Safe::text).toList());
    }

    /** By which day it has to be done. */
    public Optional<LocalDate> day(Measure measure) {
        return plan.day(measure);
    }

    /** Who has to see to it, and by when. */
    public String unitsAndDay(Measure measure) {
        String units = units(measure);
        return measure.due()
                .map(day -> words.say(
                                plan.isAhead(measure) ? "work.ahead" : "work.due",
                                units,
                                day,
                                plan.by().map(Object::toString).orElse(""))
                        .strip())
                .orElse(units);
    }

    /** A dimension or an item. */
    public String part(Reach reach) {
        return reach.item()
                .map(item -> words.say("reach.item", item.label(), item.title().in(words.lang())))
                .orElseGet(() -> words.say(
                        "reach.dimension",
                        reach.dimension().number(),
                        reach.dimension().title().in(words.lang())));
    }

    public String obstacle(Obstacle obstacle) {
        return words.say(
                "obstacle." + obstacle.reason(),
                obstacle.clause().label(),
                why.plain(obstacle.judged(), plan.before()),
                obstacle.from().map(day -> words.say("obstacle.from", day)).orElse(""));
    }
}
