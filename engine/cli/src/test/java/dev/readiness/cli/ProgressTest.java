package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.judge.Judge;
import dev.readiness.report.writing.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Progress is for someone who waits at a terminal, and for nobody else. */
class ProgressTest {
    private static final long MILLISECOND = 1_000_000;
    private static final String ANEW = "\r\u001B[K";

    private final StringWriter err = new StringWriter();
    private long now;

    private Progress progress(boolean shown, int total) {
        PrintWriter writer = new PrintWriter(err);
        Session session =
                new Session(new Terminal(writer, writer, writer, Style.PLAIN), Lang.EN, new Judge(), Runnable::run);
        return new Progress(session, done -> done / (double) total, shown, () -> now);
    }

    private void steps(Progress progress, int count, long milliseconds) {
        for (int i = 0; i < count; i++) {
            now += milliseconds * MILLISECOND;
            progress.step();
        }
    }

    @Test
    void without_a_terminal_nothing_is_shown() {
        try (Progress progress = progress(false, 100)) {
            steps(progress, 100, 1000);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_is_done_within_a_second_shows_nothing() {
        try (Progress progress = progress(true, 9)) {
            steps(progress, 9, 111);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void count_rate_and_time_left_are_shown_and_cleared_in_the_end() {
        try (Progress progress = progress(true, 400)) {
            steps(progress, 100, 10);
            assertThat(err.toString()).isEqualTo(ANEW + "100 done (25%)  100 per second  3 s left");
        }
        assertThat(err.toString()).endsWith("left" + ANEW);
    }

    @Test
    void the_line_makes_room_for_what_is_printed_in_between() {
        try (Progress progress = progress(true, 400)) {
            progress.clear();
            assertThat(err.toString()).isEmpty();
            steps(progress, 100, 10);
            progress.clear();
            progress.clear();
            assertThat(err.toString()).endsWith("left" + ANEW).doesNotContain(ANEW + ANEW);
        }
        assertThat(err.toString()).doesNotContain(ANEW + ANEW);
    }

    @Test
    void the_line_is_not_written_for_every_step() {
        try (Progress progress = progress(true, 4000)) {
            steps(progress, 300, 10);
        }
        assertThat(err.toString().split("left", -1)).hasSize(1 + 1 + 10);
    }
}
