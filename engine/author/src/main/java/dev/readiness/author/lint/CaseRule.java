package dev.readiness.author.lint;

import dev.readiness.author.cases.RuleCase;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.rubric.Numbering;
import java.util.stream.Stream;

/** The cases that prove a rubric speak of it. */
enum CaseRule implements LintRule {
    CASE_OF_OTHER_RUBRIC {
        @Override
        public void check(LintedPack pack, Findings findings) {
            files(pack)
                    .filter(file -> !file.text("rubric").equals(pack.rubric().id()))
                    .forEach(file -> findings.at(
                            file, "rubric", file.text("rubric"), pack.rubric().id()));
        }
    },
    CASE_UNKNOWN_CLAUSE {
        @Override
        public void check(LintedPack pack, Findings findings) {
            files(pack)
                    .flatMap(file -> file.children("cases").stream())
                    .flatMap(each -> each.child("expect").stream())
                    .forEach(expect -> expect.node().entries().stream()
                            .map(entry -> entry.key().text())
                            .filter(number -> !RuleCase.OF_WHOLE.contains(number) && !isExpected(pack, number))
                            .forEach(number -> findings.atKey(expect, number, number)));
        }

        /** A veto criterion is expected under its own number. */
        private boolean isExpected(LintedPack pack, String number) {
            return Numbering.named(pack.rubric(), number).isPresent();
        }
    };

    private static Stream<Entry> files(LintedPack pack) {
        return pack.cases().stream()
                .filter(document -> document.root() instanceof Node.Mapping)
                .map(document -> new Entry(document.source(), (Node.Mapping) document.root()));
    }
}
