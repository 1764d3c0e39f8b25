package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the source prints grades, they decide the places, and the pages say so. */
class GradesSaidTest {
    private static final String PACK = "../core/src/test/resources/rubrics/graded-2024";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_better_grade_comes_first_whatever_the_points() throws IOException {
        // 乙县 has more points, but not what the grade of 甲县 asks of clause 2.
        write("甲县", "机制健全: 是, 运行正常: 是, 经费到位: 否, 人员到位: 否, 群众满意: 是");
        write("乙县", "机制健全: 是, 运行正常: 否, 经费到位: 是, 人员到位: 是, 群众满意: 是");
        Said said = Said.by("rank", folder.toString(), "--rubrics", PACK);
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .containsSubsequence("合格", "15/30", "甲县", "不合格", "20/30", "乙县", "先按来源所列的等次")
                .doesNotContain("就绪、无法判定");
        assertThat(Said.by("rank", folder.toString(), "--rubrics", PACK, "--lang", "en")
                        .out())
                .contains("By the grade of the source");
    }

    @Test
    void of_the_grade_for_all_others_it_is_said_whether_a_better_one_takes_its_place() throws IOException {
        write("甲县", "机制健全: 是, 运行正常: 是, 经费到位: 否, 人员到位: 否, 群众满意: 是");
        write("乙县", "机制健全: 是, 运行正常: 否, 经费到位: 是, 人员到位: 是, 群众满意: 是");
        write("丙县", "机制健全: 是, 运行正常:, 经费到位: 是, 人员到位: 是, 群众满意: 是");
        assertThat(assess("甲县")).contains("不落到“不合格”　以上有一等已达到");
        assertThat(assess("乙县")).contains("“不合格”　以上各等都达不到");
        assertThat(assess("丙县")).contains("“不合格”尚不确定　以上各等有的尚不确定");
    }

    private String assess(String region) {
        return Said.by("assess", folder.resolve(region + ".yaml").toString(), "--rubrics", PACK)
                .out();
    }

    private void write(String region, String indicators) throws IOException {
        Files.writeString(
                folder.resolve(region + ".yaml"),
                "rubric: graded-2024\nregion: %s\nasOf: 2024-06-01\nindicators: {%s, 示范建设: 否, 创新做法: 否, 没有弄虚作假: 是, 没有重大事故: 是}\n"
                        .formatted(region, indicators));
    }
}
