package dev.readiness.author.lint;

/** Every requirement is judged by the rules, each answer by exactly one. */
enum JudgingRule implements LintRule {
    NOT_JUDGED {
        @Override
        public void check(LintedPack pack, Findings findings) {
            Examples examples = new Examples(pack.rubric());
            pack.requirements()
                    .filter(requirement -> requirement.ownRule().isEmpty())
                    .forEach(requirement -> examples.of(requirement).stream()
                            .filter(example -> pack.judge()
                                            .judge(example.submission(), requirement)
                                            .outcome()
                                    != example.outcome())
                            .findFirst()
                            .ifPresent(example -> findings.at(
                                    pack.files().of(requirement),
                                    "",
                                    requirement.indicator().title().zh(),
                                    example.outcome())));
        }
    };
}
