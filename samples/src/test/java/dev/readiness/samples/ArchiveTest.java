package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of loaded classes makes the start faster and changes nothing else. */
class ArchiveTest {
    private static final String SAMPLE = Sample.named("baiyun-obo").submission();
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    /** Java then refuses to start rather than do without the archive. */
    private static final String NOT_WITHOUT = Runtime.version().feature() < 25 ? "-Xshare:on" : "-XX:AOTMode=on";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_build_makes_one_for_its_own_java_and_the_launcher_uses_it() {
        Ran with = onThisJava().with("READINESS_JAVA_OPTS", NOT_WITHOUT).run("assess", SAMPLE);
        Ran without = onThisJava().with("READINESS_CACHE", "off").run("assess", SAMPLE);

        assertThat(with.err()).isEmpty();
        assertThat(with.code()).isZero();
        assertThat(with.outBytes()).isEqualTo(without.outBytes());
    }

    @Test
    void a_broken_one_is_left_alone_without_a_word() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Path built = Readiness.home().resolve("cache");
        byte[] bytes = Files.readAllBytes(built.resolve(version("")));
        Files.write(cache.resolve(version("")), Arrays.copyOf(bytes, bytes.length / 2));
        Files.copy(built.resolve(version(".jar")), cache.resolve(version(".jar")));
        Files.createFile(cache.resolve(version(".part"))); // somebody is at it, so that nobody has one made
        assertSaysTheSame(onThisJava().with("READINESS_CACHE", cache.toString()).run("assess", SAMPLE));
    }

    /** What the archive of another place left behind stands in nobody's way. */
    @Test
    void two_that_make_it_at_once_for_a_distribution_that_was_moved_make_one() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("缓存 cache"));
        Path record = Files.writeString(cache.resolve(version(".jar")), "/elsewhere/lib/readiness-cli.jar\n1\n");
        Path archive = Files.writeString(cache.resolve(version("")), "-");
        List<Integer> codes = Stream.of(1, 2)
                .parallel()
                .map(each -> make(THIS_JAVA, cache).code())
                .toList();

        assertThat(codes).containsOnly(0);
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(version(""), version(".jar"));
        }
        assertThat(record).hasContent(jar() + "\n" + Files.size(archive) + "\n");
        assertSaysTheSame(onThisJava()
                .with("READINESS_CACHE", cache.toString())
                .with("READINESS_JAVA_OPTS", NOT_WITHOUT)
                .run("assess", SAMPLE));
    }

    /** What the launcher finds beside the archive: of another place, of another size, or nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere/lib/readiness-cli.jar\n1\n", "%s\n2\n", ""})
    void one_that_is_of_another_place_or_not_whole_is_asked_for_anew(String beside) throws IOException {
        Path archive = Files.writeString(folder.resolve("17.0.15+6"), "-");
        if (!beside.isEmpty()) {
            Files.writeString(folder.resolve("17.0.15+6.jar"), beside.formatted(jar()));
        }
        assertThat(words("17.0.15+6"))
                .contains("-Dreadiness.archive=" + archive, "-Xshare:auto")
                .doesNotContain("-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void one_that_was_killed_in_the_making_is_made_by_a_later_run() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Path part = Files.createFile(cache.resolve(version(".part")));
        assertThat(make(THIS_JAVA, cache).code()).isZero();
        assertThat(cache.resolve(version(""))).as("somebody may be at it").doesNotExist();

        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        assertThat(make(THIS_JAVA, cache).code()).isZero();
        assertThat(cache.resolve(version(""))).isNotEmptyFile();
        assertThat(part).doesNotExist();
    }

    @Test
    void one_that_can_not_be_put_in_its_place_counts_as_failed() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        Files.createDirectories(cache.resolve(version("")).resolve("in the way"));

        assertThat(make(THIS_JAVA, cache).code()).isNotZero();
        assertThat(cache.resolve(version(".failed"))).exists();
        assertThat(cache.resolve(version(".part"))).doesNotExist();
    }

    @Test
    void a_folder_that_can_not_be_written_to_stands_in_nobodys_way() {
        assertSaysTheSame(
                onThisJava().with("READINESS_CACHE", "/proc/readiness").run("assess", SAMPLE));
    }

    /** The first release of a Java has no dots in its version. */
    @ParameterizedTest
    @CsvSource({
        "17.0.15+6, -XX:SharedArchiveFile=",
        "17+35-2724, -XX:SharedArchiveFile=",
        "24+36-3646, -XX:SharedArchiveFile=",
        "25+36-LTS, -XX:AOTCache=",
        "25.0.3+9-LTS, -XX:AOTCache=",
        "26+35, -XX:AOTCache="
    })
    void every_java_is_given_the_kind_that_it_knows(String version, String option) throws IOException {
        Path archive = Files.writeString(folder.resolve(version), "-");
        Files.writeString(folder.resolve(version + ".jar"), jar() + "\n1\n");

        assertThat(words(version)).contains(option + archive).doesNotContain("-Xshare:auto");
    }

    /** What the launcher says to a Java of that version whose archives lie in the folder. */
    private List<String> words(String version) throws IOException {
        Path java = Files.createDirectories(folder.resolve("java"));
        Path program = Files.createDirectories(java.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(java.resolve("release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
        return Readiness.command()
                .with("JAVA_HOME", java.toString())
                .with("READINESS_CACHE", folder.toString())
                .run("assess", SAMPLE)
                .out()
                .lines()
                .toList();
    }

    private static Path jar() throws IOException {
        return Readiness.home().toRealPath().resolve("lib/readiness-cli.jar");
    }

    @Test
    void java_25_has_one_of_its_own() throws IOException {
        Optional<Path> java = Jdk.atLeast25();
        assumeThat(java).as("a Java 25 beside this one").isPresent();
        Path cache = Files.createDirectories(folder.resolve("cache"));
        assertThat(make(java.get(), cache).code()).isZero();

        assertSaysTheSame(Readiness.command()
                .with("JAVA_HOME", java.get().toString())
                .with("READINESS_CACHE", cache.toString())
                .with("READINESS_JAVA_OPTS", "-XX:AOTMode=on")
                .run("assess", SAMPLE));
    }

    private static void assertSaysTheSame(Ran ran) {
        Ran plain = onThisJava().with("READINESS_CACHE", "off").run("assess", SAMPLE);
        assertThat(ran.err()).isEqualTo(plain.err());
        assertThat(ran.code()).isZero();
        assertThat(ran.outBytes()).isEqualTo(plain.outBytes());
    }

    private static Readiness onThisJava() {
        return Readiness.command().with("JAVA_HOME", THIS_JAVA.toString());
    }

    /** What the launcher has the command do, but waited for. */
    private static Ran make(Path java, Path cache) {
        return Readiness.run(
                new ProcessBuilder(
                        java.resolve("bin/java").toString(),
                        "-cp",
                        Readiness.home().resolve("lib/readiness-cli.jar").toString(),
                        "dev.readiness.cli.Archive",
                        cache.resolve(version(java)).toString()),
                Readiness.root());
    }

    private static String version(String ending) {
        return System.getProperty("java.runtime.version") + ending;
    }

    /** As the launcher finds it. */
    private static String version(Path java) {
        try (Stream<String> lines = Files.lines(java.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_RUNTIME_VERSION="))
                    .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
