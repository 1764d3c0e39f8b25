package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.layout.SheetLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who handed in, and what is taken although something is wrong. */
class ReturnsTest {
    private static final String RATE = "sampling-completion-rate";
    private static final String OTHER = "failed-samples-handled";
    private static final String COUNT = "population-for-sampling";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static SampleBook small(String unit, String... ids) {
        Set<String> wanted = Set.of(ids);
        return SampleBook.of("neimenggu-2023", unit, indicator -> wanted.contains(indicator.id()));
    }

    private Path write(SampleBook book, String name) {
        return book.write(folder.resolve(name));
    }

    private static Imported merge(boolean keepGoing, Path... files) {
        return new Import(
                        SampleBook.PACKS,
                        LocalDate.of(2024, 1, 1),
                        (rubric, there) -> List.of("市监局", "教育局", "民政局", "卫健委"),
                        keepGoing)
                .merge(Stream.of(files).map(BookFile::at).toList(), Optional.empty(), () -> {});
    }

    private static String indicators(Imported imported) {
        String yaml = imported.submission().orElseThrow();
        return yaml.substring(yaml.indexOf("indicators:"));
    }

    @Test
    void units_have_returned_or_not_or_partly() {
        Imported imported = merge(
                false,
                write(
                        small("市监局", RATE, COUNT)
                                .number(RATE, DataColumn.VALUE, 0.98, "0%")
                                .number(COUNT, DataColumn.VALUE, 5),
                        "1.xlsx"),
                write(small("教育局", OTHER, COUNT).number(OTHER, DataColumn.VALUE, 1, "0%"), "2.xlsx"),
                write(small("民政局", OTHER), "3.xlsx"));
        assertThat(imported.returns())
                .extracting(Return::unit, Return::state, Return::answered, Return::asked)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("市监局", Return.State.COMPLETE, 2, 2),
                        org.assertj.core.groups.Tuple.tuple("教育局", Return.State.PARTLY, 1, 2),
                        org.assertj.core.groups.Tuple.tuple("民政局", Return.State.BLANK, 0, 1),
                        org.assertj.core.groups.Tuple.tuple("卫健委", Return.State.NOT_RETURNED, 0, 0));
    }

    @Test
    void a_row_whose_clauses_do_not_apply_is_answered() {
        List<String> ids =
                SampleBook.PACKS.find("neimenggu-2023").orElseThrow().clauses().get(19).requirements().stream()
                        .map(requirement -> requirement.indicator().id())
                        .toList();
        Imported imported =
                merge(false, write(small("市监局", ids.toArray(String[]::new)).declare(19, "不适用", "无此业务"), "1.xlsx"));
        assertThat(imported.returns().get(0).state()).isEqualTo(Return.State.COMPLETE);
    }

    @Test
    void what_is_wrong_or_differs_stays_open_and_the_rest_is_taken() {
        Path[] files = {
            write(
                    small("市监局", RATE, COUNT)
                            .number(RATE, DataColumn.VALUE, 0.98, "0%")
                            .text(COUNT, DataColumn.VALUE, "很多"),
                    "1.xlsx"),
            write(
                    small("教育局", OTHER, RATE)
                            .number(OTHER, DataColumn.VALUE, 1, "0%")
                            .number(RATE, DataColumn.VALUE, 0.97, "0%"),
                    "2.xlsx")
        };
        assertThat(merge(false, files).submission()).isEmpty();
        Imported imported = merge(true, files);
        assertThat(imported.partial()).isTrue();
        assertThat(indicators(imported)).isEqualTo("indicators:\n  不合格食品核查处置率: 100%\n");
        assertThat(imported.problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder(ValueProblem.NOT_A_NUMBER, WorkbookProblem.VALUES_DIFFER);
        assertThat(imported.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.values())
                        .extracting(Conflict.Said::value)
                        .containsExactly("98%", "97%"));
        assertThat(imported.open()).extracting(indicator -> indicator.id()).contains(RATE, COUNT);
    }

    @Test
    void another_region_s_form_and_a_broken_file_are_left_out_as_a_whole() throws IOException {
        Imported imported = merge(
                true,
                write(small("市监局", RATE).number(RATE, DataColumn.VALUE, 0.98, "0%"), "1.xlsx"),
                write(
                        small("教育局", RATE, OTHER)
                                .number(RATE, DataColumn.VALUE, 0.9, "0%")
                                .number(OTHER, DataColumn.VALUE, 1, "0%")
                                .guide(SheetLayout.REGION_CELL, "另一个旗"),
                        "2.xlsx"),
                Files.writeString(folder.resolve("3.xlsx"), "no workbook"));
        assertThat(indicators(imported)).isEqualTo("indicators:\n  监督抽检完成率: 98%\n");
        assertThat(imported.conflicts()).isEmpty();
        assertThat(imported.partial()).isTrue();
    }

    @Test
    void where_nothing_is_wrong_nothing_is_left_out() {
        Imported imported = merge(true, write(small("市监局", RATE).number(RATE, DataColumn.VALUE, 0.98, "0%"), "1.xlsx"));
        assertThat(imported.partial()).isFalse();
        assertThat(imported.submission()).isPresent();
    }

    @Test
    void a_figure_that_forty_forms_fill_in_differently_is_one_problem() {
        Path[] files = Stream.iterate(0, i -> i + 1)
                .limit(40)
                .map(i -> write(small("单位" + i, COUNT).number(COUNT, DataColumn.VALUE, i % 7), i + ".xlsx"))
                .toArray(Path[]::new);
        Imported imported = merge(false, files);
        assertThat(imported.problems())
                .filteredOn(problem -> problem.code() == WorkbookProblem.VALUES_DIFFER)
                .hasSize(1);
        assertThat(imported.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.values()).hasSize(7);
            assertThat(conflict.values().stream()
                            .mapToInt(said -> said.cells().size())
                            .sum())
                    .isEqualTo(40);
        });
    }
}
