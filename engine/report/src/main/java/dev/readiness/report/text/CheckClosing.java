package dev.readiness.report.text;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Standing;
import dev.readiness.report.Columns;
import dev.readiness.report.GateText;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.Slip;
import dev.readiness.report.writing.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last screen of a check of many: every file and region that fails, with its gravest reason, and what slipped since
 * the baseline. A line is kept of each.
 */
final class CheckClosing {
    private static final String GAP = "  ";

    private final Phrases phrases;
    private final GateText gates;
    private final Style style;
    private final int most;
    private final List<String> failing = new ArrayList<>();
    private final List<Row> slips = new ArrayList<>();
    private int files;

    /** @param most how many slips are listed at most */
    CheckClosing(Phrases phrases, GateText gates, Style style, int most) {
        this.phrases = phrases;
        this.gates = gates;
        this.style = style;
        this.most = most;
    }

    /** What a file adds to it; may be made on any thread. */
    record Line(Optional<String> failing, List<Row> slips) {}

    /** A slip and whose it is. */
    private record Row(String region, Slip slip) {}

    Line line(CheckedFile file) {
        boolean fails = file.standing() == Standing.GATE_BROKEN || file.standing() == Standing.NOT_ASSESSED;
        List<Row> worse = file.gates().stream()
                .filter(gate -> gate.gate() == Gate.REGRESSION)
                .flatMap(gate -> gate.breaches().stream())
                .map(breach -> new Row(
                        file.claim().map(claim -> Safe.text(claim.region())).orElse(""),
                        Slip.of(breach.matter(), phrases)))
                .toList();
        return new Line(fails ? Optional.of(failing(file)) : Optional.empty(), worse);
    }

    void add(Line line) {
        files++;
        line.failing().ifPresent(failing::add);
        slips.addAll(line.slips());
    }

    /** Nothing where there was one file, of which everything stands above. */
    String screen() {
        Screen screen = new Screen(style);
        if (files > 1 && !failing.isEmpty()) {
            screen.line("");
            screen.line(style.strong(phrases.say("check.failing", failing.size())));
            failing.forEach(screen::line);
        }
        if (files > 1 && !slips.isEmpty()) {
            screen.line("");
            screen.line(style.strong(phrases.say("check.slips", slips.size())));
            table(screen);
        }
        return screen.toString();
    }

    private void table(Screen screen) {
        List<Row> shown = slips.subList(0, Math.min(most, slips.size()));
        List<Row> rows = new ArrayList<>(List.of(new Row(
                phrases.say("md.region"),
                new Slip(phrases.say("check.from"), phrases.say("check.to"), phrases.say("test.gates")))));
        rows.addAll(shown);
        int region =
                rows.stream().mapToInt(row -> Columns.width(row.region())).max().orElse(0);
        int from = rows.stream()
                .mapToInt(row -> Columns.width(row.slip().from()))
                .max()
                .orElse(0);
        int to = rows.stream()
                .mapToInt(row -> Columns.width(row.slip().to()))
                .max()
                .orElse(0);
        for (Row row : rows) {
            screen.line(GAP
                    + Columns.pad(row.region(), region)
                    + GAP
                    + Columns.pad(row.slip().from(), from)
                    + GAP
                    + Columns.pad(row.slip().to(), to)
                    + GAP
                    + row.slip().what());
        }
        if (slips.size() > shown.size()) {
            screen.line(GAP + phrases.say("check.more", slips.size() - shown.size()));
        }
    }

    private String failing(CheckedFile file) {
        boolean refused = file.standing() == Standing.NOT_ASSESSED;
        String region =
                file.claim().map(claim -> Safe.text(claim.region()) + GAP).orElse("");
        return (refused ? style.bad("!") : style.bad("×")) + " " + Safe.text(file.path()) + GAP + region
                + (refused ? problem(file) : gate(file));
    }

    private String problem(CheckedFile file) {
        return file.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(this::problem)
                .orElse("");
    }

    private String problem(Problem problem) {
        return Safe.text(problem.message(phrases.lang()));
    }

    /** The gates stand in the order of their weight. */
    private String gate(CheckedFile file) {
        return file.gates().stream()
                .filter(GateResult::fails)
                .findFirst()
                .map(gate -> gates.title(gate.gate())
                        + phrases.say("text.colon")
                        + gates.say(gate.breaches().get(0), file.assessment()))
                .orElse("");
    }
}
