package dev.readiness.criteria.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The codes of all enums; a class of its own, so that they are put together only where somebody looks for one. */
final class ProblemCodes {
    static final List<ProblemCode> ALL = Stream.<ProblemCode[]>of(
                    DocumentProblem.values(),
                    SubmissionProblem.values(),
                    ValueProblem.values(),
                    DeclarationProblem.values(),
                    AttachmentProblem.values(),
                    PackProblem.values(),
                    RuleProblem.values(),
                    RubricProblem.values(),
                    GateProblem.values(),
                    CheckProblem.values(),
                    WorkbookProblem.values(),
                    RequirementProblem.values(),
                    WhatIfProblem.values(),
                    LintProblem.values())
            .flatMap(Arrays::stream)
            .toList();

    private ProblemCodes() {}
}
