package dev.readiness.report.ci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps as many things as there is room for, those that come first by their order; the others are counted. */
final class Gravest<T> {
    private final Comparator<T> order;
    private final int most;
    private final PriorityQueue<T> kept;
    private int all;

    Gravest(Comparator<T> order, int most) {
        this.order = order;
        this.most = most;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T thing) {
        all++;
        kept.add(thing);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** Those kept, in their order. */
    List<T> kept() {
        List<T> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted;
    }

    /** How many were not kept. */
    int left() {
        return all - kept.size();
    }
}
