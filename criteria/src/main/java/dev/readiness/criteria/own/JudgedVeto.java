package dev.readiness.criteria.own;

/**
 * How a veto stands.
 *
 * @param number that of the clause, or of the criterion where the rubric has tiers
 * @param tripped whether it is
 */
public record JudgedVeto(int number, boolean tripped) {}
