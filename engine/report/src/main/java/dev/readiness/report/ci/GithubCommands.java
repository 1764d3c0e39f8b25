package dev.readiness.report.ci;

import dev.readiness.criteria.problem.Location;
import dev.readiness.report.Safe;
import dev.readiness.report.Written;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Gravity;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.Workspace;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * GitHub's workflow commands, which a step writes to its log: one annotation for each remark, the gravest first, since
 * of each level only the first ten of a step are shown.
 */
public final class GithubCommands implements ResultFormat {
    private final Workspace workspace;

    public GithubCommands(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All that is kept of a remark until it is known where it stands among all others. */
    private record Ranked(Result.Weight weight, String command) {}

    @Override
    public ResultReport begin(Writer out) {
        List<Ranked> remarks = new ArrayList<>();
        return new ResultReport() {
            @Override
            public void add(FileResults file) {
                file.remarks().forEach(remark -> remarks.add(new Ranked(remark.weight(), command(remark))));
            }

            @Override
            public String end() {
                remarks.stream()
                        .sorted(Comparator.comparing(Ranked::weight))
                        .forEach(remark -> Written.to(out, remark.command() + "\n"));
                return "";
            }
        };
    }

    private String command(Result remark) {
        Location place = remark.place();
        String file = property(Safe.text(workspace.path(place.file())));
        String where = place.isCell() ? "" : ",line=" + place.line() + ",col=" + place.column();
        String what = (place.isCell() ? Safe.text(place.cell()) + " " : "") + remark.message();
        return "::" + word(remark.gravity()) + " file=" + file + where + ",title="
                + property(remark.rule().title()) + "::" + data(what);
    }

    private static String word(Gravity gravity) {
        return switch (gravity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
