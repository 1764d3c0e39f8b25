package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Requirement;
import java.util.List;

/** Reads what a {@link Packer} wrote and gives that, whatever it is given. */
final class Unpacker extends Codec {
    private final PackInput in;
    private List<Indicator> indicators = List.of();

    Unpacker(byte[] bytes) {
        this.in = new PackInput(bytes);
    }

    @Override
    String text(String now) {
        return in.text();
    }

    @Override
    boolean flag(boolean now) {
        return in.flag();
    }

    @Override
    long number(long now) {
        return in.number();
    }

    @Override
    Quantity quantity(Quantity now) {
        return Quantity.of(in.text());
    }

    @Override
    Indicator reference(Indicator now) {
        return indicators.get(in.count());
    }

    @Override
    Requirement requirement(List<Requirement> now, int place) {
        return Needs.ALL.get(in.count()).blank().through(this);
    }

    @Override
    void know(List<Indicator> all) {
        indicators = all;
    }
}
