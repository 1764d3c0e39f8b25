package dev.readiness.cli;

import dev.readiness.engine.judge.Judge;

/** Starts the command and ends the process with its exit code. */
public final class Main {
    private Main() {}

    /** @param arguments as they were typed */
    public static void main(String[] arguments) {
        Judge judge = new Judge();
        Program.silenceLogging();
        OwnClassPath.lookNoFurther();
        Helper helper = new Helper();
        Foresight.prepare(judge, helper, arguments);
        Outlet outlet = new Outlet();
        Terminal terminal = Terminal.ofProcess(outlet);
        int code = Program.run(terminal, outlet, judge, helper, arguments);
        terminal.err().flush();
        String archive = System.getProperty("readiness.archive");
        if (archive != null && !archive.isEmpty()) {
            Archive.startMaking(archive);
        }
        // Nothing is left to be done at exit: an orderly one would start Java's logging first.
        Runtime.getRuntime().halt(code);
    }
}
