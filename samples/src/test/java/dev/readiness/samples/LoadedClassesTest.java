package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** To open a jar takes up to a hundredth of a start; what is looked for in vain opens all of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess SAMPLE",
                "assess SAMPLE -f json --all",
                "assess SAMPLE -f html:PAGE --na 3=无",
                "check SAMPLE --require-score 60",
                "explain SAMPLE 44",
                "plan SAMPLE",
                "compare SAMPLE SAMPLE",
                "rank SAMPLE",
                "rubric list",
                "--help",
                "assess --nothing"
            })
    void no_jar_is_opened_that_the_command_finds_nothing_in(String command) {
        String[] arguments = command.replace("SAMPLE", Sample.all().get(0).submission())
                .replace("PAGE", folder.resolve("page.html").toString())
                .split(" ");
        Ran ran = Readiness.command()
                .with("READINESS_JAVA_OPTS", "-Dsun.misc.URLClassPath.debug=true")
                .run(arguments);

        assertThat((ran.out() + ran.err()).lines().filter(startsWith("Opening ")))
                .isNotEmpty()
                .map(line -> line.substring(line.lastIndexOf('/') + 1)
                        .replaceAll("-[0-9.]+jar", "")
                        .replace(".jar", ""))
                .isSubsetOf(
                        "readiness-cli",
                        "readiness-criteria",
                        "commons-numbers-fraction",
                        "commons-numbers-core",
                        "snakeyaml",
                        "jackson-core",
                        "readiness-report",
                        "readiness-core",
                        "readiness-rules");
    }

    /** Else the command would run without a part of Drools, or with another one than its jars name. */
    @Test
    void the_command_knows_every_service_of_drools_that_ships() throws IOException {
        Path lib = Readiness.home().resolve("lib");
        Map<String, String> offered = new TreeMap<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "{drools,kie}-*.jar")) {
            for (Path jar : jars) {
                services(jar, "META-INF/services/")
                        .forEach((name, provider) ->
                                assertThat(offered.put(name, provider)).as(name).isNull());
            }
        }
        Path command = lib.resolve("readiness-cli.jar");
        assertThat(services(command, "dev/readiness/cli/services/"))
                .isNotEmpty()
                .isEqualTo(offered);
        String known = new String(bytes(command, "dev/readiness/cli/OwnClassPath.class"), StandardCharsets.ISO_8859_1);
        assertThat(offered.keySet()).allMatch(known::contains);
    }

    /** What each file in {@code folder} of {@code jar} names, without its comments, by the file's name. */
    private static Map<String, String> services(Path jar, String folder) throws IOException {
        List<String> names;
        try (JarFile file = new JarFile(jar.toFile())) {
            names = file.stream()
                    .map(JarEntry::getName)
                    .filter(startsWith(folder).and(name -> !name.endsWith("/")))
                    .toList();
        }
        Map<String, String> services = new TreeMap<>();
        for (String name : names) {
            String text = new String(bytes(jar, name), StandardCharsets.UTF_8);
            services.put(
                    name.substring(folder.length()),
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .collect(Collectors.joining(" ")));
        }
        return services;
    }

    private static byte[] bytes(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(file.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static Predicate<String> startsWith(String beginning) {
        return text -> text.startsWith(beginning);
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
