package dev.readiness.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTest {
    private static final String LONG = "区人力资源和社会保障局、区住房和城乡建设局、区农牧和水务局、区市场监督管理局";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'区'", "a/b\\c:d*e?f[g]", "History", "history", LONG, "甲\n乙", "区教育局", "=1+1"})
    void every_name_becomes_one_that_a_spreadsheet_program_takes(String wanted) {
        String fit = SheetNames.fit(wanted, List.of());
        assertThatCode(() -> WorkbookUtil.validateSheetName(fit)).doesNotThrowAnyException();
        assertThat(fit).isNotBlank().isNotEqualToIgnoringCase("History");
    }

    @Test
    void a_sound_name_is_kept() {
        assertThat(SheetNames.fit("区教育局", List.of("台账"))).isEqualTo("区教育局");
    }

    @Test
    void names_that_differ_only_in_case_or_beyond_the_31st_character_are_told_apart() {
        assertThat(SheetNames.fit("Unit", List.of("UNIT", "unit(2)"))).isEqualTo("Unit(3)");
        String first = SheetNames.fit(LONG, List.of());
        String second = SheetNames.fit(LONG + "甲", List.of(first));
        assertThat(second).isNotEqualTo(first).hasSizeLessThanOrEqualTo(31).endsWith("(2)");
    }

    @Test
    void no_character_is_cut_in_two() {
        String wide = "𠀀".repeat(16);
        String second = SheetNames.fit(wide, List.of(SheetNames.fit(wide, List.of())));
        assertThat(second.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
