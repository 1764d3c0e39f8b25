package dev.readiness.criteria.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of problem: a constant of one of the permitted enums, by what the problem is in. Its sentences stand under its
 * name in the wording of each language; the comment of each is its English sentence, with … for what it names.
 */
public sealed interface ProblemCode
        permits DocumentProblem,
                SubmissionProblem,
                ValueProblem,
                DeclarationProblem,
                AttachmentProblem,
                PackProblem,
                RuleProblem,
                RubricProblem,
                GateProblem,
                CheckProblem,
                WorkbookProblem,
                RequirementProblem,
                WhatIfProblem,
                LintProblem {
    /** {@return its name, by which reports know it; no two codes have the same} */
    String name();

    /** {@return how much it weighs, unless the place that it is found in makes it weigh more} */
    Severity severity();

    /** {@return the lint rule that finds it, such as {@code number-gap}; empty for what is found in reading} */
    default Optional<String> rule() {
        return Optional.empty();
    }

    /** {@return every code, in the order in which problems of one place are told} */
    static List<ProblemCode> all() {
        return ProblemCodes.ALL;
    }

    /**
     * {@return the code that reports know by {@code name}; empty if there is none}
     *
     * @param name such as {@code NOT_A_NUMBER}
     */
    static Optional<ProblemCode> of(String name) {
        Objects.requireNonNull(name, "name");
        return ProblemCodes.ALL.stream()
                .filter(code -> code.name().equals(name))
                .findFirst();
    }
}
