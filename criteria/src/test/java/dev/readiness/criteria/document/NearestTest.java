package dev.readiness.criteria.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("监督抽检完成率", "群众满意度", "region", "asOf");

    @Test
    void one_wrong_character_is_near() {
        assertThat(Nearest.to("监督抽检完成律", KNOWN)).contains("监督抽检完成率");
        assertThat(Nearest.to("regoin", KNOWN)).contains("region");
    }

    @Test
    void upper_and_lower_case_are_alike() {
        assertThat(Nearest.to("REGION", KNOWN)).contains("region");
        assertThat(Nearest.to("asof", KNOWN)).contains("asOf");
    }

    @Test
    void a_shortened_name_is_near() {
        assertThat(Nearest.to("满意度", KNOWN)).contains("群众满意度");
    }

    @Test
    void a_word_of_which_more_than_half_is_wrong_is_not_near() {
        assertThat(Nearest.to("完全不同的名称", KNOWN)).isEmpty();
        assertThat(Nearest.to("率", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
    }

    @Test
    void among_equals_the_first_is_taken() {
        assertThat(Nearest.to("ab", List.of("ac", "bb"))).contains("ac");
    }

    @Test
    void nothing_is_near_where_nothing_is_known() {
        assertThat(Nearest.to("region", List.of())).isEmpty();
    }
}
