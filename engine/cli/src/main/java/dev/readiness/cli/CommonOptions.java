package dev.readiness.cli;

import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** Read before the command line is built; here so that it is known and shown. */
    @Option(names = "--lang", paramLabel = "zh|en")
    private Language lang = Language.zh;

    /** The languages as they are written on the command line. */
    enum Language {
        zh,
        en
    }
}
