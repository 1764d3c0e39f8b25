package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.DocumentReader;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.AttachmentProblem;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.packs.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTableReaderTest {
    private static final TaskTableReader READER =
            new TaskTableReader(new Packs().find("neimenggu-2023").orElseThrow());

    @TempDir
    private Path folder;

    private TaskTableReader.ReadTaskTable read(String text) throws IOException {
        return READER.read(Files.writeString(folder.resolve("tasks.yaml"), text));
    }

    @Test
    void units_stand_side_by_side_unless_some_are_named_in_the_lead_and_a_deadline_is_a_day() throws IOException {
        TaskTable table = read("""
                        tasks: neimenggu-2023
                        region: 白云鄂博矿区
                        clauses:
                          1: {units: [区委办公室, 区政府办公室], time: 常态化推进, deadline: 2023-11-30}
                          2: {units: 区委组织部}
                          4: {lead: 区委办公室, units: [区政府办公室, 区委办公室]}
                          5: {units: [区政府办公室], lead: [区委办公室, 区委组织部]}
                        """).table().orElseThrow();
        assertThat(table.units(1)).containsExactly("区委办公室", "区政府办公室");
        assertThat(table.tasks().get(1).deadline()).contains(LocalDate.of(2023, 11, 30));
        assertThat(table.units(2)).containsExactly("区委组织部");
        assertThat(table.leads(1)).isEmpty();
        assertThat(table.leads(2)).isEmpty();
        assertThat(table.units(3)).isEmpty();
        assertThat(table.leads(3)).isEmpty();
        assertThat(table.units(4)).containsExactly("区委办公室", "区政府办公室");
        assertThat(table.leads(4)).containsExactly("区委办公室");
        assertThat(table.units(5)).containsExactly("区委办公室", "区委组织部", "区政府办公室");
        assertThat(table.leads(5)).containsExactly("区委办公室", "区委组织部");
    }

    /** Where it takes the place of a table that is filled in, units and days would be gone without a word. */
    @Test
    void a_table_that_nobody_has_filled_in_is_used_and_said_to_be_empty() throws IOException {
        for (String clauses : List.of("{}", "{1: {}, 2: {units: [], lead: []}}")) {
            TaskTableReader.ReadTaskTable read =
                    read("tasks: neimenggu-2023\nregion: 白云鄂博矿区\nclauses: " + clauses + "\n");
            assertThat(read.table()).isPresent();
            assertThat(read.problems())
                    .extracting(Problem::code)
                    .as(clauses)
                    .containsExactly(AttachmentProblem.TASKS_EMPTY);
        }
        assertThat(read("tasks: neimenggu-2023\nregion: 白云鄂博矿区\nclauses: {1: {time: 常态化推进}}\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void everything_wrong_with_a_table_is_told_at_once() throws IOException {
        TaskTableReader.ReadTaskTable read = read("""
                tasks: henan-2022
                region: 白云鄂博矿区
                clauses:
                  112: {units: [区委办公室]}
                  2: {unit: [区委组织部], deadline: 2023-11-31}
                  3: 区委办公室
                """);
        assertThat(read.table()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.location().line() + ":"
                        + problem.location().column())
                .containsExactly(
                        "TASKS_OF_OTHER_RUBRIC 1:8",
                        "UNKNOWN_CLAUSE 4:3",
                        "UNKNOWN_KEY 5:7",
                        "NO_SUCH_DAY 5:32",
                        "MAPPING_EXPECTED 6:6");
    }

    @Test
    void a_table_that_is_a_list_is_one_problem() throws IOException {
        assertThat(read("- 1\n- 2\n").problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("MAPPING_EXPECTED");
    }

    @Test
    void a_table_that_is_not_there_is_a_problem() {
        assertThat(READER.read(folder.resolve("none.yaml")).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("FILE_NOT_FOUND");
    }

    @Test
    void a_table_says_when_and_by_what_day_a_clause_is_to_be_done() throws IOException {
        TaskTable table = read("""
                        tasks: neimenggu-2023
                        region: 白云鄂博矿区
                        source: 任务分工表
                        clauses: {1: {time: 常态化推进}, 2: {deadline: 2023-11-30}}
                        """).table().orElseThrow();
        assertThat(table.source()).isEqualTo("任务分工表");
        assertThat(table.time(1)).contains("常态化推进");
        assertThat(table.time(2)).isEmpty();
        assertThat(table.time(3)).isEmpty();
        assertThat(table.deadline(2)).contains(LocalDate.of(2023, 11, 30));
        assertThat(table.deadline(1)).isEmpty();
        assertThat(table.deadline(3)).isEmpty();
    }

    @Test
    void a_clause_that_stands_twice_is_told_at_its_second_place() throws IOException {
        TaskTableReader.ReadTaskTable read = read(
                "tasks: neimenggu-2023\nregion: 甲\nclauses:\n" + "  1: {units: [区委办公室]}\n  '01': {units: [区委组织部]}\n");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.location().line())
                .containsExactly("DUPLICATE_KEY 5");
    }

    @Test
    void a_table_with_mistakes_is_not_called_empty_besides() throws IOException {
        assertThat(read("tasks: henan-2022\nregion: 甲\nclauses: {1: {}}\n").problems())
                .extracting(Problem::code)
                .containsExactly(AttachmentProblem.TASKS_OF_OTHER_RUBRIC);
    }

    /** The report of 2022 is due on 2 December 2022; of clause 4102 one requirement has a day, the others have none. */
    @ParameterizedTest
    @CsvSource({
        "longting-2022, 1601, 2022-12-02, false",
        "longting-2022, 1601, 2022-12-03, true",
        "longting-2022, 1601, 2022-11-30, false",
        "national-2020, 4102, 2021-06-30, false",
        "national-2021, 3002, 2023-11-30, false",
        "national-2021, 3002, 2023-12-01, true"
    })
    void a_deadline_behind_the_printed_day_is_told(String rubric, int clause, String deadline, boolean told)
            throws IOException {
        TaskTableReader reader = new TaskTableReader(new Packs().find(rubric).orElseThrow());
        TaskTableReader.ReadTaskTable read = reader.read(Files.writeString(
                folder.resolve("tasks.yaml"),
                "tasks: %s\nregion: 甲\nclauses: {%d: {units: [办公室], deadline: %s}}\n"
                        .formatted(rubric, clause, deadline)));
        assertThat(read.problems())
                .extracting(
                        problem -> problem.code() + " " + problem.arguments().get(0))
                .isEqualTo(told ? List.of("TASK_AFTER_PRINTED_DAY " + deadline) : List.of());
        assertThat(read.table()).isPresent();
    }

    /** Tables that offices make for themselves need not name their region. */
    @Test
    void a_file_of_another_kind_is_read_by_who_takes_it() throws IOException {
        DocumentReader sheets = new DocumentReader() {
            @Override
            public boolean takes(Path path) {
                return path.toString().endsWith(".sheet");
            }

            @Override
            public Optional<Document> read(Path path, Problems problems) {
                return Documents.parse(
                        "tasks.yaml",
                        "tasks: neimenggu-2023\nclauses: {1: {units: [区委办公室]}}\n".getBytes(StandardCharsets.UTF_8),
                        problems);
            }
        };
        TaskTableReader reader =
                new TaskTableReader(new Packs().find("neimenggu-2023").orElseThrow(), List.of(sheets));
        assertThat(reader.read(folder.resolve("none.sheet"))
                        .table()
                        .orElseThrow()
                        .units(1))
                .containsExactly("区委办公室");
        assertThat(reader.read(folder.resolve("none.yaml")).problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.FILE_NOT_FOUND);
        SubmissionReader submissions = new SubmissionReader(new Packs(), List.of(sheets));
        assertThat(submissions
                        .read(folder.resolve("none.sheet"), Overrides.none())
                        .problems())
                .extracting(Problem::code)
                .doesNotContain(DocumentProblem.FILE_NOT_FOUND);
        assertThat(submissions
                        .read(folder.resolve("none.yaml"), Overrides.none())
                        .problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.FILE_NOT_FOUND);
    }
}
