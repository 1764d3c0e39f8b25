package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.CheckProblem;
import dev.readiness.criteria.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Links, pipes and the like among submissions. */
class LinkedFilesTest extends SubmissionFolder {
    @Test
    void links_inside_are_followed_and_named_where_they_lead_to_what_is_checked() throws IOException {
        Path target = write("a.yaml", SUBMISSION);
        write(".hidden/b.yaml", SUBMISSION);
        Files.createSymbolicLink(folder.resolve("again.yaml"), target);
        Files.createSymbolicLink(folder.resolve("linked.yaml"), folder.resolve(".hidden/b.yaml"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        SubmissionFiles.Found found = find("");
        assertThat(names(found)).containsExactly("a.yaml", "linked.yaml");
        assertThat(passedBy(found)).containsExactly("again.yaml");
        assertThat(found.problems()).isEmpty();
    }

    /** As a hidden file is checked, but not what an editor leaves beside the file that it has open. */
    @Test
    void a_hidden_link_to_a_file_is_followed() throws IOException {
        write(".hidden/b.yaml", SUBMISSION);
        Files.createSymbolicLink(folder.resolve(".linked.yaml"), folder.resolve(".hidden/b.yaml"));
        Files.createSymbolicLink(folder.resolve(".folder.yaml"), folder.resolve(".hidden"));
        Files.createSymbolicLink(folder.resolve(".#b.yaml"), Path.of("somebody@somewhere.1234:5678"));
        assertThat(names(find(""))).containsExactly(".linked.yaml");
        assertThat(find("").problems()).isEmpty();
        Files.createSymbolicLink(folder.resolve(".gone.yaml"), temporary.resolve("gone"));
        assertThat(find("").problems()).extracting(Problem::code).containsExactly(CheckProblem.LINK_TO_NOTHING);
    }

    @Test
    void a_link_that_leaves_or_leads_nowhere_is_a_problem() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Path target = Files.writeString(outside.resolve("x.yaml"), SUBMISSION);
        write("a.yaml", SUBMISSION);
        Files.createSymbolicLink(folder.resolve("file.yaml"), target);
        Files.createSymbolicLink(folder.resolve("folder"), outside);
        Files.createSymbolicLink(folder.resolve("gone.yaml"), temporary.resolve("gone"));
        assertThat(find("").problems())
                .extracting(Problem::code)
                .containsExactly(
                        CheckProblem.LINK_ELSEWHERE, CheckProblem.LINK_ELSEWHERE, CheckProblem.LINK_TO_NOTHING);
    }

    @Test
    void a_pipe_is_named_and_not_opened() throws Exception {
        write("a.yaml", SUBMISSION);
        new ProcessBuilder("mkfifo", folder.resolve("b.yaml").toString())
                .start()
                .waitFor();
        SubmissionFiles.Found found = find("");
        assertThat(names(found)).containsExactly("a.yaml");
        assertThat(found.problems()).extracting(Problem::code).containsExactly(CheckProblem.NOT_A_FILE);
    }
}
