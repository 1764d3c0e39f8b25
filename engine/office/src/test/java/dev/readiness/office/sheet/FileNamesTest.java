package dev.readiness.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "../../etc", "a\\b", "CON", "甲：乙", "a:b*c?d\"e<f>g|h", "x\ny", "区教育局. ", "‮gpj.exe"})
    void every_name_becomes_one_that_windows_takes(String name) {
        String fit = FileNames.fit("填报表-", name, ".xlsx", List.of());
        assertThat(fit).startsWith("填报表-").endsWith(".xlsx").doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]");
    }

    @Test
    void a_long_name_still_fits_a_file_system() {
        String fit = FileNames.fit("填报表-", "𠀀".repeat(200), ".xlsx", List.of());
        assertThat(fit.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        assertThat(fit.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Test
    void names_that_differ_only_in_case_are_told_apart() {
        assertThat(FileNames.fit("f-", "A:b", ".xlsx", List.of("f-a_B.xlsx"))).isEqualTo("f-A_b-2.xlsx");
    }
}
