package dev.readiness.engine.referee.ways;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Grades that ask for a few random things each.
 *
 * @param climbs whether some clause has levels that can be asked for
 */
record RandomGrades(Random random, boolean climbs) {
    String yaml(int total) {
        List<String> needs = new ArrayList<>(List.of(
                "{score: %d}".formatted(1 + random.nextInt(Math.max(1, total))),
                "{share: %d%%}".formatted(20 + random.nextInt(70)),
                "{vetoes: clear}",
                "{each: dimension, atLeast: %d%%}".formatted(random.nextInt(80)),
                "{each: item, atLeast: %d%%}".formatted(random.nextInt(60)),
                "{each: clause, atLeast: %d%%}".formatted(random.nextInt(40)),
                "{item: 1, atLeast: %d%%}".formatted(random.nextInt(100)),
                "{items: 核心, reaching: %d%%, atLeast: %d}".formatted(20 + random.nextInt(80), 1 + random.nextInt(3)),
                "{clauses: all, reaching: %d%%, allBut: %d}".formatted(20 + random.nextInt(80), 1 + random.nextInt(2)),
                "{clauses: all, reaching: %d%%, atLeast: %d%%}"
                        .formatted(20 + random.nextInt(80), 20 + random.nextInt(60))));
        if (climbs) {
            needs.add("{clauses: all, reaching: L%d, atLeast: %d%%}"
                    .formatted(random.nextInt(3), 20 + random.nextInt(60)));
            needs.add("{clauses: all, reaching: L%d, atLeast: %d}".formatted(random.nextInt(3), 1 + random.nextInt(3)));
        }
        StringBuilder yaml = new StringBuilder("grades:\n");
        for (String name : List.of("优秀", "良好")) {
            List<String> its = new ArrayList<>(needs);
            Collections.shuffle(its, random);
            yaml.append("  - grade: {zh: %s, en: Grade %s}\n    cite: \"10\"\n    needs:\n"
                    .formatted(name, name.equals("优秀") ? "A" : "B"));
            its.subList(0, 1 + random.nextInt(3))
                    .forEach(need -> yaml.append("      - ")
                            .append(above(need, yaml.length()))
                            .append('\n'));
        }
        return yaml.append("  - grade: {zh: 一般, en: Grade C}\n    cite: \"11\"\n")
                .toString();
    }

    /** Now and then a line has to be passed. */
    private static String above(String need, int place) {
        boolean line = need.startsWith("{score") || need.startsWith("{share") || need.startsWith("{item:");
        return line && Math.floorMod((need + place).hashCode(), 2) == 0
                ? need.replace("}", ", boundary: above}")
                : need;
    }
}
