package dev.readiness.engine.advise;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.verdict.Verdict;

/** How the same submission would stand if clauses that do not apply were treated another way. */
public record Outlook(Policies.NotApplicable mode, Quantity scaled, Quantity applicableMaximum, Verdict verdict) {}
