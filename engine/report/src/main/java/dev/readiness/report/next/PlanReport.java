package dev.readiness.report.next;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.plan.Measure;
import dev.readiness.engine.plan.Obstacle;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Reach;
import dev.readiness.engine.plan.Work;
import dev.readiness.report.Columns;
import dev.readiness.report.Safe;
import dev.readiness.report.Style;
import dev.readiness.report.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What to do next, in the order in which it is best done. */
public final class PlanReport {
    private static final int WIDTH = 40;
    private static final int POINTS = 12;

    private final Lang lang;

    public PlanReport(Lang lang) {
        this.lang = lang;
    }

    /** @param most how many obstacles are listed at most; all steps always are */
    public String text(Plan plan, Style style, int most) {
        return leaflet(plan, most).text(style);
    }

    public String markdown(Plan plan) {
        return leaflet(plan, Integer.MAX_VALUE).markdown();
    }

    private Leaflet leaflet(Plan plan, int most) {
        Assessment before = plan.before();
        Words words = new Words(lang, before.submission().rubric().identity().model());
        Why why = new Why(words.phrases(), Style.PLAIN);
        Leaflet leaflet = new Leaflet();
        leaflet.title(words.say(
                "plan.title",
                Safe.text(before.submission().region()),
                before.submission().asOf()));
        leaflet.line(state(plan, words));
        if (before.submission().rubric().overall().demerits()) {
            leaflet.faint(words.say(
                    "plan.demerits", before.scorecard().nominalMaximum().shown()));
        }
        leaflet.line(words.say(
                plan.isCheapest() ? "plan.effort" : "plan.effortBound",
                plan.measures().stream()
                        .mapToInt(measure -> measure.steps().size())
                        .sum(),
                plan.effort(),
                plan.bound()));
        leaflet.line(words.say(
                "plan.verdict",
                words.phrases().verdict(before.advice().ruling()),
                words.phrases().verdict(plan.after().advice().ruling())));
        measures(leaflet, plan, "plan.first", plan.first(), words, why);
        measures(leaflet, plan, "plan.then", plan.then(), words, why);
        if (!plan.measures().isEmpty()) {
            leaflet.faint(words.say("plan.order"));
        }
        curve(leaflet, plan, words);
        reach(leaflet, plan, words);
        plan.selections().forEach(selection -> new SelectionWords(words).write(leaflet, selection));
        obstacles(leaflet, plan, words, why, most);
        leaflet.faint(words.say("plan.disclaimer"));
        return leaflet;
    }

    private static String state(Plan plan, Words words) {
        String most = figure(plan, plan.most());
        return plan.grade()
                .map(grade ->
                        words.say("plan.grade." + plan.state(), grade.name().in(words.lang()), most))
                .orElseGet(() -> words.say(
                        "plan." + plan.state(),
                        plan.target().map(target -> figure(plan, target)).orElse(""),
                        most));
    }

    private void measures(Leaflet leaflet, Plan plan, String title, List<Measure> measures, Words words, Why why) {
        if (measures.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : measures) {
            boolean first = true;
            for (Work step : measure.steps()) {
                rows.add(List.of(
                        first ? gain(plan, measure) : "",
                        first ? figure(plan, measure.total()) : "",
                        String.valueOf(step.effort()),
                        first ? String.valueOf(measure.clause().number()) : "",
                        words.say("work." + step.kind()),
                        stands(step, plan, words, why) + also(step, measure, words),
                        first ? units(measure, words) : ""));
                first = false;
            }
        }
        leaflet.title(words.say(title))
                .table(
                        List.of(
                                words.say("head.gain"),
                                words.say("head.total"),
                                words.say("head.effort"),
                                words.say("head.clause"),
                                words.say("head.kind"),
                                words.say("head.step"),
                                words.say("head.units")),
                        rows,
                        4);
    }

    private static String gain(Plan plan, Measure measure) {
        boolean share = isTiered(plan);
        return measure.gain().isZero() || measure.gain().isNegative()
                ? figure(plan, measure.gain())
                : "+"
                        + (share
                                ? measure.gain().shownAsPercent()
                                : measure.gain().shown());
    }

