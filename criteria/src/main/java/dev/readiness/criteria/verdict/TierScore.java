package dev.readiness.criteria.verdict;

import dev.readiness.criteria.rubric.Tier;

/**
 * How the criteria of one tier stand.
 *
 * @param total those that apply
 * @param met those that hold
 * @param possible those that hold or still may once nothing is missing
 */
public record TierScore(Tier tier, int total, int met, int possible) {}
