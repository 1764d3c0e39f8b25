package dev.readiness.report.ci;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Gravity;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.ResultKind;
import dev.readiness.report.result.Subject;
import dev.readiness.report.result.Workspace;
import dev.readiness.report.result.Xccdf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arranges results as tests: an item is a group, a clause a test. */
final class TestGroups {
    private static final String NO_DAY = "1970-01-01";

    private final Phrases phrases;
    private final Workspace workspace;

    TestGroups(Lang lang, Workspace workspace) {
        this.phrases = new Phrases(lang);
        this.workspace = workspace;
    }

    List<TestGroup> of(FileResults file) {
        List<TestGroup> groups = new ArrayList<>();
        groups.add(group(file, phrases.say("test.input"), inputs(file)));
        List<TestCase> gates = gates(file);
        if (!gates.isEmpty()) {
            groups.add(group(file, phrases.say("test.gates"), gates));
        }
        file.file().assessment().ifPresent(assessment -> {
            List<TestCase> vetoes = vetoes(file, assessment);
            if (!vetoes.isEmpty()) {
                groups.add(group(file, phrases.say("text.vetoes"), vetoes));
            }
            assessment
                    .scorecard()
                    .items()
                    .forEach(item -> groups.add(group(file, name(item.item()), cases(file, item))));
        });
        return groups;
    }

    private TestGroup group(FileResults file, String name, List<TestCase> cases) {
        String day = file.file()
                .assessment()
                .map(assessment -> assessment.submission().asOf().toString())
                .orElse(NO_DAY);
        return new TestGroup(Safe.text(workspace.path(file.file().path())), name, day, cases);
    }

    /** A file that was read is one test, which passes; each error of one that was not is a test of its own. */
    private List<TestCase> inputs(FileResults file) {
        List<Result> errors = file.of(Subject.PROBLEM)
                .filter(problem -> problem.gravity() == Gravity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            List<Result> warnings = file.of(Subject.PROBLEM).toList();
            return List.of(
                    new TestCase(phrases.say("test.read"), ResultKind.PASS, Xccdf.word(Outcome.MET), "", warnings));
        }
        return errors.stream()
                .map(error -> new TestCase(
                        error.rule().id() + " " + error.fingerprint(),
                        ResultKind.REVIEW,
                        error.word(),
                        "",
                        List.of(error)))
                .toList();
    }

    /** A gate that only warns never fails a test. */
    private static List<TestCase> gates(FileResults file) {
        Map<String, List<Result>> byGate = new LinkedHashMap<>();
        file.of(Subject.GATE)
                .forEach(result -> byGate.computeIfAbsent(result.rule().title(), key -> new ArrayList<>())
                        .add(result));
        return byGate.entrySet().stream()
                .map(entry -> gate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TestCase gate(String title, List<Result> results) {
        boolean fails = results.stream()
                .anyMatch(result -> result.kind() == ResultKind.FAIL && result.gravity() == Gravity.ERROR);
        return new TestCase(
                title,
                fails ? ResultKind.FAIL : ResultKind.PASS,
                Xccdf.word(fails ? Outcome.NOT_MET : Outcome.MET),
                "",
                results);
    }

    /** The veto clauses; a criterion that is a veto is an item of its own. */
    private static List<TestCase> vetoes(FileResults file, Assessment assessment) {
        return file.of(Subject.VETO)
                .filter(veto -> assessment.submission().rubric().isVeto(veto.clause()))
                .map(veto -> new TestCase(veto.rule().title(), veto.kind(), veto.word(), "", List.of(veto)))
                .toList();
    }

    private List<TestCase> cases(FileResults file, ItemScore item) {
        return item.clauses().stream().map(clause -> clause(file, clause)).toList();
    }

    private TestCase clause(FileResults file, ClauseScore clause) {
        Outcome outcome = clause.outcome();
        ResultKind kind = ResultKind.of(outcome);
        List<Result> results = file.of(Subject.REQUIREMENT)
                .filter(result -> result.clause() == clause.clause().number())
                .toList();
        String reason = results.stream()
                .flatMap(result -> result.justification().stream())
                .findFirst()
                .orElseGet(() -> phrases.say("outcome." + outcome));
        return new TestCase(
                phrases.say(
                        "test.clause",
                        clause.clause().label(),
                        clause.clause().asks().in(phrases.lang())),
                kind,
                Xccdf.word(outcome),
                kind.isSkipped() ? reason : "",
                results);
    }

    private String name(Item item) {
        return phrases.say("test.item", item.label(), item.title().in(phrases.lang()));
    }
}
