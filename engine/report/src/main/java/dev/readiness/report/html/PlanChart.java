package dev.readiness.report.html;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.engine.plan.Measure;
import dev.readiness.engine.plan.Plan;
import dev.readiness.report.next.words.PlanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Figures over effort, drawn; all coordinates are of its view box.
 *
 * @param goal one, where a line can be drawn for the target
 */
record PlanChart(
        String caption,
        String says,
        List<Goal> goal,
        String line,
        List<Dot> dots,
        String top,
        String most,
        String least,
        String from,
        String to) {
    private static final double LEFT = 44;
    private static final double RIGHT = 332;
    private static final double TOP = 12;
    private static final double BOTTOM = 140;

    record Goal(String y, String above, String text) {}

    record Dot(String kind, String x, String y, String says) {}

    /** A figure and the effort that it takes. */
    private record Spot(int effort, Quantity figure, String kind, String says) {}

    /** How figures rise in the order of the plan; empty where there is nothing to do. */
    static Optional<PlanChart> ofPlan(Plan plan, PlanWords words) {
        if (plan.measures().isEmpty()) {
            return Optional.empty();
        }
        Measure first = plan.measures().get(0);
        Quantity start = first.total().minus(first.gain());
        List<Spot> spots = new ArrayList<>(List.of(new Spot(0, start, "step", words.figure(start))));
        int effort = 0;
        for (Measure measure : plan.measures()) {
            effort += measure.effort();
            String says = words.say(
                    "page.measure", measure.clause().number(), words.gain(measure), words.figure(measure.total()));
            spots.add(new Spot(effort, measure.total(), "step", says));
        }
        Quantity end = spots.get(spots.size() - 1).figure();
        String says = words.say("page.cumulativeSays", effort, words.figure(start), words.figure(end));
        return Optional.of(drawn(words.say("page.cumulative"), says, spots, false, plan, words));
    }

    /** What can be made certain for which effort; empty where that is a single figure. */
    static Optional<PlanChart> ofCurve(Plan plan, PlanWords words) {
        List<Plan.Point> curve = plan.curve();
        if (curve.size() < 2) {
            return Optional.empty();
        }
        Plan.Point last = curve.get(curve.size() - 1);
        String says = words.say(
                "page.curveSays",
                curve.get(0).effort(),
                last.effort(),
                words.figure(curve.get(0).figure()),
                words.figure(last.figure()),
                plan.effort());
        List<Spot> spots = curve.stream()
                .map(point -> new Spot(
                        point.effort(),
                        point.figure(),
                        point.effort() == plan.effort() ? "here" : "",
                        words.say("page.effort", point.effort()) + " → " + words.figure(point.figure())))
                .toList();
        return Optional.of(drawn(words.say("curve.title"), says, spots, true, plan, words));
    }

    /** @param steps whether a figure stays until the next is had, rather than rises towards it */
    private static PlanChart drawn(
            String caption, String says, List<Spot> spots, boolean steps, Plan plan, PlanWords words) {
        Optional<Quantity> target = plan.target()
                .map(each -> words.isShare()
                        ? each
                        : plan.before()
                                .submission()
                                .rubric()
                                .overall()
                                .kept(each, plan.before().scorecard().nominalMaximum()));
        Quantity least = spots.get(0).figure();
        Quantity most = spots.get(0).figure();
        for (Spot spot : spots) {
            least = least.min(spot.figure());
            most = most.max(spot.figure());
        }
        if (target.isPresent()) {
            least = least.min(target.get());
            most = most.max(target.get());
        }
        Scales scales =
                new Scales(spots.get(0).effort(), spots.get(spots.size() - 1).effort(), figure(least), figure(most));
        List<String> line = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Spot spot : spots) {
            String x = scales.x(spot.effort());
            String y = scales.y(figure(spot.figure()));
            if (steps) {
                before.ifPresent(level -> line.add(x + "," + level));
            }
            line.add(x + "," + y);
            before = Optional.of(y);
            if (!spot.kind().isEmpty()) {
                dots.add(new Dot(spot.kind(), x, y, spot.says()));
            }
        }
        List<Goal> goal = target
                .map(each -> new Goal(
                        scales.y(figure(each)),
                        coordinate(scales.height(figure(each)) - 3),
                        words.say("page.target", words.figure(plan.target().orElseThrow()))))
                .stream()
                .toList();
        return new PlanChart(
                caption,
                says,
                goal,
                String.join(" ", line),
                dots,
                coordinate(TOP + 4),
                words.figure(most),
                most.equals(least) ? "" : words.figure(least),
                words.say("page.effort", spots.get(0).effort()),
                String.valueOf(spots.get(spots.size() - 1).effort()));
    }

    private record Scales(int from, int to, double least, double most) {
        String x(int effort) {
            return coordinate(LEFT + (RIGHT - LEFT) * (effort - from) / Math.max(1, to - from));
        }

        double height(double figure) {
            return most <= least ? TOP : BOTTOM - (BOTTOM - TOP) * (figure - least) / (most - least);
        }

        String y(double figure) {
            return coordinate(height(figure));
        }
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Only to draw: figures that are read stand beside it. */
    private static double figure(Quantity quantity) {
        return Double.parseDouble(quantity.written());
    }
}
