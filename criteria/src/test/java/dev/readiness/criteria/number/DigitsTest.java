package dev.readiness.criteria.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0123456789 | 0 | 10 | 10
                    0          | 0 |  1 |  9
                    9          | 0 |  1 |  1
                    a12b       | 1 |  3 |  2
                    """)
    void of_a_stretch_only_its_own_places_are_looked_at_and_counted(String text, int from, int to, int most) {
        assertThat(Digits.are(text, from, to, most)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12   | 0 | 2 | 1 | more than the most
                    a12b | 1 | 3 | 1 | more than the most, after others
                    12   | 1 | 1 | 9 | none at all
                    12   | 2 | 1 | 9 | less than none
                    1/   | 0 | 2 | 9 | what comes before 0 in ASCII
                    :1   | 0 | 2 | 9 | what comes after 9 in ASCII
                    1２   | 0 | 2 | 9 | a digit of full width
                    ١    | 0 | 1 | 9 | a digit of another script
                    """)
    void anything_else_is_no_number(String text, int from, int to, int most, String because) {
        assertThat(Digits.are(text, from, to, most)).as(because).isFalse();
    }
}
