package dev.readiness.cli;

import dev.readiness.author.build.RuleBuilder;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.rubric.packs.RuleSource;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.judge.Judge;
import dev.readiness.office.intake.WorkbookReader;
import dev.readiness.report.text.ProblemText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What every command needs: where to write, in which language, and the library. */
final class Session {
    private final Terminal terminal;
    private final Lang lang;
    private final Judge judge;
    private final Executor helper;
    private List<Path> folders = List.of();
    private final ReadFiles readFiles = new ReadFiles();
    private boolean allowWeaker;
    private RuleSource rules = RuleSource.untrusted();
    private @Nullable Assessor assessor;

    /**
     * @param judge judges the submissions; its rules may just be being loaded
     * @param helper does beside this thread what can be done beside it
     */
    Session(Terminal terminal, Lang lang, Judge judge, Executor helper) {
        this.terminal = terminal;
        this.lang = lang;
        this.judge = judge;
        this.helper = helper;
    }

    Terminal terminal() {
        return terminal;
    }

    Lang lang() {
        return lang;
    }

    /** Has the rubrics in {@code more} known beside those that ship. */
    void addRubrics(List<Path> more) {
        folders = List.copyOf(more);
        readFiles.setFolders(more);
        assessor = null;
    }

    /** Has rubrics known that ask less than the official ones they build on. */
    void allowWeaker(boolean allowed) {
        allowWeaker = allowed;
    }

    /** Has rules of the rubrics' own run, as their jars hold them. */
    void trustRules(boolean trusted) {
        rules = trusted ? RuleSource.trusted() : RuleSource.untrusted();
    }

    /** Has rules of the rubrics' own built anew, which only their writers ask for. */
    void buildRules() {
        rules = new RuleBuilder(RuleCompilers.find());
        assessor = null;
    }

    /** What this run reads. */
    ReadFiles readFiles() {
        return readFiles;
    }

    /** The folders of rubrics that are known. */
    List<Path> folders() {
        return folders;
    }

    /** Reads the folders of rubrics, if there are any, each time anew. */
    Packs.Read readRubrics() {
        return Packs.with(folders, allowWeaker, rules);
    }

    /**
     * The library, with all rubrics.
     *
     * @throws BrokenRubrics if a rubric in a folder is broken
     */
    Assessor assessor() {
        Assessor ready = assessor;
        if (ready == null) {
            Packs packs = soundRubrics();
            ready = new Assessor(packs, List.of(new WorkbookReader(packs)), judge);
            assessor = ready;
        }
        return ready;
    }

    /** The same for whoever assesses one submission and can do nothing else until it is done. */
    Assessor helpedAssessor() {
        return assessor().helpedBy(helper);
    }

    /** Has {@code work} begun, whose outcome will be asked for later. */
    void begin(Runnable work) {
        helper.execute(work);
    }

    private Packs soundRubrics() {
        Packs.Read read = readRubrics();
        if (read.hasErrors()) {
            throw new BrokenRubrics(read.problems());
        }
        report(read.problems());
        return read.packs();
    }

    String say(String key, Object... arguments) {
        return Wording.of(Session.class, "messages", lang).say(key, arguments);
    }

    /** Lists {@code problems}, if there are any, beside the report and not in it. */
    void report(List<Problem> problems) {
        if (!problems.isEmpty()) {
            terminal.err().print(new ProblemText(lang, terminal.style()).render(problems));
        }
    }

    /** Lists {@code problems} of one submission among many, uncounted. */
    void list(List<Problem> problems) {
        ProblemText text = new ProblemText(lang, terminal.style());
        problems.forEach(problem -> terminal.err().print(text.render(problem)));
    }

    /** Says something beside the report. */
    void note(String key, Object... arguments) {
        terminal.err().println("readiness: " + say(key, arguments));
    }

    /** Says why nothing was assessed. */
    int refuse(String key, Object... arguments) {
        terminal.err().println("readiness: " + say(key, arguments));
        return ExitCode.NO_ASSESSMENT;
    }

    /** Says that {@code place} can't be written, and why if another program has it open. */
    int unwritable(Path place) {
        return refuse(OpenElsewhere.is(place) ? "output.openElsewhere" : "output.failed", place);
    }

    /** Lists why nothing was assessed. */
    int refuse(List<Problem> problems) {
        report(problems);
        return ExitCode.NO_ASSESSMENT;
    }

    /** A fault of the program itself: one line for the user, the trace only for who asks for it. */
    int internalError(Throwable fault) {
        if (System.getenv("READINESS_DEBUG") != null) {
            fault.printStackTrace(terminal.err());
        }
        return refuse("internal", fault.getClass().getSimpleName(), String.valueOf(fault.getMessage()));
    }
}
