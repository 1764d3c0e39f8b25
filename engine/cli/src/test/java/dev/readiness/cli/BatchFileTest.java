package dev.readiness.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What cmd.exe asks of the launcher's text. No Windows runs here, so the text is held to what is known of it. */
class BatchFileTest {
    private static final Path FILE = Path.of("src/main/dist/bin/readiness.bat");

    /** cmd.exe looks for a label in blocks of this size. */
    private static final int BLOCK = 512;

    private static final int LONGEST_LINE = 8191;
    private static final Pattern GOTO = Pattern.compile("\\bgoto (\\w+)");
    private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)");

    private final String text;

    BatchFileTest() throws IOException {
        text = Files.readString(FILE, ISO_8859_1);
    }

    @Test
    void every_line_ends_as_windows_ends_lines() {
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).endsWith("\r\n");
    }

    @Test
    void code_pages_make_no_difference() {
        assertThat(text).matches("[\\x20-\\x7e\r\n]*");
    }

    @Test
    void no_line_is_longer_than_cmd_reads() {
        assertThat(text.lines()).allMatch(line -> line.length() < LONGEST_LINE);
    }

    @Test
    void every_jump_has_one_label_and_every_label_a_jump() {
        List<String> labels = found(LABEL);

        assertThat(labels).doesNotHaveDuplicates().isNotEmpty();
        assertThat(found(GOTO)).isNotEmpty().isSubsetOf(labels);
        assertThat(labels).isSubsetOf(found(GOTO));
    }

    /** Searched for from the line after the jump to the end, then from the beginning of the file. */
    @Test
    void no_label_lies_across_two_blocks_of_the_search() {
        for (MatchResult jump : GOTO.matcher(text).results().toList()) {
            MatchResult label = LABEL.matcher(text)
                    .results()
                    .filter(each -> each.group(1).equals(jump.group(1)))
                    .findFirst()
                    .orElseThrow();
            int after = text.indexOf('\n', jump.end()) + 1;
            int from = label.start() < after ? 0 : after;

            assertThat((label.start() - from) / BLOCK)
                    .as("goto %s at %d, label at %d", jump.group(1), jump.start(), label.start())
                    .isEqualTo((label.end() + 1 - from) / BLOCK);
        }
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .toList();
    }
}
