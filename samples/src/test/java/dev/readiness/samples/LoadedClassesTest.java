package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is only for workbooks costs nothing where there is none. */
class LoadedClassesTest {
    private static final String POI = "org.apache.poi.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_text_is_assessed_without_the_library_for_workbooks() throws IOException {
        assertThat(loaded("assess", Sample.all().get(0).submission()))
                .contains("dev.readiness.engine.Assessor")
                .doesNotContain(POI);
    }

    @Test
    void a_command_line_without_options_is_not_parsed() throws IOException {
        String parser = "picocli.CommandLine$Interpreter";
        String submission = Sample.all().get(0).submission();
        assertThat(loaded("assess", submission)).doesNotContain(parser);
        assertThat(loaded("assess", submission, "--all")).contains(parser);
    }

    @Test
    void a_workbook_is_read_with_it() throws IOException {
        assertThat(loaded("import", folder.resolve("nowhere.xlsx").toString()))
                .contains("dev.readiness.office.grid.WorkbookFile")
                .doesNotContain(POI);
        Path workbooks = folder.resolve("handed-out");
        assertThat(loaded("template", "neimenggu-2023", "-o", workbooks.toString()))
                .contains(POI);
        assertThat(loaded("import", workbooks.toString())).contains(POI);
    }

    /** The names of the classes that a run loads. */
    private String loaded(String... arguments) throws IOException {
        Path log = folder.resolve("classes.log");
        Readiness.command()
                .with("READINESS_JAVA_OPTS", "-Xlog:class+load:file=" + log)
                .run(arguments);
        return Files.readString(log);
    }
}
