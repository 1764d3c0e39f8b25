package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.GateProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.packs.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which readiness.yml speaks for a submission. */
class ConfigPlacesTest {
    private static final String SUBMISSION = "rubric: neimenggu-2023\nregion: A\nindicators:\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Level overdue(Path working, Optional<Path> given, String submission) {
        return new ConfigPlaces(new Packs(), working, List.of(), given)
                .of(folder.resolve(submission))
                .settle("neimenggu-2023", List.of())
                .gates()
                .level(Gate.OVERDUE);
    }

    @Test
    void all_configs_from_the_working_folder_down_speak_and_the_nearer_may_only_tighten() throws IOException {
        write("readiness.yml", "gates: {overdue: warn}\n");
        write("a/readiness.yml", "gates: {overdue: error}\n");
        write("a/b/x.yaml", SUBMISSION);
        write("c/x.yaml", SUBMISSION);
        write("d/readiness.yml", "gates: {overdue: off}\n");
        assertThat(overdue(folder, Optional.empty(), "a/b/x.yaml")).isEqualTo(Level.ERROR);
        assertThat(overdue(folder, Optional.empty(), "c/x.yaml")).isEqualTo(Level.WARN);
        assertThat(overdue(folder.resolve("c"), Optional.empty(), "c/x.yaml")).isEqualTo(Level.WARN);
        assertThat(overdue(folder.resolve("a"), Optional.empty(), "c/x.yaml"))
                .as("outside the working folder")
                .isEqualTo(Level.ERROR);
        assertThat(overdue(folder, Optional.of(folder.resolve("d/readiness.yml")), "c/x.yaml"))
                .as("given in place of the working folder's")
                .isEqualTo(Level.OFF);
    }

    @Test
    void two_configs_in_one_folder_and_broken_ones_are_problems_of_whom_they_speak_for() throws IOException {
        write("readiness.yml", "gates: {overdue: error}\n");
        write("readiness.yaml", "gates: {overdue: error}\n");
        write("a/readiness.yml", "gates: {overdue: fatal}\n");
        ConfigPlaces places = new ConfigPlaces(new Packs(), folder, List.of(), Optional.empty());
        places.of(folder.resolve("x.yaml"));
        places.of(folder.resolve("y.yaml"));
        assertThat(places.problems()).extracting(Problem::code).containsExactly(GateProblem.CONFIG_TWICE);
        assertThat(places.of(folder.resolve("a/x.yaml")).problems())
                .extracting(Problem::code)
                .containsExactly(GateProblem.GATE_LEVEL);
        assertThat(places.problems()).hasSize(1);
    }
}
