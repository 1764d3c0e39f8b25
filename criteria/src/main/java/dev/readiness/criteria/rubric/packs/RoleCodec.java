package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Fold;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Role;
import dev.readiness.criteria.rubric.Rounding;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.rubric.Weight;
import java.util.List;
import java.util.Optional;

/** Leads a {@link Codec} through what hangs on the parts of a rubric, and through its grades. Most rubrics have neither. */
final class RoleCodec {
    private static final Fold[] FOLDS = Fold.values();
    private static final Extra.Kind[] EXTRAS = Extra.Kind.values();
    private static final Policies.TotalRounding[] ROUNDINGS = Policies.TotalRounding.values();
    private static final Extra EXTRA = new Extra(Extra.Kind.ADDS, Optional.empty());
    private static final GradeNeed.Kind[] GRADE_NEEDS = GradeNeed.Kind.values();
    private static final GradeNeed.Line[] LINES = GradeNeed.Line.values();
    private static final Grade GRADE = new Grade(0, RubricCodec.NO_TEXT, "", List.of());
    private static final RuledLine LINE = new RuledLine("", RubricCodec.NO_TEXT, "", Optional.empty());
    private static final GradeNeed GRADE_NEED = GradeNeed.of(GradeNeed.Kind.SCORE, "", Quantity.ZERO, false);

    private final Codec codec;

    RoleCodec(Codec codec) {
        this.codec = codec;
    }

    Overall overall(Overall now) {
        if (!codec.flag(!now.isPlain())) {
            return Overall.PLAIN;
        }
        Fold fold = codec.constant(FOLDS, now.fold());
        Optional<Quantity> points = codec.maybeQuantity(now.points());
        Optional<Quantity> atMost = codec.maybeQuantity(now.atMost());
        Optional<Rounding> rounded = rounding(now.rounded());
        boolean demerits = codec.flag(now.demerits());
        Grade[] grades = new Grade[codec.count(now.grades().size())];
        for (int i = 0; i < grades.length; i++) {
            Grade grade = RubricCodec.at(now.grades(), i, GRADE);
            grades[i] = new Grade(i + 1, codec.text(grade.name()), codec.text(grade.cite()), needs(grade.needs()));
        }
        return new Overall(fold, points, atMost, rounded, demerits, List.of(grades), lines(now.lines()));
    }

    private Optional<Rounding> rounding(Optional<Rounding> now) {
        Optional<Quantity> to = codec.maybeQuantity(now.map(Rounding::to));
        if (to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Policies.TotalRounding> by = now.flatMap(Rounding::by);
        return Optional.of(new Rounding(
                to.get(),
                codec.flag(by.isPresent())
                        ? Optional.of(codec.constant(ROUNDINGS, by.orElse(Policies.TotalRounding.HALF_UP)))
                        : Optional.empty()));
    }

    private List<RuledLine> lines(List<RuledLine> now) {
        RuledLine[] lines = new RuledLine[codec.count(now.size())];
        for (int i = 0; i < lines.length; i++) {
            RuledLine line = RubricCodec.at(now, i, LINE);
            lines[i] = new RuledLine(
                    codec.text(line.name()), codec.text(line.says()), codec.text(line.cite()), cap(line.cap()));
        }
        return List.of(lines);
    }

    private List<GradeNeed> needs(List<GradeNeed> now) {
        GradeNeed[] needs = new GradeNeed[codec.count(now.size())];
        for (int i = 0; i < needs.length; i++) {
            GradeNeed need = RubricCodec.at(now, i, GRADE_NEED);
            needs[i] = new GradeNeed(
                    codec.constant(GRADE_NEEDS, need.kind()),
                    codec.text(need.of()),
                    texts(need.dimensions()),
                    codec.maybeQuantity(need.reaching()),
                    level(need.level()),
                    codec.quantity(need.atLeast()),
                    codec.flag(need.share()),
                    codec.constant(LINES, need.line()));
        }
        return List.of(needs);
    }

    private Optional<String> level(Optional<String> now) {
        return codec.flag(now.isPresent()) ? Optional.of(codec.text(now.orElse(""))) : Optional.empty();
    }

    Role role(Role now) {
        if (!codec.flag(!now.isPlain())) {
            return Role.PLAIN;
        }
        return new Role(texts(now.groups()), cap(now.cap()), counting(now.counting()));
    }

    Counting counting(Counting now) {
        if (!codec.flag(!now.isPlain())) {
            return Counting.PLAIN;
        }
        Fold fold = codec.constant(FOLDS, now.fold());
        Optional<Weight> weight = weight(now.weight());
        if (!codec.flag(now.extra().isPresent())) {
            return new Counting(fold, weight, Optional.empty());
        }
        Extra extra = now.extra().orElse(EXTRA);
        return new Counting(
                fold,
                weight,
                Optional.of(new Extra(codec.constant(EXTRAS, extra.kind()), codec.maybeQuantity(extra.atMost()))));
    }

    private List<String> texts(List<String> now) {
        String[] texts = new String[codec.count(now.size())];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = codec.text(RubricCodec.at(now, i, ""));
        }
        return List.of(texts);
    }

    private Optional<Weight> weight(Optional<Weight> maybe) {
        Optional<Quantity> weighs = codec.maybeQuantity(maybe.map(Weight::weighs));
        return weighs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Weight(
                        weighs.get(), codec.flag(maybe.map(Weight::share).orElse(true))));
    }

    private Optional<Cap> cap(Optional<Cap> maybe) {
        if (!codec.flag(maybe.isPresent())) {
            return Optional.empty();
        }
        Optional<Quantity> score = codec.maybeQuantity(maybe.flatMap(Cap::score));
        return Optional.of(
                score.isPresent()
                        ? Cap.ofScore(score.get())
                        : Cap.ofGrade(codec.count(maybe.flatMap(Cap::grade).orElse(1))));
    }
}
