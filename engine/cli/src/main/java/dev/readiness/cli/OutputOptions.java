package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;

import dev.readiness.report.text.Shown;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which reports go where. */
final class OutputOptions {
    private static final int SHORT_LIST = 12;

    private final Format usual;

    private List<Output> outputs = new ArrayList<>();

    private boolean all;

    private Shown shown = Shown.ALL;

    OutputOptions() {
        this(Format.TEXT);
    }

    /** @param usual what goes to the screen where no format is asked for */
    OutputOptions(Format usual) {
        this.usual = usual;
    }

    /** Has a command take these. */
    void declare(Syntax syntax) {
        syntax.many(
                option("-f", "--format")
                        .paramLabel("FORMAT[:PATH]")
                        .converters(new Output.Converter())
                        .completionCandidates(new Output.Words()),
                Output.class,
                value -> outputs = value);
        syntax.flag(option("--all"), value -> all = value);
    }

    /** Makes the report of one format. */
    interface Renderer {
        Rendered render(Format format, Manner manner);
    }

    /** Has screens of a check show only some files one by one. */
    void show(Shown wanted) {
        shown = wanted;
    }

    List<Output> wanted() {
        return outputs.isEmpty() ? List.of(new Output(usual, Optional.empty())) : outputs;
    }

    /** Whether a text goes to the screen. */
    boolean showsText() {
        return wanted().stream()
                .anyMatch(output ->
                        output.format() == Format.TEXT && output.file().isEmpty());
    }

    /**
     * Says what is wrong with the outputs of reports for {@code use}, before any work is done; empty if nothing is.
     *
     * @param inputs will be read, beside what was
     */
    OptionalInt refusal(Session session, Use use, Collection<Path> inputs) {
        session.readFiles().addAll(inputs);
        List<Output> wanted = wanted();
        if (wanted.stream().filter(output -> output.file().isEmpty()).count() > 1) {
            return OptionalInt.of(session.refuse("output.twoOnScreen"));
        }
        Set<Path> places = new HashSet<>();
        for (Output output : wanted) {
            if (!output.format().takes(use)) {
                return OptionalInt.of(
                        session.refuse("output.notFor." + use, output.format().word()));
            }
            if (output.format().fillsFolder(use) && output.file().isEmpty()) {
                return OptionalInt.of(session.refuse(
                        "output.needsFolder." + use, output.format().word()));
            }
            if (output.format() == Format.HTML
                    && output.file().isEmpty()
                    && session.terminal().isScreen()) {
                return OptionalInt.of(session.refuse("output.pageOnScreen"));
            }
            if (output.place().filter(place -> !places.add(place)).isPresent()) {
                return OptionalInt.of(
                        session.refuse("output.twoInOne", output.file().orElseThrow()));
            }
            if (session.readFiles().isReplacedBy(output)) {
                return OptionalInt.of(
                        session.refuse("output.isInput", output.file().orElseThrow()));
            }
        }
        return OptionalInt.empty();
    }

    /** How the report that goes there is written: colour and short lists are for the screen. */
    Manner manner(Session session, Output output) {
        boolean screen = output.file().isEmpty();
        return new Manner(
                session.lang(),
                screen ? session.terminal().style() : Style.PLAIN,
                screen && !all ? SHORT_LIST : Integer.MAX_VALUE,
                shown);
    }

    /** Writes every report; {@code DONE}, or what went wrong with the worst of them. */
    int write(Session session, Renderer renderer) {
        int code = ExitCode.DONE;
        for (Output output : wanted()) {
            code = Math.max(code, write(session, renderer, output));
        }
        return code;
    }

    private int write(Session session, Renderer renderer, Output output) {
        if (session.readFiles().isReplacedBy(output)) {
            return session.refuse("output.isInput", output.file().orElseThrow());
        }
        Rendered report = renderer.render(output.format(), manner(session, output));
        return output.file()
                .map(place -> write(session, report, place))
                .orElseGet(() -> print(session, report, output.format()));
    }

    private static int print(Session session, Rendered report, Format format) {
        PrintWriter screen = format.stream(session.terminal());
        if (report instanceof Rendered.Text text) {
            text.pieces().forEach(screen::print);
        } else if (report instanceof Rendered.Streamed streamed) {
            streamed.text().accept(screen);
        } else {
            return session.refuse("output.needsFile", format.word());
        }
        return ExitCode.DONE;
    }

    private static int write(Session session, Rendered report, Path place) {
        try {
            Output.write(place, report);
            return ExitCode.DONE;
        } catch (IOException e) {
            return session.unwritable(place);
        }
    }
}
