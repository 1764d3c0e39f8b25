package dev.readiness.engine.referee.printed;

/** 龙政办〔2022〕11号, typed from the document: its two figures, and the report that is due each 2 December. */
final class Longting2022 {
    static final String CLAUSES = """
            903 | 学校食堂监督检查覆盖率 >= 100% | 学生集体用餐配送单位检查覆盖率 >= 100%, none leaves
                | 校园周边餐饮门店检查覆盖率 >= 100% | 校园周边食品销售单位检查覆盖率 >= 100% | 校园食品违法行为严肃查处 yes
            904 | 学校食堂抽检覆盖率 >= 90%
            1601 | 2022年度工作总结按时报送 yes by 2022-12-02
            1602 | 2023年度工作总结按时报送 yes by 2023-12-02
            1603 | 2024年度工作总结按时报送 yes by 2024-12-02
            """;

    private Longting2022() {}
}
