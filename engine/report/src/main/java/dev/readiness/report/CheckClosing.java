package dev.readiness.report;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Gate;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Matter;
import dev.readiness.engine.check.Standing;
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
    private final List<Slip> slips = new ArrayList<>();
    private int files;

    /** @param most how many slips are listed at most */
    CheckClosing(Phrases phrases, GateText gates, Style style, int most) {
        this.phrases = phrases;
        this.gates = gates;
        this.style = style;
        this.most = most;
    }

    /** What a file adds to it; may be made on any thread. */
    record Line(Optional<String> failing, List<Slip> slips) {}

    /** One thing that is worse than it was: of which region, from what to what, by which gate. */
    private record Slip(String region, String from, String to, String what) {}

    Line line(CheckedFile file) {
        boolean fails = file.standing() == Standing.GATE_BROKEN || file.standing() == Standing.NOT_ASSESSED;
        List<Slip> worse = file.gates().stream()
                .filter(gate -> gate.gate() == Gate.REGRESSION)
                .flatMap(gate -> gate.breaches().stream())
                .map(breach -> slip(file, breach))
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
        List<Slip> shown = slips.subList(0, Math.min(most, slips.size()));
        List<Slip> rows = new ArrayList<>(List.of(new Slip(
                phrases.say("md.region"),
                phrases.say("check.from"),
                phrases.say("check.to"),
                phrases.say("test.gates"))));
        rows.addAll(shown);
        int region =
                rows.stream().mapToInt(row -> Columns.width(row.region())).max().orElse(0);
        int from =
                rows.stream().mapToInt(row -> Columns.width(row.from())).max().orElse(0);
        int to = rows.stream().mapToInt(row -> Columns.width(row.to())).max().orElse(0);
        for (Slip row : rows) {
            screen.line(GAP
                    + Columns.pad(row.region(), region)
                    + GAP
                    + Columns.pad(row.from(), from)
                    + GAP
                    + Columns.pad(row.to(), to)
                    + GAP
                    + row.what());
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

    private Slip slip(CheckedFile file, Breach breach) {
        String region = file.claim().map(claim -> Safe.text(claim.region())).orElse("");
        Matter matter = breach.matter();
        if (matter instanceof Matter.ScoreFell fell) {
            return new Slip(region, fell.before().shown(), fell.now().shown(), phrases.say("check.slip.score"));
        }
        if (matter instanceof Matter.MoreMissing more) {
            return new Slip(
                    region,
                    String.valueOf(more.before()),
                    String.valueOf(more.now()),
                    phrases.say("check.slip.missing"));
        }
        if (matter instanceof Matter.NewlyTripped newly) {
            return new Slip(
                    region,
                    phrases.say("check.slip.clear"),
                    phrases.say("check.slip.tripped"),
                    phrases.say("check.slip.veto", newly.veto().clause().number()));
        }
        int clause = matter instanceof Matter.NewlyLost newly
                ? newly.clause().clause().number()
                : 0;
        return new Slip(
                region,
                phrases.say("check.slip.full"),
                phrases.say("check.slip.lost"),
                phrases.say("check.slip.clause", clause));
    }
}
