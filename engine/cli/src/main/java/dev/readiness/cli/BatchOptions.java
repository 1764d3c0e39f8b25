package dev.readiness.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How many submissions are worked on at once. */
final class BatchOptions {
    private static final int MOST = 256;

    @Option(names = "--jobs", paramLabel = "N", converter = Count.class)
    private int jobs = Math.min(MOST, Runtime.getRuntime().availableProcessors());

    int jobs() {
        return jobs;
    }

    /** From 1 to a number that no machine has use for. */
    static final class Count implements CommandLine.ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
                throw new CommandLine.TypeConversionException(text);
            }
            return Integer.valueOf(text);
        }
    }
}
