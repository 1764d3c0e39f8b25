package dev.readiness.fuzz;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import java.time.LocalDate;
import java.util.List;

/** What holds of every reading, whatever was read: a value or problems, each at a place and with its sentences. */
final class Verdicts {
    private static final SubmissionReader SUBMISSIONS = new SubmissionReader(new Packs());
    private static final Overrides TODAY = Overrides.today(LocalDate.of(2023, 12, 1));

    private Verdicts() {}

    static void ofSubmission(String name, byte[] input) {
        ReadSubmission read = SUBMISSIONS.read(name, input, TODAY);
        check(name, read.submission().isPresent(), read.problems(), input);
    }

    /** @param input what was read; nothing if its places are not to be looked up */
    static void check(String name, boolean sound, List<Problem> problems, byte[] input) {
        boolean error = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        require(sound != error, "A value and an error at once, or neither: " + problems);
        int lines = 2;
        for (byte each : input) {
            lines += each == '\n' || each == '\r' ? 1 : 0;
        }
        for (Problem problem : problems) {
            boolean here = problem.location().file().equals(name);
            require(
                    problem.location().line() >= 1 && problem.location().column() >= 1,
                    "No place: " + problem.location());
            require(input.length == 0 || !here || problem.location().line() <= lines, "No line: " + problem.location());
            for (Lang lang : Lang.values()) {
                requireSentence(problem.message(lang));
                requireSentence(problem.remedy(lang));
            }
            requireHarmless(problem.excerpt());
        }
    }

    private static void requireSentence(String sentence) {
        require(!sentence.isBlank(), "An empty sentence.");
        requireHarmless(sentence);
    }

    /** Nothing that a terminal would take for a command. */
    private static void requireHarmless(String text) {
        require(
                text.chars().noneMatch(sign -> sign == 0x1B || sign == 0x9B || sign == '\n' || sign == '\r'),
                "Signs that steer a terminal: " + text);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
