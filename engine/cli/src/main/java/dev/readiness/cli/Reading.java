package dev.readiness.cli;

import picocli.CommandLine;

/** Reads an option's value; whoever mistypes one is told how it is written. */
interface Reading<T> extends CommandLine.ITypeConverter<T> {
    /** The sentence that says how, among the messages. */
    String form();
}
