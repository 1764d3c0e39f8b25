package dev.readiness.engine;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.judge.Judge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A rubric of a few lines, for tests of one way of reckoning: its indicators are 甲 to 丁, attested, the rates 比率 and
 * 份额, 次数 and 投入 by year with 年均次数 and 增长 worked out, 数一 and 数二 with 最低, 最高 and 合计, 各地 and 历年各地 by place. */
public final class SmallRubric {
    /** All rubrics have one name, so that the rules are loaded once. */
    private static final Judge JUDGE = new Judge();

    private final Assessor assessor;

    private SmallRubric(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * @param head what {@code rubric.yaml} says beside what it is
     * @param dimensions each a dimension's own lines, items and all
     */
    public static SmallRubric of(String head, String... dimensions) {
        try {
            Path folder = Files.createTempDirectory("small");
            Path pack = Files.createDirectory(folder.resolve("small"));
            Files.writeString(pack.resolve("rubric.yaml"), """
                rubric: small
                model: points
                edition: "2023"
                title: {zh: 细则, en: Rubric}
                document: 示例〔2023〕1号
                documentTitle: {zh: 文件, en: Document}
                evidenceFrom: 2023-01-01
                validFrom: 2023-01-01
                """ + head + "\n");
            Files.writeString(pack.resolve("assumptions.yaml"), """
                assumptions:
                  - assumption: notApplicable
                    title: {zh: 合理缺项怎样计, en: What becomes of what does not apply}
                    options:
                      rescale-total: {zh: 按总分折算, en: The total is rescaled}
                      rescale-item: {zh: 由大项分担, en: Its points go to its item}
                      full: {zh: 按满分计, en: It counts in full}
                      zero: {zh: 不得分, en: It earns nothing}
                    why: {zh: 来源没有写, en: The source does not say}
                  - assumption: partialCredit
                    title: {zh: 部分满足怎样计, en: What becomes of what is met in part}
                    options:
                      none: {zh: 不计分, en: It earns nothing}
                      share: {zh: 按比例计, en: It earns its share}
                    why: {zh: 来源没有写, en: The source does not say}
                  - assumption: yearlyAverage
                    title: {zh: 年均怎样计, en: How averages of years are taken}
                    options:
                      whole-years: {zh: 整年, en: Of whole years}
                      by-share-of-year: {zh: 按时间, en: By the share of the year}
                    why: {zh: 来源没有写, en: The source does not say}
                  - assumption: clausePoints
                    title: {zh: 小项怎样分分, en: How points are split}
                    options:
                      equal: {zh: 平均, en: Equally}
                    why: {zh: 来源没有写, en: The source does not say}
                """);
            Files.writeString(pack.resolve("indicators.yaml"), """
                indicators:
                  - {id: a, kind: attested, title: {zh: 甲, en: A}}
                  - {id: b, kind: attested, title: {zh: 乙, en: B}}
                  - {id: c, kind: attested, title: {zh: 丙, en: C}}
                  - {id: d, kind: attested, title: {zh: 丁, en: D}}
                  - {id: r, kind: rate, title: {zh: 比率, en: Rate}}
                  - {id: s, kind: rate, title: {zh: 份额, en: Share}}
                  - {id: t, kind: count, yearly: true, unit: {zh: 次, en: times}, title: {zh: 次数, en: Times}}
                  - {id: u, kind: amount, yearly: true, unit: {zh: 元, en: yuan}, title: {zh: 投入, en: Spending}}
                  - {id: v, kind: derived, title: {zh: 增长, en: Growth}, from: {change: 投入, over: last year}}
                  - id: z
                    kind: derived
                    unit: {zh: 次, en: times}
                    title: {zh: 年均次数, en: Times a year}
                    from: {plus: [次数], over: years}
                  - {id: one, kind: count, unit: {zh: 次, en: times}, title: {zh: 数一, en: One}}
                  - {id: two, kind: count, unit: {zh: 次, en: times}, title: {zh: 数二, en: Two}}
                  - {id: low, kind: derived, unit: {zh: 次, en: times}, title: {zh: 最低, en: Low}, from: {lowest: [数一, 数二]}}
                  - {id: high, kind: derived, unit: {zh: 次, en: times}, title: {zh: 最高, en: High}, from: {highest: [数一, 数二]}}
                  - {id: sum, kind: derived, unit: {zh: 次, en: times}, title: {zh: 合计, en: Sum}, from: {plus: [数一, 数二]}}
                  - {id: w, kind: rate, places: lowest, title: {zh: 各地, en: Places}}
                  - {id: x, kind: rate, yearly: true, places: lowest, title: {zh: 历年各地, en: Places by year}}
                """);
            for (int i = 0; i < dimensions.length; i++) {
                Files.writeString(
                        pack.resolve("part-" + (i + 1) + ".yaml"),
                        "dimension: %s\ntitle: {zh: 部分, en: Part}\n%s".formatted("一二三".charAt(i), dimensions[i]));
            }
            Packs.Read read = Packs.with(List.of(pack));
            forget(folder);
            if (!read.problems().isEmpty()) {
                throw new AssertionError(read.problems());
            }
            return new SmallRubric(new Assessor(read.packs(), List.of(), JUDGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rubrics in folders are read at once. */
    private static void forget(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** An item's lines. */
    public static String item(int number, String head, String... clauses) {
        return "  - {item: %d, title: {zh: 大项, en: Item}, %s, clauses: [%s]}\n"
                .formatted(number, head, String.join(", ", clauses));
    }

    /** A clause that asks for {@code needs}. */
    public static String clause(int number, String head, String needs) {
        return "{clause: %d, asks: {zh: 要求, en: Asked}, cite: 第一条, %sneeds: [%s]}"
                .formatted(number, head.isEmpty() ? "" : head + ", ", needs);
    }

    public Assessor assessor() {
        return assessor;
    }

    /**
     * @param head lines before the indicators
     * @param indicators what is filled in, such as {@code 甲: 是, 比率: 50%}
     */
    public Assessment assess(String head, String indicators) {
        return assess("2023-12-31", head, indicators);
    }

    /** The same as of {@code day}. */
    public Assessment assess(String day, String head, String indicators) {
        String yaml = "rubric: small\nregion: 甲县\nasOf: %s\n%s\nindicators: {%s}\n".formatted(day, head, indicators);
        Assessor.Result result = assessor.assess(Part.yaml(yaml), Overrides.none());
        return result.assessment().orElseThrow(() -> new AssertionError(result.problems()));
    }
}
