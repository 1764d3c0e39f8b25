package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.number.Quantity;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** An indicator of a random rubric, asked for in one place. */
record Thing(String name, Kind kind, boolean moreIsBetter) {
    enum Kind {
        ATTESTED,
        RATE,
        COUNT
    }

    private static final int MOST = 12;

    static Thing of(int number, Kind kind, boolean moreIsBetter) {
        return new Thing("指标" + number, kind, moreIsBetter);
    }

    String yaml() {
        String unit = kind == Kind.COUNT ? ", unit: {zh: 个, en: pieces}, max: " + MOST : "";
        return "  - {id: thing-%s, kind: %s, title: {zh: %s, en: Thing %s}%s}\n"
                .formatted(
                        name.substring(2),
                        kind.name().toLowerCase(java.util.Locale.ROOT),
                        name,
                        name.substring(2),
                        unit);
    }

    /** A figure, as halves of a percent for a rate; 1 and 0 for yes and no. */
    int random(Random random) {
        return switch (kind) {
            case ATTESTED -> random.nextInt(2);
            case RATE -> random.nextInt(201);
            case COUNT -> random.nextInt(MOST + 1);
        };
    }

    /** A figure at least as good. */
    int better(int figure, Random random) {
        int other = random(random);
        return moreIsBetter ? Math.max(figure, other) : Math.min(figure, other);
    }

    String written(int figure) {
        return switch (kind) {
            case ATTESTED -> figure == 1 ? "是" : "否";
            case RATE -> Quantity.of(figure).dividedBy(2).shown() + "%";
            case COUNT -> String.valueOf(figure);
        };
    }

    /** What was handed in for it: a rate as a share. */
    Optional<Quantity> in(Map<Thing, Integer> given) {
        return Optional.ofNullable(given.get(this))
                .map(figure -> Quantity.of(figure).dividedBy(kind == Kind.RATE ? 200 : 1));
    }
}
