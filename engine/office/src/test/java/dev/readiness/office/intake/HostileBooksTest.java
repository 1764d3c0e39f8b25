package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.office.layout.DataColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a workbook asks for beyond being read is refused with a word, and costs little. */
class HostileBooksTest {
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final SubmissionReader reader =
            new SubmissionReader(SampleBook.PACKS, List.of(new WorkbookReader(SampleBook.PACKS)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"})
    void no_part_makes_the_reader_look_outside_the_file(String part) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://" + server.getAddress().getHostString() + ":"
                    + server.getAddress().getPort();
            String secret = Files.writeString(folder.resolve("secret.txt"), "secret")
                    .toUri()
                    .toString();
            for (String type : List.of(
                    "<!DOCTYPE x SYSTEM \"" + address + "/x.dtd\">",
                    "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + address + "/p\"> %p;]>",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret + "\">]>")) {
                ZipParts zip = parts();
                String text = zip.text(part);
                zip.put(part, HEAD + type + text.substring(text.indexOf("?>") + 2));
                ReadSubmission read = read(zip.bytes());
                assertThat(codes(read)).containsExactly(WorkbookProblem.WORKBOOK_BROKEN);
                assertThat(read.problems().toString()).doesNotContain("secret\n");
            }
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void entities_within_entities_are_not_unfolded() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">");
        }
        ZipParts zip = parts().put(SHEET, HEAD + type + "]><x>&e29;</x>");
        assertThat(codes(read(zip.bytes()))).containsExactly(WorkbookProblem.WORKBOOK_BROKEN);
    }

    @Test
    void a_zip_bomb_is_not_unpacked() {
        String rows = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>".repeat(3_000_000);
        ZipParts zip = parts().put(SHEET, HEAD + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        assertThat(codes(read(zip.bytes()))).containsExactly(WorkbookProblem.WORKBOOK_BOMB);
    }

    @Test
    void too_many_cells_are_refused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 250_000; i++) {
            rows.append("<row><c><v>").append(i * 7919L % 1_000_003).append("</v></c></row>");
        }
        ZipParts zip = parts().put(SHEET, HEAD + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        assertThat(codes(read(zip.bytes()))).containsExactly(WorkbookProblem.WORKBOOK_TOO_MANY_CELLS);
    }

    @Test
    void a_text_longer_than_a_cell_can_hold_is_refused() {
        StringBuilder tooLong = new StringBuilder();
        IntStream.range(0, 40_000).forEach(i -> tooLong.append((char) (0x4E00 + i * 7919L % 20_011)));
        String text = "<si><t>" + tooLong + "</t></si>";
        ZipParts zip = parts().replace("xl/sharedStrings.xml", "</sst>", text + "</sst>");
        assertThat(codes(read(zip.bytes()))).containsExactly(WorkbookProblem.WORKBOOK_TOO_MUCH_TEXT);
    }

    @Test
    void elements_nested_without_end_are_refused() {
        ZipParts zip = parts().put(SHEET, HEAD + "<a>".repeat(100_000));
        assertThat(codes(read(zip.bytes()))).containsExactly(WorkbookProblem.WORKBOOK_BROKEN);
    }

    @Test
    void too_many_parts_are_refused() {
        ZipParts zip = parts();
        for (int i = 0; i < 2_500; i++) {
            zip.put("junk/" + i, "");
        }
        assertThat(codes(read(zip.bytes()))).containsExactly(WorkbookProblem.WORKBOOK_BOMB);
    }

    @Test
    void too_large_a_file_is_refused_before_it_is_read() throws IOException {
        assertThat(codes(read(new byte[17 * 1024 * 1024]))).containsExactly(DocumentProblem.FILE_TOO_LARGE);
    }

    @Test
    void a_password_is_told_from_another_format() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("123456");
            try (var data = encryptor.getDataStream(files)) {
                data.write(parts().bytes());
            }
            files.writeFilesystem(out);
            assertThat(codes(read(out.toByteArray()))).containsExactly(WorkbookProblem.WORKBOOK_PASSWORD);
        }
    }

    @Test
    void other_formats_are_told_by_what_they_are_and_not_by_their_name() throws IOException {
        assertOther("指标,值\n监督抽检完成率,98%\n".getBytes(StandardCharsets.UTF_8), DocumentProblem.FILE_IS_TEXT, ".csv");
        assertOther(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0},
                WorkbookProblem.WORKBOOK_OTHER_FORMAT,
                ".xls");
        assertOther(
                new ZipParts().put("mimetype", "x").put("content.xml", "<x/>").bytes(),
                WorkbookProblem.WORKBOOK_OTHER_FORMAT,
                ".ods");
        assertOther(new ZipParts().put("xl/workbook.bin", "x").bytes(), WorkbookProblem.WORKBOOK_OTHER_FORMAT, ".xlsb");
        assertOther(new ZipParts().put("word/document.xml", "<x/>").bytes(), DocumentProblem.FILE_IS_DOCUMENT, ".docx");
        assertOther(
                "<html><table><tr><td>1</td></tr></table>".getBytes(StandardCharsets.UTF_8),
                DocumentProblem.FILE_IS_PAGE,
                ".html");
        assertOther(new ZipParts().put("甲.xlsx", "x").bytes(), DocumentProblem.FILE_IS_PACKED, ".zip");
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[] {1}), "WordDocument");
            files.writeFilesystem(out);
            assertOther(out.toByteArray(), DocumentProblem.FILE_IS_DOCUMENT, ".doc");
        }
        assertThat(codes(read(new byte[0]))).containsExactly(WorkbookProblem.WORKBOOK_EMPTY_FILE);
    }

    private void assertOther(byte[] bytes, ProblemCode code, String format) {
        ReadSubmission read = read(bytes);
        assertThat(codes(read)).containsExactly(code);
        assertThat(read.problems().get(0).arguments()).containsExactly(format);
    }

    @Test
    void macros_and_links_are_told_and_left_alone() {
        ZipParts zip = parts().put("xl/vbaProject.bin", "macro").put("xl/externalLinks/externalLink1.xml", "<broken");
        ReadSubmission read = read(zip.bytes());
        assertThat(codes(read))
                .containsExactlyInAnyOrder(WorkbookProblem.WORKBOOK_MACROS, WorkbookProblem.WORKBOOK_LINKS);
        assertThat(read.submission()).isPresent();
    }

    private static ZipParts parts() {
        return ZipParts.of(
                SampleBook.of("neimenggu-2023", "", indicator -> indicator.id().equals("major-food-accidents"))
                        .text("major-food-accidents", DataColumn.VALUE, "无")
                        .bytes());
    }

    private ReadSubmission read(byte[] bytes) {
        try {
            return reader.read(Files.write(folder.resolve("book.xlsx"), bytes), Overrides.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProblemCode> codes(ReadSubmission read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
