package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    /** With one character in front, pieces end amid a character of two. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 400_000})
    void what_was_written_comes_out_whole_whether_it_is_short_or_overflows(int pieces) throws IOException {
        String text = "白云𠀀鄂博\n".repeat(pieces);
        StringWriter out = new StringWriter();
        try (Spool spool = new Spool()) {
            spool.write("x");
            for (int from = 0; from < text.length(); from += 1023) {
                spool.write(text, from, Math.min(1023, text.length() - from));
            }
            spool.copyTo(out);
        }
        assertThat(out.toString()).isEqualTo("x" + text);
    }
}
