package dev.readiness.criteria.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Past a typing mistake that can only mean one thing the reading goes on, with the places of what was written. */
class MendedTest {
    private final Problems problems = new Problems();

    /** 𠮷 takes two UTF-16 units and one column. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲：1\n乙: 2\n丙：3\n",
                "甲:1\n乙: 2\n丙: {x：1, 𠮷：2，z:3}\n",
                "甲: 1\n乙：𠮷𠮷\n丙：[𠮷，是、y]\n",
                "甲：1\r\n乙：{x：1，y：2}\r\n丙: 4\r\n",
            })
    void every_value_stands_where_it_was_written(String text) {
        Document document = read(text).orElseThrow();

        List<Node.Scalar> scalars = new ArrayList<>();
        gather(document.root(), scalars);
        assertThat(scalars).hasSizeGreaterThanOrEqualTo(3).allSatisfy(scalar -> {
            Location place = scalar.location();
            int[] line =
                    text.lines().toList().get(place.line() - 1).codePoints().toArray();
            assertThat(new String(line, place.column() - 1, line.length - place.column() + 1))
                    .startsWith(scalar.text());
        });
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void what_else_is_wrong_is_told_at_once() {
        read("甲：1\n甲: 2\n乙: 3\n乙: 4\n<<: 5\n");

        assertThat(problems.inOrder().stream().map(Problem::code))
                .containsExactly(
                        DocumentProblem.WIDE_COLON,
                        DocumentProblem.DUPLICATE_KEY,
                        DocumentProblem.DUPLICATE_KEY,
                        DocumentProblem.MERGE_KEY);
    }

    /** Where a quote or a bracket should have ended, and how deep a tab goes, nobody can know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲: \"一\n乙：2\n",
                "甲: [1, 2\n乙：2\n",
                "甲:\n\t乙: 1\n\t丙：2\n",
                "甲\n乙: 1\n丙：2\n",
                "甲：1\n乙: %不\n",
            })
    void nothing_is_read_where_something_would_have_to_be_guessed(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void a_full_width_colon_inside_a_text_is_none_of_the_mistakes() {
        Document document = read("甲: 见：附件\n乙：是\n丙: 见：附件\n").orElseThrow();

        assertThat(document.text("甲")).contains("见：附件");
        assertThat(document.text("乙")).contains("是");
        assertThat(problems.inOrder()).hasSize(1);
    }

    /** However many there are: each looks at its own lines. */
    @Test
    @Timeout(60)
    void every_entry_of_a_long_list_is_the_mapping_that_was_meant() {
        Document document = read("- 甲：1\n  乙：2\n".repeat(10_000)).orElseThrow();
        Binding binding = new Binding(document.source(), problems);

        assertThat(((Node.Sequence) document.root()).items())
                .hasSize(10_000)
                .allSatisfy(item -> assertThat(binding.mapping(item).entries().stream()
                                .map(entry -> entry.key().text()))
                        .containsExactly("甲", "乙"));
        assertThat(problems.inOrder()).hasSize(20_000);
    }

    private Optional<Document> read(String text) {
        return YamlTree.parse(new Source("a.yaml", new byte[0], text), problems);
    }

    private static void gather(Node node, List<Node.Scalar> into) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                into.add(entry.key());
                gather(entry.value(), into);
            });
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> gather(item, into));
        } else if (node instanceof Node.Scalar scalar) {
            into.add(scalar);
        }
    }
}
