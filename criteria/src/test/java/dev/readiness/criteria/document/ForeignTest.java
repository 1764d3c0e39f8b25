package dev.readiness.criteria.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.text.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed in instead of text is called what it is, whatever its name says. */
class ForeignTest {
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                byte[] content = bytes(name.contains(":") ? name.substring(name.indexOf(':') + 1) : "x");
                ZipEntry entry = new ZipEntry(name.contains(":") ? name.substring(0, name.indexOf(':')) : name);
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String told(String name, byte[] bytes) {
        return Foreign.of(name, bytes)
                .map(found -> found.kind() + " " + found.format())
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html></html>",
                "\n  <HTML><body/>",
                "<table><tr><td>1</td></tr></table>",
                "\u00ef\u00bb\u00bf<html>",
                "<!-- saved from a portal --><html>",
                "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"x\">"
            })
    void a_web_page_is_one_under_any_name(String page) {
        for (String name : new String[] {"x.html", "x.yaml", "x.json", "x.xls", "x.xlsx"}) {
            assertThat(told(name, bytes(page))).isEqualTo("PAGE .html");
        }
    }

    @Test
    void a_web_page_is_one_in_wide_characters_and_when_it_is_saved_as_a_letter() {
        assertThat(told("x.xls", "\uFEFF<html>表".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("PAGE .html");
        assertThat(told("x.doc", bytes("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n")))
                .isEqualTo("PAGE .mht");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, DOCUMENT .pdf",
        "{\\rtf1\\ansi}, DOCUMENT .rtf",
        "\u0089PNG, PICTURE .png",
        "\u00ff\u00d8\u00ff\u00e0, PICTURE .jpg",
        "GIF89a, PICTURE .gif",
        "'II*\0', PICTURE .tif",
        "'BM1234\0\0\0\0', PICTURE .bmp",
        "RIFF1234WEBP, PICTURE .webp",
        "1234ftypheic, PICTURE .heic",
        "Rar!, PACKED .rar",
        "7z\u00bc\u00af, PACKED .7z",
        "'\u001f\u008b', PACKED .gz",
        "<?xml version='1.0'?><a/>, DOCUMENT .xml",
        "<?xml?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>, SPREADSHEET .xml",
    })
    void files_are_told_by_what_they_begin_with(String begin, String told) {
        assertThat(told("x.yaml", bytes(begin))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "x.doc, WordDocument, DOCUMENT .doc",
        "x.wps, WordDocument, DOCUMENT .wps",
        "x.xls, WordDocument, DOCUMENT .doc",
        "x.xls, Workbook, SPREADSHEET .xls",
        "x.et, Workbook, SPREADSHEET .et",
        "x.ppt, PowerPoint Document, DOCUMENT .ppt",
        "x.wps, Nothing, DOCUMENT .wps",
        "x.et, Nothing, SPREADSHEET .et",
        "x.xlsx, EncryptedPackage, LOCKED .xlsx",
    })
    void files_of_old_programs_are_told_by_their_streams(String name, String stream, String told) {
        byte[] file = bytes(OLE + new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        assertThat(told(name, file)).isEqualTo(told);
    }

    @Test
    void packages_are_told_by_what_they_hold() {
        assertThat(told("x", packed("word/document.xml", "[Content_Types].xml")))
                .isEqualTo("DOCUMENT .docx");
        assertThat(told("x", packed("[Content_Types].xml", "ppt/p.xml"))).isEqualTo("DOCUMENT .pptx");
        assertThat(told("x", packed("OFD.xml"))).isEqualTo("DOCUMENT .ofd");
        assertThat(told("x", packed("[Content_Types].xml", "xl\\workbook.bin"))).isEqualTo("SPREADSHEET .xlsb");
        assertThat(told("x", packed("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo("WORKBOOK .xlsx");
        assertThat(told("x", packed("甲.xlsx"))).isEqualTo("PACKED .zip");
        String kind = "mimetype:application/vnd.oasis.opendocument.";
        assertThat(told("x", packed(kind + "text", "content.xml"))).isEqualTo("DOCUMENT .odt");
        assertThat(told("x", packed(kind + "presentation", "content.xml"))).isEqualTo("DOCUMENT .odp");
        assertThat(told("x", packed(kind + "spreadsheet", "content.xml"))).isEqualTo("SPREADSHEET .ods");
        assertThat(told("x", bytes("PK\3\4 broken"))).isEqualTo("PACKED .zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubric: a\n",
                "# <html> in a remark\nrubric: a\n",
                "note: <html>\n",
                "<<: *all\n",
                "{\"rubric\": \"a\"}",
                "BM: 1\n",
                "PK: 1\n",
                "Note: MIME-Version: 1.0\n",
                ""
            })
    void text_of_ours_is_nothing_else(String text) {
        assertThat(told("x.yaml", bytes(text))).isEmpty();
    }

    @Test
    void a_problem_says_what_it_is_and_what_to_do() {
        Problem page = only("x.yaml", bytes("<html>\n---\n</html>\n"));
        assertThat(page.code()).isEqualTo(DocumentProblem.FILE_IS_PAGE);
        assertThat(page.remedy(Lang.ZH)).contains("readiness template");
        assertThat(only("x.json", bytes("%PDF-1.7")).message(Lang.ZH)).contains(".pdf");
        assertThat(only("x.yaml", packed("[Content_Types].xml", "xl/workbook.xml"))
                        .remedy(Lang.ZH))
                .contains("后缀");
        assertThat(only("x.yaml", "<html>表".getBytes(Charset.forName("GBK"))).code())
                .isEqualTo(DocumentProblem.FILE_IS_PAGE);
    }

    @Test
    void a_page_with_lines_of_dashes_is_one_part() throws IOException {
        try (Parts parts = Parts.of("x.yaml", new ByteArrayInputStream(bytes("<html>\n---\n</html>\n---\nb\n")))) {
            parts.next();
            assertThat(parts).isExhausted();
        }
    }

    private static Problem only(String name, byte[] bytes) {
        Problems problems = new Problems();
        assertThat(Documents.parse(name, bytes, problems)).isEmpty();
        assertThat(problems.inOrder()).hasSize(1);
        return problems.inOrder().get(0);
    }
}
