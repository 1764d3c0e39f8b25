package dev.readiness.office.scoresheet;

import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Line;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Page;
import dev.readiness.report.Headline;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The score sheet of an assessment as a workbook (自评打分表), with the catalogue of evidence as its second sheet. */
public final class ScoreBook {
    static final int HEADER_ROW = 4;
    static final int FIRST_ROW = 5;
    private static final int TITLE_ROW = 0;

    private final Lang lang;

    /** @param lang the language of its texts */
    public ScoreBook(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
    }

    /**
     * {@return the whole workbook, as .xlsx} Whether the files of evidence are there is looked up beside the
     * submission.
     *
     * @param assessment what is reported on
     */
    public byte[] render(Assessment assessment) {
        ScoreWords words = new ScoreWords(assessment, lang);
        Submission submission = assessment.submission();
        String title = words.say("title", submission.region());
        try (Book book = new Book(title, words.say("font"))) {
            scores(book, assessment, words, title);
            EvidenceFiles files = new EvidenceFiles(Path.of(submission.input().path()));
            catalogue(book, assessment, words, files);
            return book.bytes();
        }
    }

    private static void scores(Book book, Assessment assessment, ScoreWords words, String title) {
        XSSFSheet sheet = book.sheet(words.say("sheet.scores"));
        List<ScoreColumn> columns = List.of(ScoreColumn.values());
        Line header = header(
                book,
                sheet,
                columns.stream().map(ScoreColumn::width).toList(),
                columns.stream()
                        .map(column -> words.say("column." + column.id()))
                        .toList());
        header.tall(2.4);
        int below = new ScoreSheet(book, sheet, assessment, words, FIRST_ROW).fill();
        Headline headline = words.headline();
        head(
                book,
                sheet,
                columns.size(),
                title,
                List.of(
                        words.say(
                                "about",
                                headline.rubric(),
                                assessment.submission().asOf()),
                        words.say(
                                "stands",
                                headline.verdict(),
                                headline.earned(),
                                assessment.scorecard().interval().low().shown(),
                                assessment.scorecard().interval().high().shown()),
                        words.say("note")));
        book.line(sheet, below + 1).tall(2).text(0, words.say("signed"), Look.PLAIN);
        sheet.addMergedRegion(new CellRangeAddress(below + 1, below + 1, 0, columns.size() - 1));
        sheet.createFreezePane(ScoreColumn.POINTS.ordinal(), FIRST_ROW);
        print(sheet, title, words);
    }

    private static void catalogue(Book book, Assessment assessment, ScoreWords words, EvidenceFiles files) {
        XSSFSheet sheet = book.sheet(words.say("sheet.catalogue"));
        List<String> names = Stream.of("number", "asks", "indicator", "file", "presence", "unit", "remark")
                .map(name -> words.say("catalogue." + name))
                .toList();
        header(book, sheet, CatalogueSheet.WIDTHS, names).tall(2.4);
        String sum = new CatalogueSheet(book, sheet, assessment, words, files, FIRST_ROW).fill();
        String title = words.say("catalogue.title", assessment.submission().region());
        head(book, sheet, names.size(), title, List.of(words.headline().rubric(), sum, words.say("catalogue.note")));
        sheet.createFreezePane(2, FIRST_ROW);
        print(sheet, title, words);
    }

    private static Line header(Book book, XSSFSheet sheet, List<Integer> widths, List<String> names) {
        Line header = book.line(sheet, HEADER_ROW);
        for (int i = 0; i < names.size(); i++) {
            header.text(i, names.get(i), Look.HEADER);
            sheet.setColumnWidth(i, 256 * widths.get(i));
        }
        return header;
    }

    private static void head(Book book, XSSFSheet sheet, int columns, String title, List<String> lines) {
        book.line(sheet, TITLE_ROW).tall(2.4).text(0, title, Look.TITLE);
        sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, 0, columns - 1));
        for (int i = 0; i < lines.size(); i++) {
            int row = TITLE_ROW + 1 + i;
            book.line(sheet, row).tall(1.6).text(0, lines.get(i), Look.PLAIN);
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
        }
    }

    private static void print(XSSFSheet sheet, String title, ScoreWords words) {
        Page.landscape(sheet, title, words.say("pages"));
        Page.repeat(sheet, HEADER_ROW, HEADER_ROW);
    }
}
