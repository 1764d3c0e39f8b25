package dev.readiness.author.lint;

import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes down what one rule finds. */
final class Findings {
    private final ProblemCode code;
    private final Severity severity;
    private final Problems problems;

    Findings(ProblemCode code, Severity severity, Problems problems) {
        this.code = code;
        this.severity = severity;
        this.problems = problems;
    }

    /** Reports at the value of {@code key} of {@code entry}, or at the entry where it has no such key. */
    void at(Entry entry, String key, Object... arguments) {
        report(entry, entry.place(key), arguments);
    }

    /** Reports at {@code place} of {@code source}. */
    void at(Source source, Location place, Object... arguments) {
        problems.add(source.problem(code, place, words(arguments)).weighing(severity));
    }

    /** Reports at {@code key} itself. */
    void atKey(Entry entry, String key, Object... arguments) {
        report(entry, entry.keyPlace(key), arguments);
    }

    /** Reports each of {@code entries} whose {@code key} says what an earlier one's does, and where that stands. */
    void twice(List<Entry> entries, String key) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : entries) {
            Entry first = seen.putIfAbsent(entry.text(key), entry);
            if (first != null) {
                at(entry, key, entry.text(key), first.place(key));
            }
        }
    }

    private static String[] words(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return words;
    }

    private void report(Entry entry, Location place, Object... arguments) {
        at(entry.source(), place, arguments);
    }
}
