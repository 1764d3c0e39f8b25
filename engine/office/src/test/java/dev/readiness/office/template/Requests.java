package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.TaskTable;
import dev.readiness.criteria.submission.TaskTableReader;
import dev.readiness.criteria.text.Lang;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Requests for tests. */
final class Requests {
    static final LocalDate DAY = LocalDate.of(2023, 12, 1);
    private static final Path TASKS = Path.of("../../samples/neimenggu-2023/baiyun-obo/tasks.yaml");
    private static final Packs PACKS = new Packs();

    private Requests() {}

    static Rubric rubric(String id) {
        return PACKS.find(id).orElseThrow();
    }

    /** The district's own task table. */
    static TemplateRequest district(Lang lang) {
        Rubric rubric = rubric("neimenggu-2023");
        TaskTable tasks = new TaskTableReader(rubric).read(TASKS).table().orElseThrow();
        return new TemplateRequest(rubric, Optional.of(tasks), Optional.empty(), Optional.of(DAY), DAY, lang);
    }

    /** A request that leaves everything open. */
    static TemplateRequest bare(String rubric, Lang lang) {
        return new TemplateRequest(rubric(rubric), Optional.empty(), Optional.empty(), Optional.empty(), DAY, lang);
    }

    /** The same with a region, and one unit for all clauses. */
    static TemplateRequest with(String region, String unit) {
        Rubric rubric = rubric("neimenggu-2023");
        TreeMap<Integer, TaskTable.Task> tasks = new TreeMap<>();
        rubric.clauses()
                .keySet()
                .forEach(clause ->
                        tasks.put(clause, new TaskTable.Task(List.of(unit), 0, Optional.empty(), Optional.empty())));
        return new TemplateRequest(
                rubric,
                Optional.of(new TaskTable(region, "", tasks)),
                Optional.of(region),
                Optional.of(DAY),
                DAY,
                Lang.ZH);
    }

    /** Every rubric in every language. */
    static Stream<TemplateRequest> all() {
        return PACKS.ids().stream().flatMap(id -> Stream.of(Lang.values()).map(lang -> bare(id, lang)));
    }
}
