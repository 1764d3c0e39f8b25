package dev.readiness.criteria.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.problem.Problems;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedPacksTest {
    private static final ShippedPacks SHIPPED = new ShippedPacks();

    static List<String> ids() {
        return SHIPPED.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void what_the_build_packed_is_what_the_yaml_says_to_the_place(String id) {
        Problems problems = new Problems();
        Pack parsed = SHIPPED.parse(id, problems);
        Pack packed = SHIPPED.pack(id);

        assertThat(problems.inOrder()).isEmpty();
        assertThat(packed.digest()).isEqualTo(parsed.digest());
        assertThat(packed.documents()).hasSameSizeAs(parsed.documents()).isNotEmpty();
        assertThat(packed.documents().stream().map(Document::root))
                .isEqualTo(parsed.documents().stream().map(Document::root).toList());
        assertThat(packed.documents().stream().map(document -> document.source().name()))
                .isEqualTo(parsed.documents().stream()
                        .map(document -> document.source().name())
                        .toList());
    }
}
