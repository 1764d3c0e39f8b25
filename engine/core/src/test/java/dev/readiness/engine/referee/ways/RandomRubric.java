package dev.readiness.engine.referee.ways;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small random rubric: clauses of any way, choices, vetoes, caps and grades, and random submissions to it. */
public final class RandomRubric {
    private final Random random;
    private final RandomWays ways;
    private final String id;
    private final Assessor assessor;
    private final boolean graded;
    private final boolean folded;
    private final Path pack;
    private String submission = "";
    private int number = 100;

    private RandomRubric(Random random, String id, Path folder) throws IOException {
        this.random = random;
        this.ways = new RandomWays(random);
        this.id = id;
        this.folded = random.nextInt(3) == 0;
        this.graded = !folded && random.nextBoolean();
        this.pack = Files.createDirectories(folder.resolve(id));
        List<Integer> points = new ArrayList<>();
        String above = !folded ? "sum" : random.nextInt(5) == 0 ? "share" : ways.fold();
        if (folded) {
            Files.writeString(pack.resolve("one.yaml"), folded("一", 1, above, points));
            Files.writeString(pack.resolve("two.yaml"), folded("二", 3, above, points));
        } else {
            Files.writeString(pack.resolve("one.yaml"), dimension("一", 1, points));
        }
        if (!folded && random.nextBoolean()) {
            Files.writeString(pack.resolve("two.yaml"), electives(points));
        }
        Files.writeString(pack.resolve("vetoes.yaml"), vetoes());
        Files.writeString(pack.resolve("things.yaml"), things());
        int total = points.stream().mapToInt(Integer::intValue).sum();
        Files.writeString(pack.resolve("rubric.yaml"), """
            rubric: %s
            model: points
            edition: "2023"
            title: {zh: 随机细则, en: Random rubric}
            document: 随机〔2023〕1号
            documentTitle: {zh: 随机文件, en: Random document}
            evidenceFrom: 2023-01-01
            validFrom: 2023-01-01
            """.formatted(id) + total(above));
        if (graded) {
            Files.writeString(pack.resolve("grades.yaml"), new RandomGrades(random, climbs()).yaml(total));
        }
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
            """);
        Packs.Read read = Packs.with(List.of(pack));
        if (!read.problems().isEmpty()) {
            throw new AssertionError(read.problems());
        }
        this.assessor = new Assessor(read.packs());
    }

    public static RandomRubric of(Random random, int number, Path folder) throws IOException {
        return new RandomRubric(random, "random-" + number, folder);
    }

    public Assessor assessor() {
        return assessor;
    }

    public Rubric rubric() {
        return assessor.packs().find(id).orElseThrow();
    }

    private String clause(List<Integer> points, boolean scored) {
        PlainClause clause = ways.clause(++number);
        String yaml = clause.yaml(false);
        if (!scored) {
            return yaml.replaceFirst(", points: \\d+", "").replaceFirst("points: \\d+, ", "");
        }
        points.add(clause.points());
        return yaml;
    }

    private String dimension(String name, int first, List<Integer> points) {
        StringBuilder items = new StringBuilder();
        List<Integer> all = new ArrayList<>();
        for (int item = first; item < first + 1 + random.nextInt(2); item++) {
            items.append(item(item, false, all));
        }
        points.addAll(all);
        return "dimension: %s\ntitle: {zh: 随机, en: Random}\npoints: %d\nitems:\n%s".formatted(name, sum(all), items);
    }

    private String total(String fold) {
        String most = folded && random.nextInt(3) == 0 ? "atMost: " + (1 + random.nextInt(30)) : "";
        Random apart = new Random(id.hashCode() * 31L + number);
        String rounded = apart.nextInt(4) == 0
                ? "rounded: {to: %s, by: %s}"
                        .formatted(
                                List.of("0.5", "1", "2").get(apart.nextInt(3)),
                                List.of("half-up", "down", "up").get(apart.nextInt(3)))
                : "";
        String words = Stream.of(fold.equals("sum") ? "" : "fold: " + fold, most, rounded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return (fold.equals("sum") ? "" : "points: %d\n".formatted(10 + random.nextInt(20)))
                + (words.isEmpty() ? "" : "total: {%s}\n".formatted(words));
    }

    /** An item of any fold, and perhaps one that adds or takes outside the maximum. */
    private String folded(String name, int first, String above, List<Integer> points) {
        String fold = ways.fold();
        String kind = ways.fold();
        ways.sums(above.equals("sum") && fold.equals("sum") && kind.equals("sum"));
        StringBuilder items = new StringBuilder();
        int worth = item(items, first, kind, fold.equals("mean"));
        if (random.nextBoolean()) {
            ways.sums(true);
            item(items, first + 1, ways.pick("adds", "takes"), false);
        }
        int all = fold.equals("sum") ? worth : 1 + random.nextInt(12);
        points.add(all);
        String weight = above.equals("mean") ? "weight: %d%%\n".formatted(1 + random.nextInt(100)) : "";
        return "dimension: %s\ntitle: {zh: 随机, en: Random}\npoints: %d\nfold: %s\n%sitems:\n%s"
                .formatted(name, all, fold, weight, items);
    }

    private int item(StringBuilder yaml, int item, String kind, boolean weighs) {
        boolean outside = List.of("adds", "takes").contains(kind);
        int sum = 0;
        StringBuilder clauses = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            PlainClause clause = ways.clause(++number);
            sum += clause.points();
            clauses.append(outside ? clause.yaml(false) : capped(clause.yaml(kind.equals("mean"))));
        }
        int worth = kind.equals("sum") ? sum : 1 + random.nextInt(12);
        yaml.append("  - item: %d\n    title: {zh: 大项, en: Item}\n".formatted(item));
        yaml.append(
                outside
                        ? "    %s: {atMost: %d}\n".formatted(kind, worth)
                        : "    points: %d\n    fold: %s\n".formatted(worth, kind));
        yaml.append(weighs ? "    weight: %d%%\n".formatted(1 + random.nextInt(100)) : "");
        yaml.append("    clauses:\n").append(clauses);
        return worth;
    }

    private String item(int item, boolean elective, List<Integer> points) {
        List<Integer> own = new ArrayList<>();
        StringBuilder clauses = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            clauses.append(capped(clause(own, true)));
        }
        points.add(sum(own));
        return "  - item: %d\n    title: {zh: 大项, en: Item}\n    points: %d\n    groups: [核心]\n%s    clauses:\n%s"
                .formatted(item, sum(own), elective ? "    elective: true\n" : "", clauses);
    }

    /** Now and then a clause caps the whole. */
    private String capped(String clause) {
        String cap = switch (random.nextInt(8)) {
            case 0 -> "caps: {score: " + random.nextInt(12) + "}, ";
            case 1 -> graded ? "caps: {grade: 良好}, " : "";
            default -> "";
        };
        return clause.replaceFirst("\\{clause: (\\d+), ", "{clause: $1, " + cap);
    }

    private String electives(List<Integer> points) {
        StringBuilder items = new StringBuilder();
        int count = 2 + random.nextInt(2);
        int worth = 1 + random.nextInt(6);
        int pick = 1 + random.nextInt(count - 1);
        for (int i = 0; i < count; i++) {
            PlainClause clause = ways.clause(++number);
            items.append("  - item: %d\n    title: {zh: 自选, en: Elective}\n    points: %d\n    elective: true\n"
                            .formatted(10 + i, worth))
                    .append("    groups: [核心]\n    clauses:\n")
                    .append(clause.yaml(false).replaceFirst("points: \\d+", "points: " + worth));
        }
        points.add(pick * worth);
        return "dimension: 二\ntitle: {zh: 自选, en: Electives}\npoints: %d\nchoice: {pick: %d, points: %d}\nitems:\n%s"
                .formatted(pick * worth, pick, pick * worth, items);
    }

    private String vetoes() {
        StringBuilder yaml = new StringBuilder("dimension: 三\ntitle: {zh: 否决, en: Vetoes}\nvetoes:\n");
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            Thing one = ways.thing(Thing.Kind.ATTESTED, true);
            Thing two = ways.thing(Thing.Kind.RATE, true);
            String needs = random.nextBoolean()
                    ? "[{attested: %s}]".formatted(one.name())
                    : "[{any: [{attested: %s}, {rate: %s, atLeast: 50%%}]}]".formatted(one.name(), two.name());
            String cap = random.nextInt(3) == 0 ? "caps: {score: " + random.nextInt(15) + "}, " : "";
            yaml.append("  - {clause: %d, %sasks: {zh: 否决, en: Veto}, cite: \"9\", needs: %s}\n"
                    .formatted(200 + i, cap, needs));
        }
        return yaml.toString();
    }

    private boolean climbs() throws IOException {
        return Files.readString(pack.resolve("one.yaml")).contains("{level: L2");
    }

    private String things() {
        return "indicators:\n"
                + ways.things().stream().map(Thing::yaml).collect(Collectors.joining())
                + ways.derived().stream().map(Worked::indicator).collect(Collectors.joining());
    }

    private static int sum(List<Integer> all) {
        return all.stream().mapToInt(Integer::intValue).sum();
    }

    /** A random submission with a random target: points, a grade or none. */
    public Assessment random() {
        Map<Thing, Integer> given = ways.submission();
        String[] modes = {"rescale-total", "rescale-item", "full", "zero"};
        StringBuilder yaml = new StringBuilder(
                "rubric: %s\nregion: 甲县\nasOf: 2023-12-31\nassumptions: {notApplicable: %s, partialCredit: %s}\n"
                        .formatted(id, modes[random.nextInt(4)], random.nextBoolean() ? "none" : "share"));
        if (random.nextInt(8) > 0) {
            int most = rubric().overall()
                    .atMost()
                    .map(rubric().nominalMaximum()::min)
                    .orElse(rubric().nominalMaximum())
                    .floor();
            yaml.append("target: ")
                    .append(
                            graded && random.nextBoolean()
                                    ? random.nextBoolean() ? "优秀" : "良好"
                                    : String.valueOf(random.nextInt(most + 1)))
                    .append('\n');
        }
        yaml.append("indicators:\n");
        given.forEach((thing, figure) -> yaml.append("  %s: %s\n".formatted(thing.name(), thing.written(figure))));
        if (given.isEmpty()) {
            yaml.append("  {}\n");
        }
        submission = yaml.toString();
        Assessor.Result result = assessor.assess(Part.yaml(submission), Overrides.none());
        return result.assessment().orElseThrow(() -> new AssertionError(result.problems() + "\n" + yaml));
    }

    /** The rubric and the last submission, as they are written. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        for (String file : List.of("rubric", "one", "two", "vetoes", "grades")) {
            Path path = pack.resolve(file + ".yaml");
            try {
                all.append(Files.exists(path) ? Files.readString(path) : "");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return all.append("---\n").append(submission).toString();
    }
}
