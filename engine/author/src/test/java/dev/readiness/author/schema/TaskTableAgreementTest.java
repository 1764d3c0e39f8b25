package dev.readiness.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.TaskTableReader;
import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The schema of task tables accepts what the reader accepts, and refuses what it refuses. */
class TaskTableAgreementTest {
    private static final int CASES = Integer.getInteger("readiness.files", 500);
    private static final long SEED = Long.getLong("readiness.seed", 20231201);
    private static final int CLAUSES = 6;

    private static final Packs PACKS = new Packs();

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../../samples"), 3)) {
            List<Path> found =
                    files.filter(file -> file.endsWith("tasks.yaml")).sorted().toList();
            assertThat(found).hasSizeGreaterThan(3);
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_valid_and_a_changed_one_is_refused_where_the_reader_refuses_it(Path table) {
        ObjectNode whole = (ObjectNode) CoreSchema.json(table).orElseThrow();
        var rubric = PACKS.find(whole.get("tasks").asString()).orElseThrow();
        Validator schema = new Validator(TaskTableSchema.of(rubric, Lang.ZH));
        assertThat(schema.faults(whole.toString())).isEmpty();

        TaskTableReader reader = new TaskTableReader(rubric);
        Mutation mutation = new Mutation(SEED);
        Set<ProblemCode> seen = new HashSet<>();
        int accepted = 0;
        for (int i = 0; i < CASES; i++) {
            ObjectNode changed = whole.deepCopy();
            changed.remove("notes");
            ObjectNode clauses = (ObjectNode) changed.get("clauses");
            List<String> names = List.copyOf(clauses.propertyNames());
            int first = mutation.random().nextInt(names.size());
            names.stream().filter(name -> outside(names.indexOf(name) - first)).forEach(clauses::remove);
            for (int changes = mutation.random().nextInt(3); changes >= 0; changes--) {
                mutation.apply(changed);
            }
            var read = reader.read("t.json", changed.toString().getBytes(StandardCharsets.UTF_8));
            List<ProblemCode> errors = OnlyTheReader.errors(read.problems());
            if (schema.faults(changed.toString()).isEmpty()) {
                assertThat(OnlyTheReader.KNOWS.keySet())
                        .as("the schema accepts %s", changed)
                        .containsAll(errors);
            } else {
                assertThat(errors).as("the schema refuses %s", changed).isNotEmpty();
            }
            accepted += read.table().isPresent() ? 1 : 0;
            seen.addAll(errors);
        }
        assertThat(accepted).as("accepted").isBetween(CASES / 10, CASES * 9 / 10);
        assertThat(seen).as("kinds of error").hasSizeGreaterThan(5);
    }

    private static boolean outside(int place) {
        return place < 0 || place >= CLAUSES;
    }
}
