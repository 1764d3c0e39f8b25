package dev.readiness.criteria.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @Test
    void a_place_in_a_text_is_written_as_editors_link_it() {
        assertThat(new Location("a.yaml", 3, 7)).hasToString("a.yaml:3:7");
        assertThat(new Location("a.yaml", 3, 7).isCell()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "填报, 17, 4, 填报!D17",
                "填报, 1, 26, 填报!Z1",
                "填报, 1, 27, 填报!AA1",
                "填报, 9, 702, 填报!ZZ9",
                "填报, 9, 703, 填报!AAA9",
                "第 1 组, 2, 1, '第 1 组'!A2",
                "a'b, 2, 1, 'a''b'!A2",
                "2023, 2, 1, '2023'!A2"
            })
    void a_cell_is_written_as_spreadsheet_programs_take_it(String sheet, int row, int column, String cell) {
        Location location = new Location("a.xlsx", sheet, row, column);
        assertThat(location.cell()).isEqualTo(cell);
        assertThat(location).hasToString("a.xlsx:" + cell);
    }
}
