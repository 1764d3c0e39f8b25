package dev.readiness.cli;

import dev.readiness.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Which reports go where. */
final class OutputOptions {
    private static final int SHORT_LIST = 12;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[:PATH]",
            converter = Output.Converter.class,
            completionCandidates = Output.Words.class)
    private List<Output> outputs = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    /** Makes the report of one format. */
    interface Renderer {
        /** @param most how much of a long list is listed at most */
        Rendered render(Format format, Style style, int most);
    }

    List<Output> wanted() {
        return outputs.isEmpty() ? List.of(new Output(Format.TEXT, Optional.empty())) : outputs;
    }

    /** Whether a text goes to the screen. */
    boolean showsText() {
        return wanted().stream()
                .anyMatch(output ->
                        output.format() == Format.TEXT && output.file().isEmpty());
    }

    /** Says what is wrong with the outputs, before any work is done; empty if nothing is. */
    OptionalInt refusal(Session session, Collection<Path> inputs) {
        List<Output> wanted = wanted();
        if (wanted.stream().filter(output -> output.file().isEmpty()).count() > 1) {
            return OptionalInt.of(session.refuse("output.twoOnScreen"));
        }
        for (Output output : wanted) {
            for (Path input : inputs) {
                if (output.replaces(input)) {
                    return OptionalInt.of(session.refuse("output.isInput", input));
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The style of what goes there: colour is for the screen. */
    static Style style(Session session, Output output) {
        return output.file().isPresent() ? Style.PLAIN : session.terminal().style();
    }

    /** How much of a long list is listed there at most. */
    int most(Output output) {
        return all || output.file().isPresent() ? Integer.MAX_VALUE : SHORT_LIST;
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
        Rendered report = renderer.render(output.format(), style(session, output), most(output));
        return output.file()
                .map(place -> write(session, report, place))
                .orElseGet(() -> print(session, report, output.format()));
    }

    private static int print(Session session, Rendered report, Format format) {
        if (report instanceof Rendered.Text text) {
            format.stream(session.terminal()).print(text.text());
            return ExitCode.DONE;
        }
        return session.refuse("output.needsFile", format.word());
    }

    private static int write(Session session, Rendered report, Path place) {
        try {
            Output.write(place, report.bytes());
            return ExitCode.DONE;
        } catch (IOException e) {
            return session.refuse("output.failed", place);
        }
    }
}
