package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report's file is whole or not there. */
class OutputTest {
    private static final String REPORT = "得分 93.788\n";
    private static final byte[] BYTES = REPORT.getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_new_file_holds_the_report_in_utf_8() throws IOException {
        Path file = folder.resolve("report.txt");
        Output.write(file, BYTES);
        assertThat(file).content().isEqualTo(REPORT);
        assertThat(names()).containsExactly("report.txt");
    }

    @Test
    void an_old_file_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "something longer than the report");
        Output.write(file, BYTES);
        assertThat(file).content().isEqualTo(REPORT);
        assertThat(names()).containsExactly("report.txt");
    }

    @Test
    void others_may_read_it_as_any_file_of_the_user() throws IOException {
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
        Path file = folder.resolve("report.txt");
        Output.write(file, BYTES);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void a_link_is_followed() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        Output.write(link, BYTES);
        assertThat(link).isSymbolicLink();
        assertThat(target).content().isEqualTo(REPORT);
    }

    @Test
    void a_folder_in_the_way_stays() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        assertThatThrownBy(() -> Output.write(place, BYTES)).isInstanceOf(IOException.class);
        assertThat(place).isEmptyDirectory();
        assertThat(names()).containsExactly("place");
    }

    @Test
    void a_missing_folder_is_not_made() {
        assertThatThrownBy(() -> Output.write(folder.resolve("missing/report.txt"), BYTES))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    private String[] names() {
        return folder.toFile().list();
    }
}
