package dev.readiness.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in the user's language what is wrong with a command line. */
final class UsageFaults implements CommandLine.IParameterExceptionHandler {
    private final Session session;

    UsageFaults(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException fault, String[] arguments) {
        session.refuse(key(fault), argument(fault));
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            String known = unmatched.getSuggestions().stream().limit(3).collect(Collectors.joining(", "));
            session.terminal().err().println(session.say("usage.suggestion", known));
        }
        String allowed = allowed(fault);
        if (!allowed.isEmpty()) {
            session.terminal().err().println(session.say("usage.allowed", allowed));
        }
        form(fault).ifPresent(form -> session.terminal().err().println(session.say(form)));
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        session.terminal().err().println(session.say("usage.help", command));
        return ExitCode.NO_ASSESSMENT;
    }

    private static String key(CommandLine.ParameterException fault) {
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched.isUnknownOption() ? "usage.unknownOption" : "usage.unknownArgument";
        }
        if (fault instanceof CommandLine.MissingParameterException missing) {
            return missing.getMissing().stream().anyMatch(OptionSpec.class::isInstance)
                    ? "usage.missingValue"
                    : "usage.missing";
        }
        return fault instanceof CommandLine.OverwrittenOptionException ? "usage.twice" : "usage.badValue";
    }

    private static String argument(CommandLine.ParameterException fault) {
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return String.join(" ", unmatched.getUnmatched());
        }
        if (fault instanceof CommandLine.MissingParameterException missing) {
            return names(missing.getMissing());
        }
        if (fault instanceof CommandLine.OverwrittenOptionException twice) {
            return names(List.of(twice.getOverwritten()));
        }
        ArgSpec about = fault.getArgSpec();
        String name = about == null ? "" : names(List.of(about));
        return fault.getValue() == null ? name : name + " " + fault.getValue();
    }

    /** The words that the argument at fault takes, if they can be listed. */
    private static String allowed(CommandLine.ParameterException fault) {
        ArgSpec about = fault.getArgSpec();
        return about == null || about.completionCandidates() == null
                ? ""
                : String.join(", ", about.completionCandidates());
    }

    /** How a value that can't be read is written. */
    private static Optional<String> form(CommandLine.ParameterException fault) {
        return Stream.ofNullable(fault.getArgSpec())
                .filter(about -> key(fault).equals("usage.badValue"))
                .flatMap(about -> about.typeInfo().isMap() ? Stream.of("usage.pair") : forms(about))
                .findFirst();
    }

    private static Stream<String> forms(ArgSpec about) {
        return Stream.of(about.converters())
                .filter(Reading.class::isInstance)
                .map(converter -> ((Reading<?>) converter).form());
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .collect(Collectors.joining(" "));
    }
}
