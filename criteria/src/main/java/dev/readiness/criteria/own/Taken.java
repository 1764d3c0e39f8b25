package dev.readiness.criteria.own;

import java.util.Map;

/** By which option an assumption is taken. */
final class Taken {
    private Taken() {}

    static String option(Map<String, String> settings, String assumption) {
        String option = settings.get(assumption);
        if (option == null) {
            throw new IllegalArgumentException(
                    "The assumption (" + assumption + ") must be declared by the rubric: " + settings.keySet() + ".");
        }
        return option;
    }
}
