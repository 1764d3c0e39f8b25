package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Requirement;

/** A clause, and the requirement of it for which an indicator is wanted. */
record Ask(Clause clause, Requirement requirement) {}
