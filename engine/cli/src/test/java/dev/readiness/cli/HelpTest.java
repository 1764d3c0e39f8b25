package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The help of every command, to the byte. {@code -Dupdate.goldens=true} writes it anew; read the difference. */
class HelpTest {
    private static final Path GOLDENS = Path.of("src/test/resources/dev/readiness/cli");

    private static final List<String> COMMANDS = List.of(
            "",
            "assess",
            "check",
            "rank",
            "trend",
            "notice",
            "explain",
            "plan",
            "compare",
            "template",
            "import",
            "ledger",
            "rubric",
            "rubric list",
            "rubric show",
            "rubric lint",
            "rubric test",
            "rubric new",
            "schema",
            "completion");

    @ParameterizedTest
    @EnumSource(Syntax.Language.class)
    void the_help_of_every_command_is_as_it_was_read_and_approved(Syntax.Language lang) throws IOException {
        String all = COMMANDS.stream().map(command -> help(command, lang)).collect(Collectors.joining("\n"));
        Path golden = GOLDENS.resolve("help_" + lang + ".txt");
        if (Boolean.getBoolean("update.goldens")) {
            Files.writeString(golden, all);
        }
        assertThat(all).isEqualTo(Files.readString(golden));
    }

    private static String help(String command, Syntax.Language lang) {
        String line = (command + " --help").strip();
        return "$ readiness " + line + "\n"
                + Said.by((line + " --lang " + lang).split(" ")).out();
    }
}
