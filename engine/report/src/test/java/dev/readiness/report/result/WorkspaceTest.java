package dev.readiness.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths in reports. */
class WorkspaceTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path root;

    @ParameterizedTest
    @CsvSource({
        "a.yaml, a.yaml",
        "./b/../甲/a b.yaml, %E7%94%B2/a%20b.yaml",
        "'a:b,c#d?e%f.yaml', a%3Ab%2Cc%23d%3Fe%25f.yaml",
        "a[1]\\b.yaml, a%5B1%5D%5Cb.yaml",
    })
    void a_uri_is_relative_and_percent_encoded(String file, String uri) {
        assertThat(new Workspace(root).uri(file)).isEqualTo(uri);
    }

    @Test
    void an_absolute_path_inside_is_made_relative() {
        assertThat(new Workspace(root).path(root.resolve("甲/a.yaml").toString()))
                .isEqualTo("甲/a.yaml");
    }

    @Test
    void a_path_elsewhere_stays_and_its_uri_is_absolute() {
        Workspace workspace = new Workspace(root.resolve("checkout"));
        assertThat(workspace.path("../甲.yaml")).isEqualTo("../甲.yaml");
        assertThat(workspace.uri("../甲.yaml")).startsWith("file:///").endsWith("/%E7%94%B2.yaml");
    }

    @Test
    void what_is_no_path_at_all_is_still_encoded() {
        assertThat(new Workspace(root).path("a\0b")).isEqualTo("a\0b");
        assertThat(new Workspace(root).uri("a\0b")).isEqualTo("a%00b");
    }
}
