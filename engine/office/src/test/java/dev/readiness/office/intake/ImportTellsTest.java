package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.report.text.ProblemText;
import dev.readiness.report.writing.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of workbooks that contradict each other, or are not what they should be. */
class ImportTellsTest extends IntoAFolder {
    @Test
    void two_forms_of_one_unit_are_told_the_newest_first() throws IOException {
        Path one = small("市监局", COUNT).number(COUNT, DataColumn.VALUE, 5).write(folder.resolve("1.xlsx"));
        Path other = small("市监局", COUNT).number(COUNT, DataColumn.VALUE, 5).write(folder.resolve("2.xlsx"));
        Files.setLastModifiedTime(one, FileTime.from(Instant.parse("2023-12-02T10:00:00Z")));
        Files.setLastModifiedTime(other, FileTime.from(Instant.parse("2023-12-01T10:00:00Z")));
        Imported imported = merge(Optional.empty(), one, other);
        assertThat(codes(imported)).containsExactly(WorkbookProblem.UNIT_TWICE);
        assertThat(imported.problems().get(0).arguments())
                .satisfies(arguments -> assertThat(arguments.get(2))
                        .matches("\\Q" + one + "\\E \\(2023-12-0[23] \\d\\d:00\\); \\Q" + other + "\\E .*"))
                .startsWith("市监局", "2");
        assertThat(imported.returns()).singleElement().satisfies(found -> {
            assertThat(found.isTwice()).isTrue();
            assertThat(found.files()).containsExactly(one.toString(), other.toString());
        });
        assertThat(imported.submission()).isPresent();
    }

    @Test
    void the_sheet_of_declarations_takes_it_that_a_clause_is_not_concerned() {
        Path one = small("甲", RATE).declare(19, "不涉及", "无此业务").write(folder.resolve("1.xlsx"));
        assertThat(merge(Optional.empty(), one).submission().orElseThrow()).contains("{clause: 19, reason: 无此业务}");
    }

    @Test
    void another_as_of_date_is_told_and_stops_nothing() throws IOException {
        Path one = small("甲", RATE)
                .number(RATE, DataColumn.VALUE, 0.99, "0%")
                .guide(SheetLayout.AS_OF_CELL, "2023-11-30")
                .write(folder.resolve("甲.xlsx"));
        Path other = small("乙", COUNT)
                .number(COUNT, DataColumn.VALUE, 5)
                .guide(SheetLayout.AS_OF_CELL, "2023年12月1日")
                .write(folder.resolve("乙.xlsx"));
        Imported both = merge(Optional.empty(), one, other);
        assertThat(codes(both)).containsExactly(WorkbookProblem.AS_OF_DIFFERS);
        assertThat(both.submission().orElseThrow()).contains("asOf: 2023-12-01\n");
        Path base = Files.writeString(
                folder.resolve("submission.yaml"),
                "rubric: neimenggu-2023\nregion: 白云鄂博矿区\nasOf: 2023-12-15\nindicators:\n");
        Imported into = merge(Optional.of(base), one, other);
        assertThat(codes(into)).containsExactly(WorkbookProblem.AS_OF_DIFFERS, WorkbookProblem.AS_OF_DIFFERS);
        assertThat(into.problems().get(0).arguments()).contains("2023-12-15");
        assertThat(into.submission().orElseThrow()).contains("asOf: 2023-12-15\n");
        Path open = Files.writeString(
                folder.resolve("open.yaml"), "rubric: neimenggu-2023\nregion: 白云鄂博矿区\nasOf:\nindicators:\n");
        assertThat(merge(Optional.of(open), one).submission().orElseThrow()).contains("asOf: 2023-11-30\n");
    }

    @Test
    void conflicts_strangers_and_mistakes_of_all_files_are_told_at_once() throws IOException {
        List<Path> files = List.of(
                small("甲", RATE, COUNT)
                        .number(RATE, DataColumn.VALUE, 0.98, "0%")
                        .write(folder.resolve("1-甲.xlsx")),
                small("乙", RATE, COUNT)
                        .number(RATE, DataColumn.VALUE, 0.99, "0%")
                        .write(folder.resolve("2-乙.xlsx")),
                small("丙", RATE, COUNT)
                        .number(RATE, DataColumn.VALUE, 0.97, "General")
                        .text(COUNT, DataColumn.VALUE, "很多")
                        .write(folder.resolve("3-丙.xlsx")),
                SampleBook.of("henan-2022", "丁", indicator -> true).write(folder.resolve("4-外省.xlsx")),
                small("戊", COUNT)
                        .number(COUNT, DataColumn.VALUE, 5)
                        .guide(SheetLayout.REGION_CELL, "另一个旗")
                        .guide(SheetLayout.AS_OF_CELL, "2023-11-30")
                        .write(folder.resolve("5-外区.xlsx")),
                Files.writeString(folder.resolve("6-文本.csv"), "指标,值\n"),
                Files.write(folder.resolve("7-旧版.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                folder.resolve("8-没有.xlsx"));
        Imported imported = intake.merge(files.stream().map(BookFile::at).toList(), Optional.empty(), () -> {});
        assertThat(imported.submission()).isEmpty();
        String told = new ProblemText(Lang.ZH, Style.PLAIN)
                .render(imported.problems())
                .replace(folder + "/", "");
        Path golden = Path.of("src/test/resources/merge/all-at-once.txt");
        if (Boolean.getBoolean("update.goldens")) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }
}
