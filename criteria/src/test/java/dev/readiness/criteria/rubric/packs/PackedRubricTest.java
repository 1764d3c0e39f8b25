package dev.readiness.criteria.rubric.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.reader.EditionReader;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedRubricTest {
    private static final ShippedPacks SHIPPED = new ShippedPacks();

    static Collection<String> ids() {
        return SHIPPED.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void what_the_build_packed_is_what_the_yaml_says(String id) {
        Problems problems = new Problems();
        Rubric read =
                new EditionReader(problems).read(SHIPPED.pack(id, problems)).orElseThrow();

        assertThat(problems.inOrder()).isEmpty();
        assertSame(SHIPPED.rubric(id), read);
    }

    static void assertSame(Rubric packed, Rubric read) {
        assertThat(packed.identity()).isEqualTo(read.identity());
        assertThat(packed.dimensions()).isEqualTo(read.dimensions()).isNotEmpty();
        assertThat(packed.vetoes()).isEqualTo(read.vetoes());
        assertThat(List.copyOf(packed.indicators()))
                .isEqualTo(List.copyOf(read.indicators()))
                .isNotEmpty();
        assertThat(packed.assumptions()).isEqualTo(read.assumptions());
        assertThat(packed.changes()).isEqualTo(read.changes());
        assertThat(packed.root()).isEqualTo(read.root());
    }
}
