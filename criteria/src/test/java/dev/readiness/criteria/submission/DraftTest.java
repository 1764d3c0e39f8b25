package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program hands over as a value is taken as it is, or refused at once; nothing is taken for less than it is. */
class DraftTest {

    @Test
    void lists_and_maps_may_change_after_they_were_handed_over() {
        Map<String, Object> value = new HashMap<>(Map.of("value", "98%"));
        List<String> files = new ArrayList<>(List.of("a.pdf"));
        value.put("evidence", files);
        Draft draft = Draft.of("r").put("x", value);
        String before = text(draft);
        value.put("value", new Object());
        files.clear();
        assertThat(text(draft)).isEqualTo(before).contains("98%", "a.pdf");
    }

    @Test
    void numbers_stand_as_they_are() {
        Draft draft = Draft.of("r")
                .put("a", new BigDecimal("85.50"))
                .put("b", 85.1f)
                .put("c", BigInteger.TEN.pow(30))
                .put("d", (short) 7)
                .put("e", new AtomicInteger(8));
        assertThat(text(draft))
                .contains("\"a\": 85.50", "\"b\": 85.1,", "\"c\": 1" + "0".repeat(30), "\"d\": 7", "\"e\": 8");
    }

    @Test
    void a_short_number_is_no_text_of_gigabytes() {
        assertThat(text(Draft.of("r").put("a", new BigDecimal("1e999999999")).put("b", new BigDecimal("1e-999999999"))))
                .hasSizeLessThan(200)
                .contains("1E+999999999", "1E-999999999");
    }

    static List<Object> none() {
        Map<String, Object> itself = new LinkedHashMap<>();
        itself.put("itself", itself);
        Map<String, Object> deep = new HashMap<>();
        Map<String, Object> deepest = deep;
        for (int i = 0; i < 100_000; i++) {
            Map<String, Object> next = new HashMap<>();
            deepest.put("next", next);
            deepest = next;
        }
        List<Object> list = new ArrayList<>();
        list.add(list);
        DoubleAdder half = new DoubleAdder();
        half.add(0.5);
        return List.of(
                itself,
                deep,
                list,
                half,
                Double.NaN,
                Float.NEGATIVE_INFINITY,
                Optional.of("85"),
                new int[] {85},
                Thread.State.NEW,
                'a',
                new java.util.Date(0),
                "甲\ud83d",
                "\ude00甲",
                List.of(Map.of("x", "\ud83dx")));
    }

    @ParameterizedTest
    @MethodSource("none")
    void what_is_no_value_is_refused_at_once(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Draft.of("r").put("x", value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draft.of(Map.of("rubric", "r", "indicators", Map.of("x", value))));
    }

    @Test
    void whole_pairs_and_days_are_values() {
        assertThat(text(Draft.of("r").put("x", "甲😀").asOf(LocalDate.of(2024, 6, 30))))
                .contains("甲😀", "2024-06-30");
    }

    /** An entry a line, so that a problem can say where it stands. */
    @Test
    void a_draft_is_written_as_json_with_nothing_in_it_that_nobody_said() {
        assertThat(text(Draft.of("r")
                        .put("甲", List.of("a", true))
                        .put("乙", 2023, 1)
                        .put("乙", 2022, null)))
                .isEqualTo("""
                        {
                          "rubric": "r",
                          "indicators": {
                            "甲": ["a", true],
                            "乙": {
                              "2023": 1,
                              "2022": null
                            }
                          }
                        }
                        """);
        assertThat(text(Draft.of("r").notApplicable(19, "没有").assume("years", "full-years")))
                .contains("\"notApplicable\": [{", "\"clause\": 19", "\"assumptions\": {", "\"years\": \"full-years\"");
    }

    @Test
    void signs_that_json_can_not_hold_are_written_as_numbers() {
        assertThat(text(Draft.of("r").put("x", "a\u001fb c\"d\\e"))).contains("\"a\\u001fb c\\\"d\\\\e\"");
    }

    @Test
    void lists_may_lie_a_hundred_deep_beside_each_other_and_no_deeper() {
        Object value = 1;
        for (int i = 0; i < 100; i++) {
            value = List.of(value);
        }
        Object deepest = value;
        assertThat(text(Draft.of("r").put("x", List.of(1)).put("y", List.of(2))))
                .isNotEmpty();
        List<Object> many = new ArrayList<>(Collections.nCopies(200, List.of(1)));
        many.addAll(Collections.nCopies(200, Map.of("a", 1)));
        assertThat(text(Draft.of("r").put("x", many))).isNotEmpty();
        Draft.of("r").put("x", deepest);
        assertThatIllegalArgumentException().isThrownBy(() -> Draft.of("r").put("x", List.of(deepest)));
    }

    @Test
    void a_thousand_zeros_are_written_and_one_more_is_an_exponent() {
        assertThat(text(Draft.of("r").put("a", new BigDecimal("1e1000")))).contains("1" + "0".repeat(1000));
        assertThat(text(Draft.of("r").put("a", new BigDecimal("1e1001")))).contains("1E+1001");
    }

    private static String text(Draft draft) {
        return Documents.parse(draft.text(), new Problems())
                .orElseThrow()
                .source()
                .text();
    }
}
