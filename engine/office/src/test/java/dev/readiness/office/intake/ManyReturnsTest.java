package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.RowKey;
import dev.readiness.office.result.ResultBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Forty units, the largest rubric, a tenth of the figures filled in differently: the result can be read by people. */
class ManyReturnsTest {
    private static final int UNITS = 40;

    @Test
    void each_conflict_is_named_once_in_fewer_than_400_rows() throws IOException {
        String largest = SampleBook.PACKS.ids().stream()
                .max((one, other) -> Integer.compare(size(one), size(other)))
                .orElseThrow();
        List<BookFile> files = new ArrayList<>();
        int conflicts = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            SampleBook book = SampleBook.of(largest, "单位" + unit, indicator -> true);
            int index = 0;
            conflicts = 0;
            for (String key : book.keys()) {
                boolean differs = index++ % 10 == 0;
                conflicts += differs ? 1 : 0;
                fill(book, key, differs && unit % 2 == 1);
            }
            files.add(BookFile.of(unit + ".xlsx", book.bytes()));
        }
        Imported imported =
                new Import(SampleBook.PACKS, LocalDate.of(2024, 1, 1)).merge(files, Optional.empty(), () -> {});
        assertThat(imported.conflicts()).hasSize(conflicts);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(new ResultBook(Lang.ZH).render(imported)))) {
            int rows = 0;
            for (Sheet sheet : book) {
                rows += sheet.getPhysicalNumberOfRows();
            }
            assertThat(rows).isLessThan(400);
            Sheet listed = book.getSheet("冲突");
            assertThat(listed.getPhysicalNumberOfRows() - 2).isEqualTo(conflicts);
            assertThat(listed.getRow(2).getCell(5).getStringCellValue())
                    .contains("单位0 填报!", "单位39 填报!")
                    .hasLineCount(2);
        }
    }

    private static int size(String rubric) {
        return SampleBook.PACKS.find(rubric).orElseThrow().indicators().size();
    }

    private static void fill(SampleBook book, String key, boolean other) {
        IndicatorKind kind = book.rubric()
                .indicator(RowKey.parse(key).orElseThrow().indicator())
                .orElseThrow()
                .kind();
        switch (kind) {
            case ATTESTED -> book.text(key, DataColumn.VALUE, other ? "否" : "是");
            case RATE -> book.text(key, DataColumn.VALUE, other ? "90%" : "95%");
            case EVENTS -> book.text(key, DataColumn.DATES, other ? "2022-05-01" : "2022-06-01");
            default -> book.text(key, DataColumn.VALUE, other ? "3" : "4");
        }
    }
}
