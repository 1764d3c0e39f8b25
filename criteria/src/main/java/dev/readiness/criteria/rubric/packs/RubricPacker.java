package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Requirement.Absent;
import dev.readiness.criteria.rubric.Requirement.AtLeast;
import dev.readiness.criteria.rubric.Requirement.AtMost;
import dev.readiness.criteria.rubric.Requirement.Attested;
import dev.readiness.criteria.rubric.Requirement.Exceeds;
import dev.readiness.criteria.rubric.Requirement.Occurs;
import dev.readiness.criteria.rubric.Requirement.PerThousand;
import dev.readiness.criteria.rubric.Requirement.Surveyed;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes rubrics as {@link RubricUnpacker} reads them, value for value in the same order. */
final class RubricPacker {
    /** The kinds of requirements; the number of each is its place. */
    static final List<Class<? extends Requirement>> KINDS = List.of(
            Attested.class,
            AtLeast.class,
            AtMost.class,
            Exceeds.class,
            Occurs.class,
            Absent.class,
            Surveyed.class,
            PerThousand.class);

    private final PackOutput out = new PackOutput();
    private final Map<Indicator, Integer> indicators = new HashMap<>();

    byte[] bytes() {
        return out.bytes();
    }

    void count(int number) {
        out.number(number);
    }

    void rubric(Rubric rubric) {
        identity(rubric.identity());
        indicators.clear();
        out.number(rubric.indicators().size());
        for (Indicator indicator : rubric.indicators()) {
            indicators.put(indicator, indicators.size());
            indicator(indicator);
        }
        out.number(rubric.dimensions().size());
        rubric.dimensions().forEach(this::dimension);
        clauses(rubric.vetoes());
        out.number(rubric.assumptions().size());
        rubric.assumptions().forEach(this::assumption);
    }

    private void identity(Rubric.Identity identity) {
        out.text(identity.id());
        out.number(identity.model().ordinal());
        out.text(identity.edition());
        text(identity.title());
        out.text(identity.document());
        text(identity.documentTitle());
        day(identity.evidenceFrom());
        day(identity.validFrom());
        maybeDay(identity.validUntil());
        out.number(identity.stages().size());
        for (Stage stage : identity.stages()) {
            out.number(stage.number());
            text(stage.title());
            maybeDay(stage.from());
            maybeDay(stage.until());
            text(stage.asks());
            out.text(stage.cite());
        }
        texts(identity.notes());
        out.text(identity.digest());
    }

    private void indicator(Indicator indicator) {
        out.text(indicator.id());
        text(indicator.title());
        out.number(indicator.kind().ordinal());
        maybeText(indicator.unit());
        out.flag(indicator.yearly());
        maybeOrdinal(indicator.places());
        maybeQuantity(indicator.min());
        maybeQuantity(indicator.max());
        maybeText(indicator.note());
    }

    private void dimension(Dimension dimension) {
        out.text(dimension.number());
        text(dimension.title());
        quantity(dimension.points());
        out.flag(dimension.choice().isPresent());
        dimension.choice().ifPresent(choice -> {
            out.number(choice.pick());
            quantity(choice.points());
        });
        out.number(dimension.items().size());
        dimension.items().forEach(this::item);
    }

    private void item(Item item) {
        out.number(item.number());
        out.text(item.label());
        text(item.title());
        maybeOrdinal(item.tier());
        quantity(item.points());
        out.flag(item.elective());
        out.flag(item.pick().isPresent());
        item.pick().ifPresent(out::number);
        clauses(item.clauses());
    }

    private void clauses(List<Clause> clauses) {
        out.number(clauses.size());
        for (Clause clause : clauses) {
            out.number(clause.number());
            out.text(clause.label());
            text(clause.asks());
            out.text(clause.cite());
            maybeQuantity(clause.points());
            texts(clause.units());
            maybeDay(clause.due());
            out.flag(clause.mayNotApply());
            out.number(clause.requirements().size());
            clause.requirements().forEach(this::requirement);
        }
    }

    private void requirement(Requirement requirement) {
        out.number(KINDS.indexOf(requirement.getClass()));
        out.number(requirement.clause());
        out.number(requirement.position());
        reference(requirement.indicator());
        if (requirement instanceof AtLeast atLeast) {
            quantity(atLeast.target());
            maybeQuantity(atLeast.aim());
            out.flag(atLeast.everyYear());
        } else if (requirement instanceof AtMost atMost) {
            quantity(atMost.target());
            out.flag(atMost.everyYear());
        } else if (requirement instanceof Exceeds exceeds) {
            reference(exceeds.other());
        } else if (requirement instanceof Occurs occurs) {
            out.number(occurs.times());
            period(occurs.within());
        } else if (requirement instanceof Absent absent) {
            period(absent.within());
        } else if (requirement instanceof Surveyed surveyed) {
            quantity(surveyed.threshold());
        } else if (requirement instanceof PerThousand samples) {
            quantity(samples.target());
            reference(samples.batches());
            reference(samples.rapid());
            reference(samples.people());
        }
    }

    private void assumption(Assumption assumption) {
        out.text(assumption.id());
        text(assumption.title());
        out.number(assumption.options().size());
        for (Assumption.Option option : assumption.options()) {
            out.text(option.id());
            text(option.says());
        }
        text(assumption.why());
    }

    private void reference(Indicator indicator) {
        out.number(indicators.get(indicator));
    }

    private void text(Text text) {
        out.text(text.zh());
        out.text(text.en());
    }

    private void texts(List<Text> texts) {
        out.number(texts.size());
        texts.forEach(this::text);
    }

    private void maybeText(Optional<Text> text) {
        out.flag(text.isPresent());
        text.ifPresent(this::text);
    }

    private void maybeOrdinal(Optional<? extends Enum<?>> constant) {
        out.flag(constant.isPresent());
        constant.ifPresent(present -> out.number(present.ordinal()));
    }

    private void quantity(Quantity quantity) {
        String written = quantity.written();
        if (!Quantity.of(written).equals(quantity)) {
            throw new IllegalArgumentException("A number (" + quantity + ") of a rubric must be a short decimal.");
        }
        out.text(written);
    }

    private void maybeQuantity(Optional<Quantity> quantity) {
        out.flag(quantity.isPresent());
        quantity.ifPresent(this::quantity);
    }

    void day(LocalDate day) {
        out.number(day.toEpochDay());
    }

    private void maybeDay(Optional<LocalDate> day) {
        out.flag(day.isPresent());
        day.ifPresent(this::day);
    }

    private void period(Period period) {
        out.number(period.getYears());
        out.number(period.getMonths());
        out.number(period.getDays());
    }
}