    /** How each of a step's readings stands, for the first clause that asks for it. */
    private static String stands(Work step, Plan plan, Words words, Why why) {
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
    private static String also(Work step, Measure measure, Words words) {
        List<Integer> others = step.clauses().stream()
                .filter(clause -> clause != measure.clause().number())
                .toList();
        return others.isEmpty() ? "" : words.say("work.also", words.phrases().list(others));
    }

    private static String units(Measure measure, Words words) {
        String units =
                words.phrases().list(measure.units().stream().map(Safe::text).toList());
        return measure.due()
                .map(day -> words.say("work.due", units, day).strip())
                .orElse(units);
    }

    private static boolean isTiered(Plan plan) {
        return plan.before().submission().rubric().identity().model() == Model.CONFORMITY;
    }

    private static String figure(Plan plan, Quantity figure) {
        return isTiered(plan) ? figure.shownAsPercent() : figure.shown();
    }

    private static void curve(Leaflet leaflet, Plan plan, Words words) {
        List<Plan.Point> all = plan.curve();
        if (all.size() < 2) {
            return;
        }
        List<Plan.Point> shown = new ArrayList<>();
        int step = Math.max(1, (all.size() + POINTS - 1) / POINTS);
        for (int i = 0; i < all.size(); i++) {
            boolean telling = i == all.size() - 1 || all.get(i).effort() == plan.effort();
            if (telling || i % step == 0) {
                shown.add(all.get(i));
            }
        }
        Quantity least = all.get(0).figure();
        Quantity width = all.get(all.size() - 1).figure().minus(least);
        int effort = shown.stream()
                .mapToInt(point -> String.valueOf(point.effort()).length())
                .max()
                .orElse(0);
        int wide = shown.stream()
                .mapToInt(point -> figure(plan, point.figure()).length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Plan.Point point : shown) {
            int bar = width.isZero()
                    ? WIDTH
                    : 1
                            + point.figure()
                                    .minus(least)
                                    .times(WIDTH - 1L)
                                    .dividedBy(width)
                                    .floor();
            lines.add(Columns.padLeft(String.valueOf(point.effort()), effort) + "  "
                    + Columns.padLeft(figure(plan, point.figure()), wide) + "  " + "█".repeat(bar)
                    + (point.effort() == plan.effort() ? "  " + words.say("curve.here") : ""));
        }
        leaflet.title(words.say("curve.title")).drawing(lines);
        plan.next()
                .ifPresent(next -> leaflet.line(
                        words.say("curve.next", next.effort() - plan.effort(), figure(plan, next.figure()))));
    }

    /** All dimensions, and those of their items that can't be brought to their full points. */
    private static void reach(Leaflet leaflet, Plan plan, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Reach reach : plan.reach()) {
            if (reach.item().isEmpty() || reach.most().compareTo(reach.maximum()) < 0) {
                rows.add(List.of(
                        reach.low().shown(),
                        reach.high().shown(),
                        reach.most().shown(),
                        reach.maximum().shown(),
                        words.say("reach." + reach.of(reach.maximum())),
                        name(reach, words)));
            }
        }
        leaflet.title(words.say("reach.title"))
                .table(
                        List.of(
                                words.say("head.certain"),
                                words.say("head.possible"),
                                words.say("head.most"),
                                words.say("head.maximum"),
                                words.say("head.full"),
                                words.say("head.part")),
                        rows,
                        4);
    }

    private static String name(Reach reach, Words words) {
        return reach.item()
                .map(item -> words.say("reach.item", item.number(), item.title().in(words.lang())))
                .orElseGet(() -> words.say(
                        "reach.dimension",
                        reach.dimension().number(),
                        reach.dimension().title().in(words.lang())));
    }

    private static void obstacles(Leaflet leaflet, Plan plan, Words words, Why why, int most) {
        if (plan.obstacles().isEmpty()) {
            return;
        }
        leaflet.title(words.say("obstacle.title", plan.obstacles().size()));
        plan.obstacles().stream().limit(most).forEach(obstacle -> leaflet.point(obstacle(obstacle, plan, words, why)));
        if (plan.obstacles().size() > most) {
            leaflet.line(words.say("obstacle.more", plan.obstacles().size() - most));
        }
    }

    private static String obstacle(Obstacle obstacle, Plan plan, Words words, Why why) {
        return words.say(
                "obstacle." + obstacle.reason(),
                obstacle.clause().number(),
                why.plain(obstacle.judged(), plan.before()),
                obstacle.from().map(day -> words.say("obstacle.from", day)).orElse(""));
    }
}
