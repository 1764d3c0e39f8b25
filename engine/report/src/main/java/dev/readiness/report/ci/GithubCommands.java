package dev.readiness.report.ci;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.report.GateText;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.Written;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Folding;
import dev.readiness.report.result.Gravity;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.Workspace;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * GitHub's workflow commands, which a step writes to its log: one annotation for each remark, the gravest first, as many
 * of each level as are shown; the last notice tells how many were left out and what set the gates.
 */
public final class GithubCommands implements ResultFormat {
    private final Workspace workspace;
    private final Folding folding;
    private final GateText gates;
    private final Phrases phrases;

    /**
     * @param lang the language of its texts
     * @param workspace what the paths in it are relative to
     */
    public GithubCommands(Lang lang, Workspace workspace) {
        Objects.requireNonNull(workspace, "workspace");
        this.workspace = workspace;
        this.folding = new Folding(lang);
        this.gates = new GateText(lang);
        this.phrases = new Phrases(lang);
    }

    /** All that is kept of a remark until it is known where it stands among all others. */
    private record Ranked(Result.Weight weight, String command) {}

    @Override
    public ResultReport begin(Writer out) {
        Map<Gravity, Gravest<Ranked>> remarks = new EnumMap<>(Gravity.class);
        for (Gravity gravity : Gravity.values()) {
            // One notice is kept for what is left out.
            int most = HostLimits.ANNOTATIONS_OF_LEVEL - (gravity == Gravity.NOTE ? 1 : 0);
            remarks.put(gravity, new Gravest<>(Comparator.comparing(Ranked::weight), most));
        }
        return new ResultReport() {
            @Override
            public void add(FileResults file) {
                folding.remarks(file)
                        .forEach(remark -> Objects.requireNonNull(remarks.get(remark.gravity()))
                                .add(new Ranked(remark.weight(), command(remark))));
            }

            @Override
            public String end(CheckTally all) {
                remarks.values().stream()
                        .flatMap(level -> level.kept().stream())
                        .forEach(remark -> Written.to(out, remark.command() + "\n"));
                int left = remarks.values().stream().mapToInt(Gravest::left).sum();
                List<String> notes = new ArrayList<>(gates.configurations(all));
                if (left > 0) {
                    notes.add(0, phrases.say("ci.left", left));
                }
                if (!notes.isEmpty()) {
                    Written.to(out, "::notice title=Readiness::" + data(String.join("\n", notes)) + "\n");
                }
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
