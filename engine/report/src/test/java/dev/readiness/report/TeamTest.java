package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.submission.TaskTableReader;
import dev.readiness.criteria.text.Lang;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads is said only where the source or the task table says so. */
class TeamTest {
    private static final Packs PACKS = new Packs();
    private static final Phrases WORDS = new Phrases(Lang.ZH);

    @Test
    void where_some_lead_they_see_to_it_and_the_others_support_them() {
        Team team = new Team(List.of("甲", "乙", "丙"), 2);
        assertThat(team.holders()).containsExactly("甲", "乙");
        assertThat(team.supporting()).containsExactly("丙");
        assertThat(team.units().stream().map(team::role))
                .containsExactly(Team.Role.LEAD, Team.Role.LEAD, Team.Role.SUPPORT);
        assertThat(WORDS.units(team)).isEqualTo("甲、乙牵头，丙配合");
        assertThat(WORDS.units(new Team(List.of("甲"), 1))).isEqualTo("甲牵头");
    }

    @Test
    void where_nobody_leads_all_see_to_it_side_by_side() {
        Team team = new Team(List.of("甲", "乙"), 0);
        assertThat(team.holders()).containsExactly("甲", "乙");
        assertThat(team.supporting()).isEmpty();
        assertThat(team.units().stream().map(team::role)).containsExactly(Team.Role.JOINT, Team.Role.JOINT);
        assertThat(WORDS.units(team)).isEqualTo("甲、乙");
        assertThat(new Team(List.of("甲"), 0).role("甲")).isEqualTo(Team.Role.SOLE);
        assertThat(WORDS.units(new Team(List.of(), 0))).isEmpty();
    }

    @Test
    void a_task_table_that_names_units_says_who_leads_even_where_the_rubric_says_otherwise() {
        Clause led = rubric("longting-2022").clauses().get(101);
        TreeMap<Integer, TaskTable.Task> tasks = new TreeMap<>();
        tasks.put(101, new TaskTable.Task(List.of("甲", "乙"), 0, Optional.empty(), Optional.empty()));
        assertThat(WORDS.team(led, Optional.empty()).leads()).isEqualTo(1);
        assertThat(WORDS.team(led, Optional.of(new TaskTable("丙", "", tasks))))
                .isEqualTo(new Team(List.of("甲", "乙"), 0));
        tasks.put(101, new TaskTable.Task(List.of(), 0, Optional.of("年底"), Optional.empty()));
        assertThat(WORDS.team(led, Optional.of(new TaskTable("丙", "", tasks))).leads())
                .isEqualTo(1);
    }

    /** What each document prints: 牵头 in some rows, 第一位的单位为牵头单位, or nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    neimenggu-2023 | ''
                    national-2020  | 40 41 43 44 45 46 47 48 49
                    national-2021  | ''
                    henan-2022     | ''
                    longting-2022  | 1 2 3 4 5 6 7 8 9 10 11 12 13
                    """)
    void a_rubric_puts_in_the_lead_whom_its_source_prints_so(String id, String items) {
        TreeSet<Integer> led = new TreeSet<>();
        Rubric rubric = rubric(id);
        rubric.dimensions()
                .forEach(dimension -> dimension.items().forEach(item -> {
                    if (item.clauses().stream().anyMatch(clause -> clause.leads() > 0)) {
                        led.add(item.number());
                    }
                }));
        assertThat(led.toString().replaceAll("[\\[\\],]", "")).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    neimenggu-2023/baiyun-obo | 27 37 47 48 68 70 71 72 73 74 75 76 80 83 89 90 91 92 93 94 95 96 102 103 105
                    henan-2022/jiyuan         | ''
                    national-2021/anyang      | ''
                    """)
    void a_region_s_task_table_puts_in_the_lead_whom_its_document_prints_so(String sample, String clauses) {
        Rubric rubric = rubric(sample.substring(0, sample.indexOf('/')));
        TaskTable table = new TaskTableReader(rubric)
                .read(Path.of("../../samples/" + sample + "/tasks.yaml"))
                .table()
                .orElseThrow();
        List<Integer> led = rubric.clauses().keySet().stream()
                .filter(clause -> !table.leads(clause).isEmpty())
                .toList();
        assertThat(led.toString().replaceAll("[\\[\\],]", "")).isEqualTo(clauses);
    }

    private static Rubric rubric(String id) {
        return PACKS.find(id).orElseThrow();
    }
}
