package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.CheckProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.layout.DataColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back lies in folders and archives; nothing in them is passed over without a word. */
class ReturnedFilesTest {
    private static final String COUNT = "population-for-sampling";

    private final Problems problems = new Problems();
    private final ReturnedFiles returned = new ReturnedFiles(problems);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_folder_is_read_with_all_that_is_below_it() throws IOException {
        write("甲.xlsx", book());
        write("旗县/乙/乙.xlsx", book());
        returned.add(folder);
        assertThat(names()).containsExactly("旗县/乙/乙.xlsx", "甲.xlsx");
        assertThat(problems.inOrder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8", "GB18030"})
    void an_archive_is_opened_whatever_its_names_are_written_in(String charset) throws IOException {
        write("回收.zip", zip(Map.of("市监局/填报表.xlsx", book(), "说明.docx", new byte[] {1}), Charset.forName(charset)));
        returned.add(folder);
        assertThat(names()).containsExactly("回收.zip/市监局/填报表.xlsx");
        assertThat(codes()).containsExactly(WorkbookProblem.FILE_SKIPPED);
        assertThat(problems.inOrder().get(0).location().file()).endsWith("回收.zip/说明.docx");
        Imported imported = new Import(SampleBook.PACKS, LocalDate.of(2024, 1, 1))
                .merge(returned.files(), Optional.empty(), () -> {});
        assertThat(imported.taken().get(0).places().get(0).toString()).endsWith("回收.zip/市监局/填报表.xlsx:填报!J3");
    }

    @Test
    void archives_within_an_archive_are_opened() throws IOException {
        byte[] inner = zip(Map.of("甲.xlsx", book()), StandardCharsets.UTF_8);
        returned.add(write("外.zip", zip(Map.of("内.zip", inner), StandardCharsets.UTF_8)));
        assertThat(names()).containsExactly("外.zip/内.zip/甲.xlsx");
    }

    @Test
    void what_is_neither_is_named() throws IOException {
        for (String name : List.of("说明.docx", "照片.jpg", "数据.rar", "数据.7z", "通知.pdf", "无后缀", "表.html", "下级/表.doc")) {
            write(name, new byte[] {1});
        }
        returned.add(folder);
        assertThat(returned.files()).isEmpty();
        assertThat(codes()).hasSize(8).containsOnly(WorkbookProblem.FILE_SKIPPED);
    }

    @Test
    void what_systems_keep_for_themselves_is_nobodys_document() throws IOException {
        for (String name : List.of("Thumbs.db", "desktop.ini", ".DS_Store", "__MACOSX/._甲.xlsx")) {
            write(name, new byte[] {1});
        }
        returned.add(folder);
        assertThat(returned.files()).isEmpty();
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void copies_that_were_put_aside_are_named() throws IOException {
        List<String> copies = List.of("甲.xlsx~", ".甲.xlsx.swp", "甲.xlsx.bak", ".乙.xlsx", "丙.xlsx - 副本", "#丁.xlsx#");
        for (String name : copies) {
            write(name, new byte[] {1});
        }
        write("内.zip", zip(Map.of(".戊.xlsx", book(), "己.xlsx.bak", book()), StandardCharsets.UTF_8));
        write("甲 (1).xlsx", book());
        returned.add(folder);
        assertThat(names()).containsExactly("甲 (1).xlsx");
        assertThat(codes()).hasSize(copies.size() + 2).containsOnly(WorkbookProblem.COPY_SKIPPED);
    }

    @Test
    void forms_in_a_hidden_folder_are_told_and_tools_keep_their_own() throws IOException {
        write(".旧/甲.xlsx", book());
        write(".旧/深/乙.xlsx", book());
        write(".旧/说明.txt", book());
        for (String name :
                List.of(".git/objects/ab", ".git/x.xlsx", ".svn/x.xlsx", "__MACOSX/x.xlsx", ".cache/x.txt")) {
            write(name, new byte[] {1});
        }
        write("丙.xlsx", book());
        returned.add(folder);
        assertThat(names()).containsExactly("丙.xlsx");
        assertThat(codes()).containsExactly(WorkbookProblem.FOLDER_SKIPPED);
        assertThat(problems.inOrder().get(0).arguments()).containsExactly("2");
    }

    @Test
    void a_folder_is_read_to_its_ground_and_links_are_followed() throws IOException {
        Path far = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-far"));
        Files.write(far.resolve("远.xlsx"), book());
        Files.createSymbolicLink(folder.resolve("链"), far);
        Files.createSymbolicLink(folder.resolve("圈"), folder);
        Files.createSymbolicLink(folder.resolve("空.xlsx"), folder.resolve("没有.xlsx"));
        write("a/".repeat(40) + "深.xlsx", book());
        returned.add(folder);
        assertThat(names()).containsExactly("a/".repeat(40) + "深.xlsx", "链/远.xlsx");
        assertThat(codes()).containsExactly(CheckProblem.LINK_TO_NOTHING);
        Files.delete(far.resolve("远.xlsx"));
        Files.delete(far);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$甲.xlsx", ".~甲.xlsx", ".~lock.甲.xlsx#"})
    void a_file_that_somebody_has_open_is_told_wherever_it_is_named(String name) throws IOException {
        Path owner = write(name, new byte[] {1});
        returned.add(owner);
        returned.add(folder);
        assertThat(returned.files()).isEmpty();
        assertThat(codes()).containsOnly(WorkbookProblem.FILE_OPEN_ELSEWHERE);
    }

    @Test
    void a_broken_archive_and_one_that_unpacks_without_end_are_refused() throws IOException {
        returned.add(write("坏.zip", new byte[] {'P', 'K', 3, 4, 0}));
        assertThat(codes()).containsExactly(WorkbookProblem.ARCHIVE_BROKEN);
        returned.add(write("弹.zip", zip(Map.of("甲.xlsx", new byte[20_000_000]), StandardCharsets.UTF_8)));
        assertThat(codes()).containsOnly(WorkbookProblem.ARCHIVE_BROKEN);
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 2_100; i++) {
            many.put(i + ".xlsx", new byte[0]);
        }
        returned.add(write("多.zip", zip(many, StandardCharsets.UTF_8)));
        assertThat(codes()).contains(WorkbookProblem.ARCHIVE_TOO_LARGE);
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static byte[] book() {
        return SampleBook.of("neimenggu-2023", "", indicator -> indicator.id().equals(COUNT))
                .number(COUNT, DataColumn.VALUE, 12480)
                .bytes();
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private List<String> names() {
        return returned.files().stream()
                .map(BookFile::name)
                .map(name -> name.substring(folder.toString().length() + 1))
                .toList();
    }

    private List<ProblemCode> codes() {
        return problems.inOrder().stream().map(Problem::code).toList();
    }
}
