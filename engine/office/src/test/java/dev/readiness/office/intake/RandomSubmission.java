package dev.readiness.office.intake;

import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tie;
import dev.readiness.criteria.rubric.packs.Packs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Submissions at random, each one legal, to any of the rubrics that ship. */
final class RandomSubmission {
    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 1);

    private final Random random;

    private RandomSubmission(Random random) {
        this.random = random;
    }

    static String of(Packs packs, Random random) {
        List<String> ids = packs.ids();
        Rubric rubric = packs.find(ids.get(random.nextInt(ids.size()))).orElseThrow();
        return new RandomSubmission(random).of(rubric);
    }

    private String of(Rubric rubric) {
        StringBuilder yaml = new StringBuilder("rubric: " + rubric.id() + "\nregion: 随机\nasOf: " + AS_OF + "\n");
        yaml.append("notApplicable:\n");
        rubric.clauses().values().stream()
                .filter(clause -> clause.mayNotApply() && random.nextInt(4) == 0)
                .forEach(clause -> yaml.append("  - {clause: " + clause.number() + ", reason: 没有}\n"));
        yaml.append("indicators:\n");
        rubric.indicators().stream()
                .filter(indicator -> indicator.kind() != IndicatorKind.DERIVED && random.nextInt(3) > 0)
                .forEach(indicator -> yaml.append("  " + indicator.id() + ": " + value(rubric, indicator) + "\n"));
        return yaml.toString();
    }

    private String value(Rubric rubric, Indicator indicator) {
        if (!indicator.yearly()) {
            return figure(indicator);
        }
        int first = rubric.identity().evidence().firstYear(AS_OF.getYear());
        return IntStream.rangeClosed(first, AS_OF.getYear())
                .mapToObj(year -> year + ": " + figure(indicator))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String figure(Indicator indicator) {
        return switch (indicator.kind()) {
            case ATTESTED -> random.nextBoolean() ? "是" : "否";
            case RATE -> rate();
            case COUNT -> String.valueOf(count(indicator));
            case EVENTS -> days();
            default -> amount(indicator).toPlainString();
        };
    }

    /** A part is never more than what it is a part of. */
    private int count(Indicator indicator) {
        boolean part =
                indicator.tie().filter(tie -> tie.kind() == Tie.Kind.PART).isPresent();
        return part ? random.nextInt(1_000) : 1_000 + random.nextInt(2_000_000);
    }

    private BigDecimal amount(Indicator indicator) {
        BigDecimal least =
                new BigDecimal(indicator.min().map(min -> min.written()).orElse("0"));
        BigDecimal most =
                new BigDecimal(indicator.max().map(max -> max.written()).orElse("5000"));
        BigDecimal share = BigDecimal.valueOf(random.nextInt(10_001), 4);
        return least.add(most.subtract(least).multiply(share)).stripTrailingZeros();
    }

    private String rate() {
        int whole = 1 + random.nextInt(9_973);
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(1_000_001), 4).toPlainString() + "%"
                : "{numerator: " + random.nextInt(whole + 1) + ", denominator: " + whole + "}";
    }

    private String days() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> AS_OF.minusDays(1 + random.nextInt(600)).toString())
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", ", "[", "]"), list -> list.equals("[]") ? "无" : list));
    }
}
