package dev.readiness.report.ci;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Standing;
import dev.readiness.engine.score.Scorecard;
import dev.readiness.report.GateText;
import dev.readiness.report.Headline;
import dev.readiness.report.MarkdownText;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.Written;
import dev.readiness.report.result.FileResults;
import dev.readiness.report.result.Result;
import dev.readiness.report.result.Workspace;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** GitHub Flavored Markdown: a table of the files, then what to do about each. */
public final class MarkdownReport implements ResultFormat {
    private final Phrases phrases;
    private final GateText gates;
    private final Workspace workspace;
    private final int most;

    private MarkdownReport(Lang lang, Workspace workspace, int most) {
        this.phrases = new Phrases(lang);
        this.gates = new GateText(lang);
        this.workspace = workspace;
        this.most = most;
    }

    /**
     * {@return every file with all that is to be said of it}
     *
     * @param lang the language of its texts
     * @param workspace what the paths in it are relative to
     */
    public static MarkdownReport full(Lang lang, Workspace workspace) {
        Objects.requireNonNull(workspace, "workspace");
        return new MarkdownReport(lang, workspace, Integer.MAX_VALUE);
    }

    /**
     * {@return as much as the summary of a step on GitHub can hold}
     *
     * @param lang the language of its texts
     * @param workspace what the paths in it are relative to
     */
    public static MarkdownReport summary(Lang lang, Workspace workspace) {
        Objects.requireNonNull(workspace, "workspace");
        return new MarkdownReport(lang, workspace, HostLimits.SUMMARY_BYTES);
    }

    @Override
    public ResultReport begin(Writer out) {
        return new Pages(out);
    }

    private List<String> headings() {
        return List.of(
                phrases.say("md.file"),
                phrases.say("md.region"),
                phrases.say("text.verdict"),
                phrases.say("md.result"),
                phrases.say("md.interval"),
                phrases.say("md.missing"),
                phrases.say("test.gates"));
    }

    private List<String> cells(FileResults file) {
        String path = MarkdownText.of(Safe.text(workspace.path(file.file().path())));
        return file.file()
                .assessment()
                .map(assessment -> cells(path, file, assessment))
                .orElseGet(() -> List.of(
                        path,
                        file.file().claim().map(claim -> safe(claim.region())).orElse(""),
                        "**" + phrases.say(standing(file)) + "**",
                        "",
                        "",
                        "",
                        gates(file)));
    }

    private static String standing(FileResults file) {
        if (file.file().isRegion()) {
            return "md.region." + file.file().gates().get(0).gate().key();
        }
        return file.file().standing() == Standing.PASSED_BY ? "md.passedBy" : "md.notAssessed";
    }

    private List<String> cells(String path, FileResults file, Assessment assessment) {
        Scorecard score = assessment.scorecard();
        return List.of(
                path,
                safe(assessment.submission().region()),
                "**" + phrases.verdict(assessment.advice().ruling()) + "**",
                score.scaled().shown() + " / " + score.nominalMaximum().shown(),
                phrases.say(
                        "md.range",
                        score.interval().low().shown(),
                        score.interval().high().shown()),
                String.valueOf(assessment.advice().missing().size()),
                gates(file));
    }

    /** How many gates are broken; nothing where none was asked for. */
    private String gates(FileResults file) {
        List<GateResult> gates = file.file().gates();
        long broken = gates.stream().filter(GateResult::fails).count();
        long warned = gates.stream().filter(gate -> !gate.holds()).count() - broken;
        return gates.isEmpty()
                ? ""
                : phrases.say("md.gates", broken, gates.size())
                        + (warned == 0 ? "" : phrases.say("md.gatesWarned", warned));
    }

    private String section(FileResults file) {
        StringBuilder out = new StringBuilder("\n### ")
                .append(MarkdownText.of(Safe.text(workspace.path(file.file().path()))))
                .append("\n\n");
        file.file().assessment().ifPresent(assessment -> out.append(head(assessment)));
        List<Result> remarks = file.remarks().toList();
        if (remarks.isEmpty()) {
            return out.append(phrases.say("md.nothing")).append('\n').toString();
        }
        out.append(row(List.of(phrases.say("md.level"), phrases.say("md.place"), phrases.say("md.says"))));
        out.append("|---|---|---|\n");
        remarks.forEach(remark -> out.append(row(List.of(
                phrases.say("gravity." + remark.gravity()), place(file, remark), MarkdownText.of(remark.message())))));
        return out.toString();
    }

    private String head(Assessment assessment) {
        return phrases.say(
                        "md.head",
                        safe(assessment.submission().region()),
                        safe(phrases.title(assessment.submission().rubric().identity())),
                        assessment.submission().asOf(),
                        phrases.verdict(assessment.advice().ruling()))
                + "\n\n"
                + Stream.of(new Headline(phrases, assessment))
                        .flatMap(headline -> Stream.concat(headline.rulings().stream(), headline.sways().stream()))
                        .map(line -> "- " + MarkdownText.of(line) + "\n")
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(), all -> all.isEmpty() ? "" : all + "\n"));
    }

    /** The file is named only where it is another, such as the task table. */
    private String place(FileResults file, Result remark) {
        boolean same = remark.place().file().equals(file.file().path());
        return MarkdownText.of(same ? Places.within(remark.place()) : Places.of(remark.place(), workspace));
    }

    private static String safe(String text) {
        return MarkdownText.of(Safe.line(text));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The table of all files goes before what is said of each. Both together are held to a number of bytes in UTF-8. */
    private final class Pages implements ResultReport {
        private final Writer out;
        private final StringBuilder table = new StringBuilder();
        private final Room room = new Room(most);

        /** What is said of files, as long as it may still find room; without bounds it is written at once. */
        private final List<String> sections = new ArrayList<>();

        private final Room ofSections = new Room(most);
        private int files;
        private int listed;
        private int told;

        Pages(Writer out) {
            this.out = out;
            list("## " + phrases.say("md.title") + "\n\n" + row(headings()) + "|---|---|---|---|---|---|---|\n");
        }

        private boolean list(String text) {
            boolean fits = room.takes(text);
            if (fits) {
                table.append(text);
            }
            return fits;
        }

        @Override
        public void add(FileResults file) {
            if (listed == files && list(row(cells(file)))) {
                listed++;
            }
            if (most == Integer.MAX_VALUE) {
                tell(section(file));
            } else if (sections.size() == files) {
                String section = section(file);
                if (ofSections.takes(section)) {
                    sections.add(section);
                }
            }
            files++;
        }

        private void tell(String section) {
            Written.to(out, section);
            told++;
        }

        @Override
        public String end(CheckTally all) {
            sections.stream().limit(listed).takeWhile(room::takes).forEach(this::tell);
            String left = told == files ? "" : "\n" + phrases.say("md.left", files - told) + "\n";
            String set = String.join(
                    "",
                    gates.configurations(all).stream()
                            .map(line -> "\n" + MarkdownText.of(line) + "\n")
                            .toList());
            Written.to(out, left + set + "\n" + phrases.say("text.disclaimer") + "\n");
            return table.toString();
        }
    }

    /** Bytes that are left. */
    private static final class Room {
        private int left;

        Room(int left) {
            this.left = left;
        }

        /** Whether {@code text} fits in whole; what fits takes its bytes. */
        boolean takes(String text) {
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            boolean fits = bytes <= left;
            left -= fits ? bytes : 0;
            return fits;
        }
    }
}
