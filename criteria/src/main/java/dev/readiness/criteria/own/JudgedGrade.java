package dev.readiness.criteria.own;

/**
 * The grade that is reached: only remarks see it, since whatever else is concluded has a say in it. There is none where
 * the rubric prints no grades, or none of them holds.
 *
 * @param name its Chinese name
 * @param rank its place among the grades, from 1, the best
 */
public record JudgedGrade(String name, int rank) {}
