package dev.readiness.report.ci;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.report.Safe;
import dev.readiness.report.Written;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.ResultKind;
import dev.readiness.report.result.Workspace;
import java.io.Writer;
import java.util.Objects;
import tools.jackson.core.io.JsonStringEncoder;

/** TAP, the Test Anything Protocol, of version 14 or 13: a clause is a test point; what does not apply is skipped. */
public final class TapReport implements ResultFormat {
    private final TestGroups groups;
    private final Workspace workspace;
    private final int version;

    /**
     * @param lang the language of its texts
     * @param workspace what the paths in it are relative to
     * @param version 14, or 13 for readers that know no later one, such as {@code prove} of Debian 12
     */
    public TapReport(Lang lang, Workspace workspace, int version) {
        Objects.requireNonNull(workspace, "workspace");
        this.version = version;
        this.groups = new TestGroups(lang, workspace);
        this.workspace = workspace;
    }

    @Override
    public ResultReport begin(Writer out) {
        return new ResultReport() {
            private int number;

            @Override
            public void add(FileResults file) {
                StringBuilder text = new StringBuilder();
                for (TestGroup group : groups.of(file)) {
                    text.append("# ")
                            .append(escaped(group.path() + " · " + group.name()))
                            .append('\n');
                    for (TestCase test : group.cases()) {
                        number++;
                        point(text, number, group, test);
                    }
                }
                Written.to(out, text.toString());
            }

            @Override
            public String end(CheckTally all) {
                return "TAP version " + version + "\n1.." + number + "\n";
            }
        };
    }

    private void point(StringBuilder out, int number, TestGroup group, TestCase test) {
        boolean ok = test.kind() == ResultKind.PASS || test.kind().isSkipped();
        out.append(ok ? "ok " : "not ok ")
                .append(number)
                .append(" - ")
                .append(escaped(group.path() + " · " + test.name()));
        if (test.kind().isSkipped()) {
            out.append(" # SKIP ").append(escaped(test.reason()));
        }
        out.append('\n');
        if (!test.reasons().isEmpty()) {
            diagnosis(out, test);
        }
    }

    /** A block of YAML whose scalars are written as JSON strings. */
    private void diagnosis(StringBuilder out, TestCase test) {
        out.append("  ---\n  result: ").append(test.word()).append("\n  reasons:\n");
        for (Result reason : test.reasons()) {
            out.append("    - message: ").append(quoted(reason.message())).append('\n');
            out.append("      rule: ").append(quoted(reason.rule().id())).append('\n');
            out.append("      file: ")
                    .append(quoted(workspace.path(reason.place().file())))
                    .append('\n');
            if (reason.place().isCell()) {
                out.append("      cell: ").append(quoted(reason.place().cell())).append('\n');
            } else {
                out.append("      line: ").append(reason.place().line()).append('\n');
                out.append("      column: ").append(reason.place().column()).append('\n');
            }
        }
        out.append("  ...\n");
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(Safe.text(text))) + '"';
    }

    /** A {@code #} would begin a directive. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("#", "\\#");
    }
}
