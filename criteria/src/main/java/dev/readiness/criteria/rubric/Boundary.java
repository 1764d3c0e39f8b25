package dev.readiness.criteria.rubric;

/** On which side of its bounds a figure has to lie where the bounds themselves do not reach. */
public enum Boundary {
    /** More than the bound. */
    ABOVE,
    /** Less than the bound. */
    BELOW
}
