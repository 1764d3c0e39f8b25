package dev.readiness.cli;

import static dev.readiness.cli.Syntax.parameter;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.engine.check.BaselineReader;
import dev.readiness.engine.trend.Trend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Shows how regions stand over dated reports. */
final class TrendCommand implements Callable<Integer> {
    private final Session session;

    private final OutputOptions outputs = new OutputOptions();

    private List<String> words = List.of();

    TrendCommand(Session session) {
        this.session = session;
    }

    /** What it is called and takes. */
    CommandSpec spec() {
        Syntax syntax = Syntax.of("trend", this);
        outputs.declare(syntax);
        syntax.many(parameter("REPORT|DIR").arity("1..*"), String.class, value -> words = value);
        return syntax.spec();
    }

    @Override
    public Integer call() {
        List<Path> files = new ArrayList<>();
        for (String word : words) {
            try {
                files.addAll(reports(Path.of(word)));
            } catch (IOException | InvalidPathException e) {
                return session.refuse("trend.nothing", word);
            }
        }
        OptionalInt refusal = outputs.refusal(session, Use.TREND, files);
        if (refusal.isPresent()) {
            return refusal.getAsInt();
        }
        List<Problem> problems = new ArrayList<>();
        Trend trend = Trend.of(files.stream().map(BaselineReader::read).flatMap(read -> {
            problems.addAll(read.problems());
            return read.baseline().stream();
        }));
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        if (trend.courses().isEmpty()) {
            return session.refuse("trend.nothing", String.join(" ", words));
        }
        return outputs.write(session, (format, manner) -> format.render(trend, manner));
    }

    /** A file as it is named; of a folder every JSON file right in it, by name. */
    private static List<Path> reports(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
