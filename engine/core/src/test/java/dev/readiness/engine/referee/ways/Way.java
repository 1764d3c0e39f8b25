package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A way of giving points: how a rubric writes it, and what the words of criteria/README.md make of it. */
sealed interface Way
        permits Way.Yes,
                Way.Steps,
                Way.Level,
                Way.Ladder,
                Way.Portions,
                Way.Proportion,
                Way.Some,
                Way.Where,
                Way.Off,
                Way.Lacks,
                Worked {
    String yaml();

    Found judge(Map<Thing, Integer> given);

    record Yes(Thing thing) implements Way {
        @Override
        public String yaml() {
            return "{attested: %s}".formatted(thing.name());
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            return thing.in(given)
                    .map(yes -> Found.of(!yes.isZero()))
                    .orElse(Found.missing(Quantity.ZERO, Quantity.ONE));
        }
    }

    /** Shares by bounds, the best first; bounds in halves of a percent or as they are. */
    record Steps(Thing thing, List<Integer> bounds, List<Integer> percents, boolean strict) implements Way {
        @Override
        public String yaml() {
            String bands = bounds.stream()
                    .map(bound -> thing.written(bound) + ": " + percents.get(bounds.indexOf(bound)) + "%")
                    .collect(Collectors.joining(", "));
            String boundary = strict ? ", boundary: " + (thing.moreIsBetter() ? "above" : "below") : "";
            return "{%s: %s, bands: {%s}%s}"
                    .formatted(thing.kind() == Thing.Kind.RATE ? "rate" : "amount", thing.name(), bands, boundary);
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            int worst = thing.moreIsBetter() ? 0 : thing.kind() == Thing.Kind.RATE ? 200 : 12;
            Quantity best = Quantity.of(percents.get(0)).dividedBy(100);
            return Optional.ofNullable(given.get(thing))
                    .map(figure -> Found.partly(share(figure).equals(best), share(figure)))
                    .orElse(Found.missing(share(worst), best));
        }

        private Quantity share(int figure) {
            for (int i = 0; i < bounds.size(); i++) {
                int lead = thing.moreIsBetter() ? figure - bounds.get(i) : bounds.get(i) - figure;
                if (lead > 0 || lead == 0 && !strict) {
                    return Quantity.of(percents.get(i)).dividedBy(100);
                }
            }
            return Quantity.ZERO;
        }
    }

    /** A level from 0 to 12. */
    record Level(Thing thing) implements Way {
        @Override
        public String yaml() {
            return "{level: %s, of: 12}".formatted(thing.name());
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            return thing.in(given)
                    .map(level -> Found.partly(level.equals(Quantity.of(12)), level.dividedBy(12)))
                    .orElse(Found.missing(Quantity.ZERO, Quantity.ONE));
        }
    }

    /** Rungs, the lowest first, each with what it asks for and the percents that it earns; 0 where none is written. */
    record Ladder(List<List<Way>> rungs, List<Integer> percents) implements Way {
        /** As if the rung {@code last} were the last, from 0. */
        Ladder upTo(int last) {
            return new Ladder(rungs.subList(0, last + 1), percents.subList(0, last + 1));
        }

        @Override
        public String yaml() {
            StringBuilder yaml = new StringBuilder();
            for (int i = 0; i < rungs.size(); i++) {
                yaml.append("          - {level: L%d%s, needs: %s}\n"
                        .formatted(
                                i,
                                percents.get(0) == 0 ? "" : ", earns: " + percents.get(i) + "%",
                                rungs.get(i).stream().map(Way::yaml).collect(Collectors.joining(", ", "[", "]"))));
            }
            return yaml.toString();
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            Outcome worst = Outcome.MET;
            int sure = 0;
            int perhaps = 0;
            for (int i = 0; i < rungs.size(); i++) {
                for (Way way : rungs.get(i)) {
                    worst = Found.worse(worst, way.judge(given).outcome());
                }
                sure = worst == Outcome.MET ? percents.get(i) : sure;
                perhaps = worst == Outcome.NOT_MET ? perhaps : percents.get(i);
            }
            return new Found(
                    worst,
                    Quantity.of(sure).dividedBy(100),
                    Quantity.of(perhaps).dividedBy(100));
        }
    }

    /** Parts with points of their own, a part that asks for nothing among them; together {@code worth} at most. */
    record Portions(List<List<Way>> parts, List<Integer> points, int worth) implements Way {
        @Override
        public String yaml() {
            StringBuilder yaml = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                String needs = parts.get(i).stream().map(Way::yaml).collect(Collectors.joining(", "));
                yaml.append("          - {points: %d%s}\n"
                        .formatted(points.get(i), parts.get(i).isEmpty() ? "" : ", needs: [" + needs + "]"));
            }
            return yaml.toString();
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            Quantity low = Quantity.ZERO;
            Quantity high = Quantity.ZERO;
            Outcome worst = Outcome.MET;
            for (int i = 0; i < parts.size(); i++) {
                List<Found> all =
                        parts.get(i).stream().map(way -> way.judge(given)).toList();
                Found part = all.isEmpty() ? Found.MET : Found.ranked(all.size(), all);
                low = low.plus(part.low().times(points.get(i)));
                high = high.plus(part.high().times(points.get(i)));
                worst = Found.worse(worst, part.outcome());
            }
            low = low.dividedBy(worth).min(Quantity.ONE);
            high = high.dividedBy(worth).min(Quantity.ONE);
            boolean mayFill = high.equals(Quantity.ONE);
            Outcome outcome = worst == Outcome.NOT_MET && mayFill ? Outcome.MISSING : worst;
            return new Found(low.equals(Quantity.ONE) ? Outcome.MET : outcome, low, high);
        }
    }

    /** In halves of a percent; the floor below 0 is none. */
    record Proportion(Thing thing, int from, int to, int floor) implements Way {
        @Override
        public String yaml() {
            return "{rate: %s, earns: pro-rata, from: %s, to: %s%s}"
                    .formatted(
                            thing.name(),
                            thing.written(from),
                            thing.written(to),
                            floor < 0 ? "" : ", floor: " + thing.written(floor));
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            return Optional.ofNullable(given.get(thing))
                    .map(this::judge)
                    .orElse(Found.missing(Quantity.ZERO, Quantity.ONE));
        }

        private Found judge(int figure) {
            Quantity share =
                    Quantity.of(Math.max(0, Math.min(to - from, figure - from))).dividedBy(to - (long) from);
            boolean met = figure >= (floor < 0 ? to : floor);
            return Found.partly(met, floor >= 0 && !met ? Quantity.ZERO : share);
        }
    }

    /** {@code least} of {@code parts}. */
    record Some(int least, List<Way> parts) implements Way {
        @Override
        public String yaml() {
            String list = parts.stream().map(Way::yaml).collect(Collectors.joining(", ", "[", "]"));
            if (least == parts.size()) {
                return "{all: %s}".formatted(list);
            }
            return least == 1 ? "{any: %s}".formatted(list) : "{atLeastOf: %d, needs: %s}".formatted(least, list);
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            return Found.ranked(
                    least, parts.stream().map(part -> part.judge(given)).toList());
        }
    }

    record Where(Way condition, Way then, boolean full) implements Way {
        @Override
        public String yaml() {
            return "{when: %s, needs: [%s], otherwise: %s}"
                    .formatted(condition.yaml(), then.yaml(), full ? "full" : "zero");
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            return Found.either(condition.judge(given), then.judge(given), Found.of(full));
        }
    }

    /** Takes {@code points} for each {@code every} beyond {@code line}; in halves of a percent for rates. */
    record Off(Thing thing, int line, int every, int points, int most, boolean begun, int worth) implements Way {
        @Override
        public String yaml() {
            String cap = most < 0 ? "" : ", atMost: " + most;
            if (thing.kind() == Thing.Kind.COUNT) {
                return "{each: %s, points: %d%s}".formatted(thing.name(), points, cap);
            }
            return "{rate: %s, below: %s, every: %s, points: %d, step: %s%s}"
                    .formatted(
                            thing.name(),
                            thing.written(line),
                            thing.written(every),
                            points,
                            begun ? "begun" : "full",
                            cap);
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            int worst = thing.moreIsBetter() ? 0 : 12;
            return Optional.ofNullable(given.get(thing))
                    .map(figure -> Found.partly(taken(figure, begun) == 0, share(taken(figure, begun))))
                    .orElse(Found.missing(share(taken(worst, true)), Quantity.ONE));
        }

        private Quantity share(int taken) {
            return Quantity.ONE.minus(Quantity.of(taken).dividedBy(worth));
        }

        private int taken(int figure, boolean rounding) {
            int wrong = Math.max(0, thing.moreIsBetter() ? line - figure : figure - line);
            int steps = (rounding ? wrong + every - 1 : wrong) / every;
            int all = steps * points;
            return most < 0 ? all : Math.min(all, most);
        }
    }

    /** Takes {@code points}, or everything where they are below 0, if it lacks. */
    record Lacks(Thing thing, int points, int worth) implements Way {
        @Override
        public String yaml() {
            return "{lacking: %s, points: %s}".formatted(thing.name(), points < 0 ? "all" : points);
        }

        @Override
        public Found judge(Map<Thing, Integer> given) {
            Quantity left =
                    Quantity.ONE.minus(Quantity.of(points < 0 ? worth : points).dividedBy(worth));
            return thing.in(given)
                    .map(yes -> yes.isZero() ? Found.partly(false, left) : Found.MET)
                    .orElse(Found.missing(left, Quantity.ONE));
        }
    }
}
