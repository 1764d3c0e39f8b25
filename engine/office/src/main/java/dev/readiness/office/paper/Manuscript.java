package dev.readiness.office.paper;

import dev.readiness.office.sheet.StableZip;
import dev.readiness.office.sheet.Undated;
import dev.readiness.report.Safe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document in the making, on A4 with the margins of official documents (GB/T 9704). Its looks are in styles.xml. */
public final class Manuscript {
    private static final String FONT_TABLE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_OF =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private final XWPFDocument document = new XWPFDocument();
    private int tables;

    public Manuscript(String title) {
        try {
            style();
            fonts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("The styles of the draft must be sound.", e);
        }
        page();
        Undated.describe(document.getProperties(), title);
    }

    private void style() throws IOException, XmlException {
        try (InputStream in = resource("styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        }
    }

    /** Names what stands in for a font where it goes by another name. */
    private void fonts() throws IOException, InvalidFormatException {
        PackagePart part =
                document.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), FONT_TABLE);
        try (InputStream in = resource("fonts.xml");
                OutputStream out = part.getOutputStream()) {
            in.transferTo(out);
        }
        document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, FONT_TABLE_OF);
    }

    private static InputStream resource(String name) {
        InputStream in = Manuscript.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The resource (" + name + ") must ship.");
        }
        return in;
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Sizes.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(Sizes.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Sizes.TOP));
        margins.setBottom(BigInteger.valueOf(Sizes.BOTTOM));
        margins.setLeft(BigInteger.valueOf(Sizes.LEFT));
        margins.setRight(BigInteger.valueOf(Sizes.RIGHT));
        margins.setHeader(BigInteger.valueOf(Sizes.HEADER));
        margins.setFooter(BigInteger.valueOf(Sizes.FOOTER));
    }

    /** Marks every page: a line above the text, the page's number below. */
    public Manuscript marked(String line) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(line);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText("— ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" —");
        return this;
    }

    public Manuscript text(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(Safe.text(text));
        return this;
    }

    public Manuscript heading(int level, String text) {
        return text("Heading" + level, text);
    }

    public Manuscript body(String text) {
        return text("BodyText", text);
    }

    /** The number of the next table, from 1. */
    public int nextTable() {
        return ++tables;
    }

    /** A table whose first row is repeated on every page. */
    public Manuscript table(Columns columns, List<List<String>> rows) {
        columns.write(document.createTable(1, columns.count()), rows);
        text("TableText", "");
        return this;
    }

    /** A chart with room for so many bars. */
    public Manuscript chart(int bars, Consumer<XWPFChart> drawing) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        int height = Sizes.CHART_FRAME + bars * Sizes.CHART_BAR;
        try {
            drawing.accept(document.createChart(
                    paragraph.createRun(), Sizes.TEXT_WIDTH * Units.EMU_PER_DXA, height * Units.EMU_PER_DXA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A chart must fit a document.", e);
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getPackage().revert(); // to close it would write it once more, to nowhere
        return StableZip.of(out.toByteArray());
    }
}
