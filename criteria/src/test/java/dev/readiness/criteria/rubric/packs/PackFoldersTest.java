package dev.readiness.criteria.rubric.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.criteria.problem.PackProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.problem.RubricProblem;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rubrics from folders of the user's, and what is said of folders that are none. */
class PackFoldersTest {
    private static final String IDENTITY = """
            rubric: %s
            model: checklist
            edition: "2024"
            title: {zh: 本地细则, en: Local rules}
            document: 演示〔2024〕1号
            documentTitle: {zh: 演示文件, en: Demonstration}
            evidenceFrom: 2024-01-01
            validFrom: 2024-01-01
            """;
    private static final String CLAUSES = """
            dimension: 一
            title: {zh: 基础, en: Basics}
            items:
              - item: 1
                title: {zh: 机制, en: Mechanism}
                clauses:
                  - clause: 1
                    asks: {zh: 有机制, en: There is a mechanism}
                    cite: 第一条
                    needs: [{attested: 工作机制}]
            indicators:
              - {id: mechanism, kind: attested, title: {zh: 工作机制, en: Mechanism}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_folder_may_be_a_pack() throws IOException {
        Packs.Read read = Packs.with(List.of(pack("mine-2024")));
        assertThat(read.problems()).isEmpty();
        assertThat(read.packs().find("mine-2024")).isPresent();
        assertThat(read.packs().folder("mine-2024")).contains(folder.resolve("mine-2024"));
    }

    @Test
    void a_folder_may_hold_packs_beside_other_things() throws IOException {
        pack("mine-2024");
        pack("theirs-2024");
        Files.createDirectory(folder.resolve("notes"));
        Files.writeString(folder.resolve("readme.yaml"), "a: b\n");
        Packs.Read read = Packs.with(List.of(folder));
        assertThat(read.problems()).isEmpty();
        assertThat(read.packs().ids())
                .containsAll(new Packs().ids())
                .contains("mine-2024", "theirs-2024")
                .isSorted();
    }

    @Test
    void packs_may_come_from_directories_and_jars_of_a_class_path() throws IOException {
        Path classes = folder.resolve("classes");
        pack("classes/rubrics/mine-2024");
        Path jar = jar("theirs-2024", CLAUSES);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL(), jar.toUri().toURL()}, null)) {
            Packs.Read read = Packs.onClassPath(loader, "rubrics", RuleSource.untrusted());
            assertThat(read.problems()).isEmpty();
            assertThat(read.packs().ids()).contains("mine-2024", "theirs-2024");
            assertThatThrownBy(() -> Packs.onClassPath(loader, "nowhere", RuleSource.untrusted()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("nowhere");
        }
    }

    @Test
    void what_is_wrong_in_a_jar_has_its_place_and_is_no_pack() throws IOException {
        Path jar = jar("theirs-2024", CLAUSES.replace("needs:", "need:"));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Packs.Read read = Packs.onClassPath(loader, "rubrics", RuleSource.untrusted());
            assertThat(read.packs().ids()).isEqualTo(new Packs().ids());
            assertThat(read.problems())
                    .anySatisfy(problem ->
                            assertThat(problem.location().toString()).startsWith("/rubrics/theirs-2024/clauses.yaml:"));
        }
    }

    private Path jar(String id, String clauses) throws IOException {
        Path jar = folder.resolve(id + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(out, "rubrics/", "");
            put(out, "rubrics/" + id + "/", "");
            put(out, "rubrics/" + id + "/rubric.yaml", IDENTITY.formatted(id));
            put(out, "rubrics/" + id + "/clauses.yaml", clauses);
        }
        return jar;
    }

    private static void put(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    @Test
    void a_rubric_that_ships_stands_in_no_folder() {
        assertThat(new Packs().folder("neimenggu-2023")).isEmpty();
    }

    @Test
    void a_digest_does_not_depend_on_where_the_folder_lies() throws IOException {
        Path first = pack("mine-2024");
        Path second = Files.createDirectories(folder.resolve("elsewhere/mine-2024"));
        for (String file : List.of("rubric.yaml", "clauses.yaml")) {
            Files.copy(first.resolve(file), second.resolve(file));
        }
        assertThat(digest(second)).isEqualTo(digest(first));
        Files.writeString(second.resolve("clauses.yaml"), CLAUSES + "# one more line\n");
        assertThat(digest(second)).isNotEqualTo(digest(first));
    }

    private static String digest(Path pack) {
        return Packs.with(List.of(pack))
                .packs()
                .find("mine-2024")
                .orElseThrow()
                .identity()
                .digest();
    }

    @Test
    void the_same_folder_twice_is_one() throws IOException {
        Path pack = pack("mine-2024");
        assertThat(Packs.with(List.of(pack, folder, pack)).problems()).isEmpty();
    }

    @Test
    void a_broken_pack_is_told_with_its_place_and_the_sound_one_beside_it_is_read() throws IOException {
        pack("mine-2024");
        Path broken = pack("broken-2024");
        Files.writeString(broken.resolve("clauses.yaml"), CLAUSES.replace("attested: 工作机制", "attested: 没有的"));
        Packs.Read read = Packs.with(List.of(folder));
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(RequirementProblem.RUBRIC_UNKNOWN_INDICATOR);
        assertThat(read.problems().get(0).location()).hasToString(broken.resolve("clauses.yaml") + ":10:28");
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.packs().find("broken-2024")).isEmpty();
        assertThat(read.packs().find("mine-2024")).isPresent();
    }

    @Test
    void a_file_that_can_t_be_parsed_is_told_with_its_place() throws IOException {
        Path broken = pack("broken-2024");
        Files.writeString(broken.resolve("clauses.yaml"), CLAUSES.replace("{zh: 基础, en: Basics}", "{zh: 基础"));
        List<Problem> problems = Packs.with(List.of(broken)).problems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).location().file())
                .isEqualTo(broken.resolve("clauses.yaml").toString());
    }

    @Test
    void a_pack_is_named_like_its_folder() throws IOException {
        Path pack = pack("mine-2024");
        Files.writeString(pack.resolve("rubric.yaml"), IDENTITY.formatted("mine-2025"));
        assertThat(codes(pack)).containsExactly(RubricProblem.RUBRIC_NOT_ITS_FOLDER);
    }

    @Test
    void a_rubric_that_ships_is_not_shadowed() throws IOException {
        assertThat(codes(pack("neimenggu-2023"))).containsExactly(PackProblem.RUBRIC_SHIPS);
    }

    @Test
    void two_folders_of_one_name_are_refused() throws IOException {
        Path first = pack("mine-2024");
        Path second = Files.createDirectories(folder.resolve("elsewhere/mine-2024"));
        Files.writeString(second.resolve("rubric.yaml"), IDENTITY.formatted("mine-2024"));
        assertThat(codes(first, second)).containsExactly(RubricProblem.RUBRIC_IN_TWO_FOLDERS);
    }

    @Test
    void a_folder_that_is_not_there_or_holds_nothing_is_told() throws IOException {
        assertThat(codes(folder.resolve("none"))).containsExactly(PackProblem.RUBRICS_NOT_FOUND);
        assertThat(codes(folder)).containsExactly(PackProblem.RUBRICS_EMPTY);
        assertThat(codes(Files.writeString(folder.resolve("file"), "")))
                .containsExactly(PackProblem.RUBRICS_UNREADABLE);
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "units: []\n");
        Path pack = pack("mine-2024");
        Files.createSymbolicLink(pack.resolve("units.yaml"), outside);
        assertThat(codes(pack)).containsExactly(PackProblem.RUBRICS_LINK_OUT);
        Path links = Files.createDirectory(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("mine-2024"), pack);
        assertThat(codes(links)).containsExactly(PackProblem.RUBRICS_LINK_OUT);
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told() throws IOException {
        Path pack = pack("mine-2024");
        Files.createDirectory(pack.resolve("units.yaml"));
        assertThat(codes(pack)).containsExactly(PackProblem.RUBRICS_UNREADABLE);
    }

    @Test
    void a_file_of_no_use_and_a_second_identity_are_refused() throws IOException {
        Path pack = pack("mine-2024");
        Files.writeString(pack.resolve("strange.yaml"), "something: else\n");
        Files.writeString(pack.resolve("second.yaml"), IDENTITY.formatted("mine-2024"));
        assertThat(codes(pack)).containsExactly(RubricProblem.RUBRIC_TWO_IDENTITIES, RubricProblem.RUBRIC_STRANGE_FILE);
    }

    private static List<ProblemCode> codes(Path... folders) {
        return Packs.with(List.of(folders)).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private Path pack(String id) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(id));
        Files.writeString(pack.resolve("rubric.yaml"), IDENTITY.formatted(pack.getFileName()));
        Files.writeString(pack.resolve("clauses.yaml"), CLAUSES);
        return pack;
    }
}
