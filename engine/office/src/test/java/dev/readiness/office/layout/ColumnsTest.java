package dev.readiness.office.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void no_two_columns_of_a_sheet_share_a_name() {
        assertThat(Arrays.stream(DataColumn.values()).map(DataColumn::id)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ExemptionColumn.values()).map(ExemptionColumn::id))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(MetaKey.values()).map(MetaKey::id)).doesNotHaveDuplicates();
    }
}
