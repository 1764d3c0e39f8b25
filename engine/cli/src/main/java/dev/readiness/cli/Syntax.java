package dev.readiness.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command is called and takes, declared in code: annotations would have to be read by reflection at each start,
 * which takes longer than all else that a command line needs. What a line does not give, its field keeps.
 */
final class Syntax {
    private final CommandSpec spec;

    private Syntax(CommandSpec spec) {
        this.spec = spec;
    }

    /** The languages as they are written on the command line. */
    enum Language {
        zh,
        en
    }

    /** Of a command that runs {@code command}, with the options that every command has. */
    static Syntax of(String name, Callable<Integer> command) {
        Syntax syntax = new Syntax(
                CommandSpec.wrapWithoutInspection(command, LateFactory.ONE).name(name));
        syntax.spec.addOption(option("-h", "--help").usageHelp(true).build());
        // Read before the command line is built; here so that it is known and shown.
        syntax.spec.addOption(
                option("--lang").paramLabel("zh|en").type(Language.class).build());
        return syntax;
    }

    CommandSpec spec() {
        return spec;
    }

    /** Of a command that nobody runs: its name alone matters. */
    static CommandSpec nothing() {
        return CommandSpec.wrapWithoutInspection(null, LateFactory.ONE);
    }

    /** {@code spec} as a line to parse, of itself or below another. */
    static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec, LateFactory.ONE);
    }

    static OptionSpec.Builder option(String... names) {
        return OptionSpec.builder(names);
    }

    static PositionalParamSpec.Builder parameter(String label) {
        return PositionalParamSpec.builder().paramLabel(label);
    }

    /** An option without a value. */
    void flag(OptionSpec.Builder option, Consumer<Boolean> field) {
        add(option.type(boolean.class), field);
    }

    /** An option that is given once. */
    <T> void one(OptionSpec.Builder option, Class<T> type, Consumer<T> field) {
        add(option.type(type), field);
    }

    /** An option that may be given several times. */
    <T> void many(OptionSpec.Builder option, Class<T> type, Consumer<List<T>> field) {
        add(option.type(List.class).auxiliaryTypes(type), field);
    }

    /** An option of the form key=value that may be given several times. */
    void pairs(OptionSpec.Builder option, Consumer<Map<String, String>> field) {
        add(option.type(Map.class).auxiliaryTypes(String.class, String.class), field);
    }

    /** A parameter of one word; it has to be given unless its arity says otherwise. */
    <T> void one(PositionalParamSpec.Builder parameter, Class<T> type, Consumer<T> field) {
        add(parameter.type(type), field);
    }

    /** A parameter of as many words as its arity allows. */
    <T> void many(PositionalParamSpec.Builder parameter, Class<T> type, Consumer<List<T>> field) {
        add(parameter.type(List.class).auxiliaryTypes(type), field);
    }

    private void add(OptionSpec.Builder option, Consumer<?> field) {
        Slot slot = new Slot(field);
        spec.addOption(option.getter(slot).setter(slot).build());
    }

    private void add(PositionalParamSpec.Builder parameter, Consumer<?> field) {
        Slot slot = new Slot(field);
        boolean required = parameter.arity() == null || parameter.arity().min() > 0;
        spec.addPositional(
                parameter.required(required).getter(slot).setter(slot).build());
    }

    /** Passes a value on to its field, and remembers it for picocli, which adds to lists and maps. */
    private static final class Slot implements IGetter, ISetter {
        private final Consumer<?> field;
        private @Nullable Object value;

        Slot(Consumer<?> field) {
            this.field = field;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // as picocli declares it
        public <T> T get() {
            return (T) value;
        }

        @Override
        @SuppressWarnings("unchecked") // picocli converts to the type that stands beside the field
        public <T> T set(T given) {
            value = given;
            if (given != null) { // nothing is given yet: the field keeps what it has
                ((Consumer<T>) field).accept(given);
            }
            return given;
        }
    }
}
