package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes every value that it is given. */
final class Packer extends Codec {
    private final PackOutput out = new PackOutput();
    private final Map<Indicator, Integer> places = new HashMap<>();

    byte[] bytes() {
        return out.bytes();
    }

    @Override
    String text(String now) {
        out.text(now);
        return now;
    }

    @Override
    boolean flag(boolean now) {
        out.flag(now);
        return now;
    }

    @Override
    long number(long now) {
        out.number(now);
        return now;
    }

    @Override
    Quantity quantity(Quantity now) {
        String written = now.written();
        if (!Quantity.of(written).equals(now)) {
            throw new IllegalArgumentException("A number (" + now + ") of a rubric must be a short decimal.");
        }
        out.text(written);
        return now;
    }

    @Override
    Indicator reference(Indicator now) {
        out.number(Objects.requireNonNull(places.get(now)));
        return now;
    }

    @Override
    Requirement requirement(List<Requirement> now, int place) {
        Requirement requirement = now.get(place);
        out.number(Needs.place(requirement));
        return requirement.through(this);
    }

    @Override
    void know(List<Indicator> indicators) {
        places.clear();
        indicators.forEach(indicator -> places.put(indicator, places.size()));
    }
}
