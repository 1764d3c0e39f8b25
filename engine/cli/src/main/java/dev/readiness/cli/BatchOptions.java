package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;

import picocli.CommandLine;

/** How many submissions are worked on at once. */
final class BatchOptions {
    private static final int MOST = 256;

    private int jobs = Math.min(MOST, Runtime.getRuntime().availableProcessors());

    /** Has a command take these. */
    void declare(Syntax syntax) {
        syntax.one(option("--jobs").paramLabel("N").converters(new Count()), int.class, value -> jobs = value);
    }

    int jobs() {
        return jobs;
    }

    /** From 1 to a number that no machine has use for. */
    static final class Count implements Reading<Integer> {
        @Override
        public String form() {
            return "usage.jobs";
        }

        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
                throw new CommandLine.TypeConversionException(text);
            }
            return Integer.valueOf(text);
        }
    }
}
