package dev.readiness.report.next.words;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.plan.Measure;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Reach;
import dev.readiness.engine.plan.Work;
import dev.readiness.report.Columns;
import java.util.ArrayList;
import java.util.List;

/** A plan as a leaflet: what to do next, in the order in which it is best done. */
public final class PlanLeaflet {
    private static final int WIDTH = 40;
    private static final int POINTS = 12;

    private PlanLeaflet() {}

    /** @param most how many obstacles are listed at most */
    public static Leaflet of(Plan plan, int most, Lang lang) {
        PlanWords words = new PlanWords(plan, lang);
        Leaflet leaflet = new Leaflet();
        leaflet.title(words.title());
        leaflet.line(words.state());
        words.demerits().forEach(leaflet::faint);
        leaflet.line(words.effort());
        leaflet.line(words.verdict());
        measures(leaflet, "plan.first", plan.first(), words);
        measures(leaflet, "plan.then", plan.then(), words);
        if (!plan.measures().isEmpty()) {
            leaflet.faint(words.order());
        }
        new AlternativeWords(words).write(leaflet, plan);
        curve(leaflet, plan, words);
        reach(leaflet, plan, words);
        plan.selections().forEach(selection -> new SelectionWords(words.words()).write(leaflet, selection));
        obstacles(leaflet, plan, words, most);
        leaflet.lacks(words.words(), plan.before().submission().rubric());
        leaflet.faint(words.disclaimer());
        return leaflet;
    }

    private static void measures(Leaflet leaflet, String title, List<Measure> measures, PlanWords words) {
        if (measures.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : measures) {
            boolean first = true;
            for (Work step : measure.steps()) {
                rows.add(List.of(
                        first ? words.gain(measure) : "",
                        first ? words.figure(measure.total()) : "",
                        String.valueOf(step.effort()),
                        first ? measure.clause().label() : "",
                        words.kind(step),
                        words.task(step, measure),
                        first ? words.unitsAndDay(measure) : ""));
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

    private static void curve(Leaflet leaflet, Plan plan, PlanWords words) {
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
                .mapToInt(point -> words.figure(point.figure()).length())
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
                    + Columns.padLeft(words.figure(point.figure()), wide) + "  " + "█".repeat(bar)
                    + (point.effort() == plan.effort() ? "  " + words.say("curve.here") : ""));
        }
        leaflet.title(words.say("curve.title")).drawing(lines);
        plan.next()
                .ifPresent(next -> leaflet.line(
                        words.say("curve.next", next.effort() - plan.effort(), words.figure(next.figure()))));
    }

    /** All dimensions, and those of their items that can't be brought to their full points. */
    private static void reach(Leaflet leaflet, Plan plan, PlanWords words) {
        List<List<String>> rows = new ArrayList<>();
        for (Reach reach : plan.reach()) {
            if (reach.item().isEmpty() || reach.most().compareTo(reach.maximum()) < 0) {
                rows.add(List.of(
                        reach.low().shown(),
                        reach.high().shown(),
                        reach.most().shown(),
                        reach.maximum().shown(),
                        words.say("reach." + reach.of(reach.maximum())),
                        words.part(reach)));
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

    private static void obstacles(Leaflet leaflet, Plan plan, PlanWords words, int most) {
        if (plan.obstacles().isEmpty()) {
            return;
        }
        leaflet.title(words.say("obstacle.title", plan.obstacles().size()));
        plan.obstacles().stream().limit(most).forEach(obstacle -> leaflet.point(words.obstacle(obstacle)));
        if (plan.obstacles().size() > most) {
            leaflet.line(words.say("obstacle.more", plan.obstacles().size() - most));
        }
    }
}
