package dev.readiness.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Days in texts are kept on one line, whether a page is a text or a stream. */
class DaysTest {
    private static final String PAGE = """
            <title>2023-12-01</title><style>
            a { content: "2023-12-01" }
            </style><p title="2023-12-01">至 2023-12-31 止</p><time>2023-01-02</time>
            <td>2023-10-01 2023-10-02</td><script>
            a = '<script 2023-12-01';
            </script><option>2023-12-01</option> 12023-12-01
            2024-02-29""";

    private static final String KEPT = """
            <title>2023-12-01</title><style>
            a { content: "2023-12-01" }
            </style><p title="2023-12-01">至 <span class="day">2023-12-31</span> 止</p><time>2023-01-02</time>
            <td><span class="day">2023-10-01</span> <span class="day">2023-10-02</span></td><script>
            a = '<script 2023-12-01';
            </script><option>2023-12-01</option> 12023-12-01
            <span class="day">2024-02-29</span>""";

    @Test
    void days_stay_whole_in_texts_and_nowhere_else() {
        assertThat(Days.kept(PAGE)).isEqualTo(KEPT);
    }

    @Test
    void a_stream_is_kept_as_a_text_is_however_it_is_written() throws IOException {
        for (int length = 1; length <= PAGE.length(); length++) {
            StringWriter out = new StringWriter();
            DayWriter writer = new DayWriter(out);
            for (int start = 0; start < PAGE.length(); start += length) {
                writer.write(PAGE, start, Math.min(length, PAGE.length() - start));
            }
            writer.flush();
            assertThat(out.toString()).as("written by %s", length).isEqualTo(KEPT);
        }
    }
}
