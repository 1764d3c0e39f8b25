package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.layout.DataColumn;
import dev.readiness.office.template.Template;
import dev.readiness.office.template.Template.HandOut;
import dev.readiness.office.template.TemplateRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a city and its counties come and go in workbooks, and none takes the place of another's. */
class PlacesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 1);
    private static final Rubric RUBRIC = SampleBook.PACKS.find("national-2020").orElseThrow();
    private static final List<String> PLACES = List.of("全市", "甲县", "West Lake");
    private static final String RATE = "public-satisfaction-rate";
    private static final String YEARLY = "food-pass-rate";

    private final Import intake = new Import(SampleBook.PACKS, LocalDate.of(2024, 1, 1));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static List<HandOut> handedOut(boolean apart) {
        return new Template(new TemplateRequest(
                        RUBRIC,
                        Optional.empty(),
                        Optional.of("某市"),
                        Optional.of(DAY),
                        DAY,
                        Lang.ZH,
                        new TemplateRequest.Places(PLACES, apart),
                        Optional.empty()))
                .whole();
    }

    private Path form(boolean apart, String name, Map<String, Double> shares) throws IOException {
        byte[] empty = handedOut(apart).stream()
                .filter(handOut -> handOut.path().endsWith(name + ".xlsx"))
                .findFirst()
                .orElseThrow()
                .bytes();
        Path file = folder.resolve(name + ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty));
                OutputStream out = Files.newOutputStream(file)) {
            shares.forEach((key, share) ->
                    row(book, key).getCell(DataColumn.VALUE.ordinal()).setCellValue(share));
            book.write(out);
        }
        return file;
    }

    private static Row row(XSSFWorkbook book, String key) {
        for (Row row : book.getSheet("填报")) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
                return row;
            }
        }
        throw new IllegalArgumentException("There must be a row (" + key + ").");
    }

    private Imported merge(Optional<Path> into, Path... files) {
        return intake.merge(List.of(files).stream().map(BookFile::at).toList(), into, () -> {});
    }

    private static Submission read(String yaml) {
        return new SubmissionReader(SampleBook.PACKS)
                .read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none())
                .submission()
                .orElseThrow();
    }

    private static String indicators(String yaml) {
        return yaml.substring(yaml.indexOf("indicators:"));
    }

    @Test
    void one_form_has_a_row_for_each_place_and_is_read_as_if_typed() throws IOException {
        Path form = form(
                false,
                "填报表",
                Map.of(
                        RATE + "@全市",
                        0.82,
                        RATE + "@甲县",
                        0.795,
                        RATE + "@West%20Lake",
                        0.841,
                        YEARLY + "@甲县/2019",
                        0.979,
                        YEARLY + "@甲县/2020",
                        0.988));
        String yaml = merge(Optional.empty(), form).submission().orElseThrow();
        assertThat(yaml).contains("places: [全市, 甲县, West Lake]");
        Submission typed = read("""
                rubric: national-2020
                region: 某市
                asOf: 2020-12-01
                places: [全市, 甲县, West Lake]
                indicators:
                  群众总体满意率: {全市: 82%, 甲县: 79.5%, West Lake: 84.1%}
                  食品抽检合格率: {甲县: {2019: 97.9%, 2020: 98.8%}}
                """);
        assertThat(Figures.of(read(yaml))).isEqualTo(Figures.of(typed)).isNotEmpty();
        assertThat(read(yaml).readings().get(YEARLY).byPlace().orElseThrow().lacking(2020))
                .containsExactly("全市");
    }

    @Test
    void the_forms_of_counties_are_folded_and_one_that_comes_later_leaves_the_others() throws IOException {
        assertThat(handedOut(true))
                .extracting(HandOut::path)
                .contains("填报表.xlsx", "各单位/填报表-全市.xlsx", "各单位/填报表-甲县.xlsx", "各单位/填报表-West Lake.xlsx");
        Path city = form(true, "填报表-全市", Map.of(RATE + "@全市", 0.82));
        Path county = form(true, "填报表-甲县", Map.of(RATE + "@甲县", 0.795));
        Imported first = merge(Optional.empty(), city, county);
        assertThat(first.problems()).isEmpty();
        String yaml = first.submission().orElseThrow();
        assertThat(indicators(yaml)).isEqualTo("indicators:\n  群众总体满意率: {全市: 82%, 甲县: 79.5%}\n");
        Submission lowest = read(yaml).taking(read(yaml).settings().with(Policies.OverallPlace.LOWEST_COUNTY));
        assertThat(lowest.readings().get(RATE).byPlace().orElseThrow().lacking(0))
                .containsExactly("West Lake");
        Path submission = Files.writeString(folder.resolve("a.yaml"), yaml);
        Path lake = form(true, "填报表-West Lake", Map.of(RATE + "@West%20Lake", 0.9));
        Path again = form(true, "填报表-甲县", Map.of(RATE + "@甲县", 0.8));
        assertThat(indicators(
                        merge(Optional.of(submission), lake, again).submission().orElseThrow()))
                .isEqualTo("indicators:\n  群众总体满意率: {全市: 82%, 甲县: 80%, West Lake: 90%}\n");
    }

    @Test
    void the_same_place_twice_with_other_figures_is_a_conflict_that_names_the_place() throws IOException {
        Path one = form(true, "填报表-甲县", Map.of(RATE + "@甲县", 0.795));
        Path other = Files.copy(one, folder.resolve("另一份.xlsx"));
        form(true, "填报表-甲县", Map.of(RATE + "@甲县", 0.9));
        Imported imported = merge(Optional.empty(), one, other);
        assertThat(imported.submission()).isEmpty();
        assertThat(imported.problems())
                .filteredOn(problem -> problem.code() == WorkbookProblem.VALUES_DIFFER)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Lang.ZH)).contains("群众总体满意率 甲县", "90%", "79.5%"));
    }

    @Test
    void one_figure_does_not_take_the_place_of_figures_by_place() throws IOException {
        Path placed = form(true, "填报表-甲县", Map.of(RATE + "@甲县", 0.795));
        SampleBook plain = SampleBook.of(
                        "national-2020", "", indicator -> indicator.id().equals(RATE))
                .number(RATE, DataColumn.VALUE, 0.9, "0%")
                .guide("C4", "某市")
                .guide("C5", "2020-12-01");
        Imported imported = merge(Optional.empty(), placed, plain.write(folder.resolve("一个数.xlsx")));
        assertThat(imported.submission()).isEmpty();
        assertThat(imported.problems()).extracting(problem -> problem.code()).contains(ValueProblem.PLACES_MIXED);
    }

    @Test
    void the_file_to_type_into_names_the_places() {
        String yaml = handedOut(true).stream()
                .filter(handOut -> handOut.path().endsWith(".yaml"))
                .map(handOut -> new String(handOut.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        assertThat(yaml)
                .contains("places: [全市, 甲县, \"West Lake\"]", "  群众总体满意率:\n    全市:\n    甲县:\n    \"West Lake\":\n")
                .contains("    全市:\n      2018:\n      2019:\n      2020:\n    甲县:\n");
        assertThat(new SubmissionReader(SampleBook.PACKS)
                        .read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), Overrides.none())
                        .problems())
                .isEmpty();
    }
}
