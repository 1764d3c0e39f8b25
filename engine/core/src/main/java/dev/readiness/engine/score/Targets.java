package dev.readiness.engine.score;

/**
 * How the quantified targets of a checklist stand: every requirement that names a figure.
 *
 * @param total of the clauses that apply
 * @param met those that are reached
 * @param missing those that nobody filled in
 * @param pending those that are not reached and not due yet
 */
public record Targets(int total, int met, int missing, int pending) {}
