package dev.readiness.report.text;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.check.Breach;
import dev.readiness.engine.check.CheckTally;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.check.GateResult;
import dev.readiness.engine.check.Level;
import dev.readiness.engine.check.Standing;
import dev.readiness.report.Columns;
import dev.readiness.report.GateText;
import dev.readiness.report.Phrases;
import dev.readiness.report.Safe;
import dev.readiness.report.Written;
import dev.readiness.report.writing.StreamedReport;
import dev.readiness.report.writing.Style;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A check as text: a line for each file, what breaks its gates and where, and a summary. */
public final class CheckText {
    private final Phrases phrases;
    private final GateText gates;
    private final ProblemText problems;
    private final Style style;
    private final int most;
    private final Shown shown;
    private final int widest;

    /**
     * Shows every file.
     *
     * @param lang the language of its texts
     * @param style with colours or without
     * @param most how many breaches of one gate are listed at most; the others are counted
     */
    public CheckText(Lang lang, Style style, int most) {
        this(lang, style, most, Shown.ALL);
    }

    /**
     * @param lang the language of its texts
     * @param style with colours or without
     * @param most how many breaches of one gate are listed at most; the others are counted
     * @param shown which files are shown one by one
     */
    public CheckText(Lang lang, Style style, int most, Shown shown) {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(shown, "shown");
        this.shown = shown;
        this.phrases = new Phrases(lang);
        this.gates = new GateText(lang);
        this.problems = new ProblemText(lang, style);
        this.style = style;
        this.most = most;
        this.widest = Math.max(
                Columns.width(gates.level(Level.WARN)),
                Math.max(Columns.width(gates.level(Level.ERROR)), Columns.width(phrases.say("check.holds"))));
    }

    /**
     * {@return the report, written file by file}
     *
     * @param out where it is written, which stays open
     */
    public StreamedReport<CheckedFile, CheckTally> to(Writer out) {
        CheckClosing closing = new CheckClosing(phrases, gates, style, most);
        return new StreamedReport<>() {
            @Override
            public Runnable part(CheckedFile file) {
                String text = isShown(file) ? text(file) : "";
                CheckClosing.Line line = closing.line(file);
                return () -> {
                    Written.to(out, text);
                    closing.add(line);
                };
            }

            @Override
            public String end(CheckTally all) {
                Written.to(out, closing.screen() + "\n" + summary(all));
                return "";
            }

            @Override
            public boolean isShownAtOnce() {
                return true;
            }
        };
    }

    private boolean isShown(CheckedFile file) {
        boolean fails = file.standing() == Standing.GATE_BROKEN || file.standing() == Standing.NOT_ASSESSED;
        return shown == Shown.ALL || shown == Shown.FAILED && (fails || file.isRegion());
    }

    private String text(CheckedFile file) {
        Screen screen = new Screen(style);
        if (file.assessment().isPresent() || file.isRegion()) {
            told(screen, file);
        } else if (file.standing() == Standing.PASSED_BY) {
            file.problems().forEach(problem -> screen.line(style.faint("- " + problemAt(problem))));
        } else {
            refused(screen, file);
        }
        return screen.toString();
    }

    /**
     * {@return how many files stand how, and what changed since the baseline; two lines at most}
     *
     * @param all what was counted of all files
     */
    public String summary(CheckTally all) {
        Screen screen = new Screen(style);
        screen.line(phrases.say(
                        "check.summary",
                        all.files(),
                        count(all, Standing.SOUND),
                        count(all, Standing.GATE_BROKEN),
                        count(all, Standing.NOT_ASSESSED))
                + (all.count(Standing.PASSED_BY) == 0
                        ? ""
                        : phrases.say("check.skipped", all.count(Standing.PASSED_BY)))
                + (all.regions() == 0 ? "" : phrases.say("check.regions", all.regions())));
        gates.configurations(all).forEach(line -> screen.line(style.faint(line)));
        if (all.compared()) {
            screen.line(phrases.say(
                    "check.compared",
                    all.count(Comparison.State.NEW),
                    all.count(Comparison.State.FIXED),
                    all.count(Comparison.State.UPDATED),
                    all.count(Comparison.State.UNCHANGED)));
        }
        return screen.toString();
    }

    private String count(CheckTally all, Standing standing) {
        int count = all.count(standing);
        String text = String.valueOf(count);
        if (count == 0) {
            return text;
        }
        return standing == Standing.SOUND ? style.good(text) : style.bad(text);
    }

    private void refused(Screen screen, CheckedFile file) {
        long errors = file.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        screen.line(style.bad("!") + " " + style.strong(Safe.text(file.path())) + "  "
                + phrases.say("check.refused", errors));
        for (Problem problem : file.problems()) {
            problems.render(problem).lines().forEach(line -> screen.line("    " + line));
        }
    }

    /** With its place where the sentence does not name the file. */
    private String problemAt(Problem problem) {
        String message = problem.message(phrases.lang());
        String file = problem.location().file();
        return Safe.text(message.contains(file) ? message : file + "  " + message);
    }

    private void told(Screen screen, CheckedFile file) {
        boolean sound = file.standing() == Standing.SOUND;
        String region = file.claim().map(claim -> Safe.text(claim.region())).orElse("");
        screen.line((sound ? style.good("√") : style.bad("×")) + " " + style.strong(Safe.text(file.path())) + "  "
                + region + file.assessment().map(this::figure).orElse(""));
        file.gates().stream().filter(gate -> !gate.holds()).forEach(gate -> broken(screen, file, gate));
        List<String> held = file.gates().stream()
                .filter(GateResult::holds)
                .map(gate -> gates.title(gate.gate(), file))
                .toList();
        if (!held.isEmpty()) {
            screen.line(
                    "    " + Columns.pad(phrases.say("check.holds"), widest) + "  " + style.faint(phrases.list(held)));
        }
        file.problems().forEach(problem -> warning(screen, problem));
        if (file.comparison().filter(comparison -> !comparison.known()).isPresent()) {
            screen.line("    " + phrases.say("check.notInBaseline"));
        }
    }

    private String figure(Assessment assessment) {
        return "  " + phrases.verdict(assessment.advice().ruling()) + "  "
                + assessment.scorecard().scaled().shown() + " / "
                + assessment.scorecard().nominalMaximum().shown();
    }

    private void warning(Screen screen, Problem problem) {
        screen.line("    " + style.open(phrases.say("problem.warning")) + "  "
                + style.faint(Safe.text(problem.location().toString())) + "  "
                + Safe.text(problem.message(phrases.lang())));
    }

    private void broken(Screen screen, CheckedFile file, GateResult gate) {
        String word = Columns.pad(gates.level(gate.level()), widest);
        String level = gate.level() == Level.ERROR ? style.bad(word) : style.open(word);
        gate.breaches().stream()
                .limit(most)
                .forEach(breach -> screen.line("    " + level + "  " + gates.title(gate.gate(), file) + "  "
                        + style.faint(place(file, breach)) + "  " + gates.sayOnce(breach, file)));
        if (gate.breaches().size() > most) {
            screen.line("    " + level + "  " + gates.title(gate.gate(), file) + "  "
                    + phrases.say("check.more", gate.breaches().size() - most));
        }
    }

    private static String place(CheckedFile file, Breach breach) {
        return Safe.text(Optional.of(breach)
                .flatMap(Breach::location)
                .map(Object::toString)
                .orElse(file.path()));
    }
}
