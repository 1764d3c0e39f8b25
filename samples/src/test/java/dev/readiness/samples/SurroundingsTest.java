package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged command in other folders, locales, character sets and Javas. */
class SurroundingsTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String GBK_STREAMS = "-Dstdout.encoding=GBK -Dstderr.encoding=GBK";

    private final Readiness readiness = Readiness.command();
    private final Sample sample = Sample.all().get(0);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_gbk_terminal_shows_every_character_of_a_report(String lang) {
        Ran utf8 = readiness.run("assess", sample.submission(), "--all", "--lang", lang);
        Ran gbk = gbk().run("assess", sample.submission(), "--all", "--lang", lang);
        assertThat(gbk.code()).isZero();
        assertThat(gbk.out(GBK)).isEqualTo(utf8.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_gbk_terminal_shows_every_character_of_a_rubric(String lang) {
        String[] words = {"rubric", "show", "neimenggu-2023", "--lang", lang};
        assertThat(gbk().run(words).out(GBK)).isEqualTo(readiness.run(words).out());
    }

    @Test
    void a_gbk_terminal_shows_problems_help_and_explanations() {
        String file = sample.submission();
        for (String line :
                new String[] {"assess nowhere.yaml", "--help", "assess --help", "explain " + file + " 8 111"}) {
            Ran utf8 = readiness.run(line.split(" "));
            Ran gbk = gbk().run(line.split(" "));
            assertThat(gbk.out(GBK)).isEqualTo(utf8.out());
            assertThat(gbk.err(GBK)).isEqualTo(utf8.err());
        }
    }

    @Test
    void json_for_programs_is_the_same_bytes_on_any_terminal() {
        String[] words = {"assess", sample.submission(), "-f", "json"};
        assertThat(gbk().run(words).outBytes()).isEqualTo(readiness.run(words).outBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8", "zh_CN.UTF-8", "xx_YY.UTF-8"})
    void any_locale_opens_files_with_chinese_names_and_prints_chinese(String locale) throws IOException {
        Path file = copy("填报 数据");
        Ran ran = readiness
                .with("LC_ALL", "")
                .with("LC_CTYPE", "")
                .with("LANG", locale)
                .run("assess", file.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("结论", "填报 数据/submission.yaml");
    }

    @Test
    void it_runs_in_another_folder() throws IOException {
        Path file = copy("elsewhere");
        Ran ran = readiness.in(file.getParent()).run("assess", "submission.yaml", "-f", "json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Report.placeless(ran.out())).isEqualTo(Report.placeless(expected()));
    }

    @Test
    void it_starts_through_a_chain_of_links() throws IOException {
        Path first = Files.createSymbolicLink(folder.resolve("first"), Readiness.start());
        Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());
        assertThat(readiness.at(second).run("--version").code()).isZero();
    }

    @Test
    void it_starts_from_a_folder_with_spaces_and_chinese_in_its_name() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("我的 程序"), Readiness.home());
        Ran ran = readiness.at(link.resolve("bin/readiness")).run("assess", sample.submission());
        assertThat(ran.code()).as(ran.err()).isZero();
        Path copy = folder.resolve("另一份 拷贝");
        Ran copied =
                Readiness.run(new ProcessBuilder("cp", "-R", Readiness.home().toString(), copy.toString()), folder);
        assertThat(copied.code()).isZero();
        assertThat(readiness
                        .at(copy.resolve("bin/readiness"))
                        .with("READINESS_CACHE", "off") // or it would have an archive made that no test looks at
                        .run("--version")
                        .code())
                .isZero();
    }

    @Test
    void a_java_home_that_points_nowhere_is_told() {
        Ran ran = readiness
                .with("JAVA_HOME", folder.resolve("nothing").toString())
                .run("--version");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.outBytes()).isEmpty();
        assertThat(ran.err()).startsWith("readiness: ").contains("Java 17", "JAVA_HOME");
    }

    @Test
    void the_language_can_be_set_once_and_for_all() {
        assertThat(readiness.with("READINESS_LANG", "en").run("--help").out()).contains("Usage:");
        assertThat(readiness
                        .with("READINESS_LANG", "en")
                        .run("--help", "--lang", "zh")
                        .out())
                .contains("用法：");
    }

    private Readiness gbk() {
        return readiness.with("READINESS_JAVA_OPTS", GBK_STREAMS);
    }

    private String expected() {
        return readiness.run("assess", sample.submission(), "-f", "json").out();
    }

    /** The sample with its task table, copied. */
    private Path copy(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        for (String file : sample.file().getParent().toFile().list()) {
            if (file.endsWith(".yaml")) {
                Files.copy(sample.file().resolveSibling(file), place.resolve(file));
            }
        }
        return place.resolve("submission.yaml");
    }
}
