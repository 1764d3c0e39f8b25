package dev.readiness.office.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.engine.plan.Aim;
import dev.readiness.engine.plan.Efforts;
import dev.readiness.engine.plan.Measure;
import dev.readiness.engine.plan.Plan;
import dev.readiness.engine.plan.Planner;
import dev.readiness.office.WordsHeldTogether;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Each unit finds its own measures on a sheet of its own, and all of them together are the plan. */
class PlanBookTest {
    private static final Path SAMPLE = Path.of("../../samples/neimenggu-2023/baiyun-obo/submission.yaml");

    private static Plan plan() {
        Assessor assessor = new Assessor();
        Assessment standing =
                assessor.assess(SAMPLE, Overrides.none()).assessment().orElseThrow();
        return new Planner(assessor, Efforts.even()).plan(standing, Aim.any().withAlternatives());
    }

    private static List<Row> rows(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() > 1)
                .toList();
    }

    @Test
    void both_languages_say_the_same_things_and_nothing_idle() {
        WordsHeldTogether.check(PlanBook.class, "plan", Set.of());
    }

    @Test
    void every_unit_has_a_sheet_with_what_is_its_own() throws IOException {
        Plan plan = plan();
        byte[] bytes = new PlanBook(Lang.ZH).render(plan);
        assertThat(new PlanBook(Lang.ZH).render(plan))
                .as("the same bytes again")
                .isEqualTo(bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> units = plan.measures().stream()
                    .flatMap(measure -> measure.units().stream())
                    .distinct()
                    .toList();
            assertThat(units).hasSizeGreaterThan(2);
            assertThat(book.getNumberOfSheets()).isEqualTo(units.size() + 3);
            assertThat(book.getSheetName(0)).isEqualTo("总览");
            assertThat(rows(book.getSheet("全部事项"))).hasSize(steps(plan.measures()));
            for (String unit : units) {
                List<Measure> own = plan.measures().stream()
                        .filter(measure -> measure.units().contains(unit))
                        .toList();
                assertThat(rows(book.getSheet(unit))).as(unit).hasSize(steps(own));
            }
            assertThat(rows(book.getSheet("备选方案"))).hasSize(plan.alternatives().size() + 1);
        }
    }

    @Test
    void efforts_and_gains_are_numbers_that_add_up_to_the_plan() throws IOException {
        Plan plan = plan();
        byte[] bytes = new PlanBook(Lang.EN).render(plan);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet all = book.getSheet("All steps");
            assertThat(sum(all, 4)).isEqualTo(plan.effort());
            assertThat(sum(all, 5))
                    .isCloseTo(
                            Double.parseDouble(plan.after()
                                    .scorecard()
                                    .interval()
                                    .low()
                                    .minus(plan.before().scorecard().interval().low())
                                    .written()),
                            within(1e-4));
        }
    }

    private static double sum(XSSFSheet sheet, int column) {
        return rows(sheet).stream()
                .map(row -> row.getCell(column))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .mapToDouble(cell -> cell.getNumericCellValue())
                .sum();
    }

    private static int steps(List<Measure> measures) {
        return measures.stream().mapToInt(measure -> measure.steps().size()).sum();
    }
}
