package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start loads what its command needs, and that ready to run. */
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

    /** Those of Drools are: what others have built is shipped as it is. */
    @Test
    void no_lambda_of_ours_is_linked_when_it_is_come_by() throws IOException {
        String page = "html:" + folder.resolve("report.html");
        assertThat(loaded("assess", Sample.all().get(0).submission(), "-f", page, "-f", "text"))
                .contains("$$Lambda$0 source:")
                .doesNotContainPattern("dev\\.readiness\\.\\S+/0x");
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

    @Test
    void no_start_opens_the_jars_of_workbooks_on_its_way_to_the_rules() throws IOException {
        Path command = Readiness.home().resolve("lib/readiness-cli.jar");
        try (JarFile jar = new JarFile(command.toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            List<String> jars = List.of(classPath.split(" "));
            int last = Collections.max(Stream.of("drools-", "kie-", "readiness-rules", "readiness-core", "slf4j-")
                    .map(LoadedClassesTest::startsWith)
                    .map(its -> last(jars, its))
                    .toList());
            assertThat(jars.subList(0, last + 1)).noneMatch(startsWith("poi").or(startsWith("xmlbeans")));
        }
    }

    /** Else the command would run without a part of Drools, or open every jar for one that is not there. */
    @Test
    void the_command_knows_every_service_of_drools_that_ships() throws IOException {
        Path lib = Readiness.home().resolve("lib");
        String known;
        try (JarFile jar = new JarFile(lib.resolve("readiness-cli.jar").toFile());
                InputStream in = jar.getInputStream(jar.getEntry("dev/readiness/cli/OwnClassPath.class"))) {
            known = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        List<String> services = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "{drools,kie}-*.jar")) {
            for (Path each : jars) {
                try (JarFile jar = new JarFile(each.toFile())) {
                    jar.stream()
                            .map(JarEntry::getName)
                            .filter(startsWith("META-INF/services/").and(name -> !name.endsWith("/")))
                            .forEach(services::add);
                }
            }
        }
        assertThat(services).isNotEmpty().allMatch(known::contains);
    }

    private static Predicate<String> startsWith(String beginning) {
        return text -> text.startsWith(beginning);
    }

    private static int last(List<String> jars, Predicate<String> which) {
        int last = -1;
        for (int i = 0; i < jars.size(); i++) {
            last = which.test(jars.get(i)) ? i : last;
        }
        assertThat(last).isNotNegative();
        return last;
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
