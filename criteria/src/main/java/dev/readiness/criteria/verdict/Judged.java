package dev.readiness.criteria.verdict;

import dev.readiness.criteria.answer.Outcome;

/**
 * What the rules over answers found of a clause. Only clauses that something names become facts.
 *
 * @param clause the clause's number
 * @param outcome what was found
 */
public record Judged(int clause, Outcome outcome) {}
