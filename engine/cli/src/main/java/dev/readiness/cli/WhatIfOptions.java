package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;

import dev.readiness.criteria.submission.Change;
import dev.readiness.engine.whatif.Range;
import java.util.ArrayList;
import java.util.List;

/** Options that suppose something else than a submission says. */
final class WhatIfOptions {
    private List<String> set = List.of();
    private List<String> unset = List.of();
    private List<String> notApplicable = List.of();
    private List<String> sweep = List.of();

    /** Has a command take these. */
    void declare(Syntax syntax) {
        syntax.many(option("--set").paramLabel("NAME=VALUE"), String.class, value -> set = value);
        syntax.many(option("--unset").paramLabel("NAME"), String.class, value -> unset = value);
        syntax.many(option("--na").paramLabel("CLAUSE=REASON"), String.class, value -> notApplicable = value);
        syntax.many(option("--sweep").paramLabel("NAME=FROM..TO"), String.class, value -> sweep = value);
    }

    boolean isGiven() {
        return !set.isEmpty() || !unset.isEmpty() || !notApplicable.isEmpty() || !sweep.isEmpty();
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        add(changes, Change.Kind.SET, set);
        add(changes, Change.Kind.UNSET, unset);
        add(changes, Change.Kind.NOT_APPLICABLE, notApplicable);
        return changes;
    }

    private static void add(List<Change> changes, Change.Kind kind, List<String> written) {
        for (int i = 0; i < written.size(); i++) {
            changes.add(new Change(kind, i + 1, written.get(i)));
        }
    }

    List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < sweep.size(); i++) {
            ranges.add(new Range(i + 1, sweep.get(i)));
        }
        return ranges;
    }
}
