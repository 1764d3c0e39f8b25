package dev.readiness.report.ci;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.ResultKind;
import dev.readiness.report.result.Workspace;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * JUnit XML by the schema that Ant writes and Jenkins reads: an item is a test suite, a clause a test case. What does
 * not apply is skipped with its reason; what is missing or could not be judged is an error.
 */
public final class JUnitReport implements ResultFormat {
    private final TestGroups groups;
    private final Workspace workspace;

    /**
     * @param lang the language of its texts
     * @param workspace what the paths in it are relative to
     */
    public JUnitReport(Lang lang, Workspace workspace) {
        Objects.requireNonNull(workspace, "workspace");
        this.groups = new TestGroups(lang, workspace);
        this.workspace = workspace;
    }

    @Override
    public ResultReport begin(Writer out) {
        Xml xml = Xml.begin(out, "testsuites");
        return new ResultReport() {
            private int id;

            @Override
            public void add(FileResults file) {
                for (TestGroup suite : groups.of(file)) {
                    xml.element("testsuite", () -> suite(xml, suite, id));
                    id++;
                }
            }

            @Override
            public String end(CheckTally all) {
                xml.end();
                return "";
            }

            @Override
            public boolean isShownAtOnce() {
                return true;
            }
        };
    }

    private void suite(Xml xml, TestGroup suite, int id) {
        xml.attribute("name", suite.path() + " · " + suite.name());
        xml.attribute("package", suite.path());
        xml.attribute("id", String.valueOf(id));
        xml.attribute("timestamp", suite.day() + "T00:00:00");
        xml.attribute("hostname", "localhost");
        xml.attribute("tests", String.valueOf(suite.cases().size()));
        xml.attribute("failures", count(suite, ResultKind.FAIL));
        xml.attribute("errors", count(suite, ResultKind.OPEN, ResultKind.REVIEW));
        xml.attribute("skipped", count(suite, ResultKind.NOT_APPLICABLE, ResultKind.INFORMATIONAL));
        xml.attribute("time", "0");
        xml.element("properties", () -> property(xml, "file", suite.path()));
        suite.cases().forEach(test -> xml.element("testcase", () -> test(xml, suite, test)));
        String remarks = suite.cases().stream()
                .filter(test ->
                        test.kind() == ResultKind.PASS && !test.reasons().isEmpty())
                .map(this::lines)
                .collect(Collectors.joining("\n"));
        xml.element("system-out", () -> xml.text(remarks));
        xml.element("system-err", () -> {});
    }

    /** Jenkins wants at least one. */
    private static void property(Xml xml, String name, String value) {
        xml.element("property", () -> {
            xml.attribute("name", name);
            xml.attribute("value", value);
        });
    }

    /** A dot in the name of a file is no border between package and class. */
    private void test(Xml xml, TestGroup suite, TestCase test) {
        xml.attribute("name", test.name());
        xml.attribute(
                "classname", suite.path().replace('.', '_') + "." + suite.name().replace('.', '_'));
        xml.attribute("time", "0");
        switch (test.kind()) {
            case PASS -> {}
            case NOT_APPLICABLE, INFORMATIONAL -> xml.element("skipped", () -> xml.text(test.reason()));
            case FAIL -> xml.element("failure", () -> reason(xml, test));
            case OPEN, REVIEW -> xml.element("error", () -> reason(xml, test));
        }
    }

    private void reason(Xml xml, TestCase test) {
        xml.attribute(
                "message",
                test.reasons().stream().findFirst().map(Result::message).orElse(""));
        xml.attribute("type", test.word());
        xml.text(lines(test));
    }

    private String lines(TestCase test) {
        return test.reasons().stream()
                .map(result -> Places.of(result.place(), workspace) + " " + result.message())
                .collect(Collectors.joining("\n"));
    }

    private static String count(TestGroup suite, ResultKind... kinds) {
        List<ResultKind> counted = List.of(kinds);
        return String.valueOf(suite.cases().stream()
                .filter(test -> counted.contains(test.kind()))
                .count());
    }
}
