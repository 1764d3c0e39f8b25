package dev.readiness.criteria.verdict;

import dev.readiness.criteria.answer.Outcome;

/** What the rules over answers found of a clause, by its number. Only clauses that something names become facts. */
public record Judged(int clause, Outcome outcome) {}
