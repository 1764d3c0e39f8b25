package dev.readiness.criteria.rubric.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.reader.EditionReader;
import java.nio.file.Path;
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

    static Collection<Rubric> mechanisms() {
        Packs.Read read = Packs.with(List.of(
                Path.of("../engine/author/src/test/resources/mechanisms"),
                Path.of("../samples/rubrics/ossf-scorecard")));
        assertThat(read.problems()).isEmpty();
        return read.packs().ids().stream()
                .filter(id -> read.packs().folder(id).isPresent())
                .map(id -> read.packs().find(id).orElseThrow())
                .toList();
    }

    /** No shipped rubric has a use for most ways of giving points. */
    @ParameterizedTest
    @MethodSource("mechanisms")
    void every_way_of_giving_points_can_be_packed(Rubric rubric) {
        Rubric packed = PackedRubric.unpack(PackedRubric.pack(rubric));
        assertSame(packed, rubric);
        assertThat(packed.overall()).isEqualTo(rubric.overall());
    }

    static void assertSame(Rubric packed, Rubric read) {
        assertThat(packed.identity()).isEqualTo(read.identity());
        assertThat(packed.dimensions()).isEqualTo(read.dimensions()).isNotEmpty();
        assertThat(packed.vetoes()).isEqualTo(read.vetoes());
        assertThat(List.copyOf(packed.indicators()))
                .isEqualTo(List.copyOf(read.indicators()))
                .isNotEmpty();
        assertThat(packed.assumptions()).isEqualTo(read.assumptions());
        assertThat(packed.history().changes()).isEqualTo(read.history().changes());
        assertThat(packed.root()).isEqualTo(read.root());
    }
}
