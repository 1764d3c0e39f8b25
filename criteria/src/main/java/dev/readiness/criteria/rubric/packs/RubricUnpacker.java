package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Model;
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
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the rubrics that {@link RubricPacker} wrote. */
final class RubricUnpacker {
    private static final Model[] MODELS = Model.values();
    private static final IndicatorKind[] INDICATOR_KINDS = IndicatorKind.values();
    private static final JudgedPlace[] PLACES = JudgedPlace.values();
    private static final Tier[] TIERS = Tier.values();

    private final PackInput in;
    private Indicator[] indicators = {};

    RubricUnpacker(PackInput in) {
        this.in = in;
    }

    Rubric rubric() {
        Rubric.Identity identity = identity();
        indicators = new Indicator[in.count()];
        for (int i = 0; i < indicators.length; i++) {
            indicators[i] = indicator();
        }
        Dimension[] dimensions = new Dimension[in.count()];
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i] = dimension();
        }
        List<Clause> vetoes = clauses();
        Assumption[] assumptions = new Assumption[in.count()];
        for (int i = 0; i < assumptions.length; i++) {
            assumptions[i] = assumption();
        }
        return new Rubric(identity, List.of(dimensions), vetoes, List.of(indicators), List.of(assumptions));
    }

    private Rubric.Identity identity() {
        return new Rubric.Identity(
                in.text(),
                MODELS[in.count()],
                in.text(),
                text(),
                in.text(),
                text(),
                day(),
                day(),
                maybeDay(),
                stages(),
                texts(),
                in.text());
    }

    private List<Stage> stages() {
        Stage[] stages = new Stage[in.count()];
        for (int i = 0; i < stages.length; i++) {
            stages[i] = new Stage(in.count(), text(), maybeDay(), maybeDay(), text(), in.text());
        }
        return List.of(stages);
    }

    private Indicator indicator() {
        return new Indicator(
                in.text(),
                text(),
                INDICATOR_KINDS[in.count()],
                maybeText(),
                in.flag(),
                in.flag() ? Optional.of(PLACES[in.count()]) : Optional.empty(),
                maybeQuantity(),
                maybeQuantity(),
                maybeText());
    }

    private Dimension dimension() {
        return new Dimension(
                in.text(),
                text(),
                quantity(),
                in.flag() ? Optional.of(new Choice(in.count(), quantity())) : Optional.empty(),
                items());
    }

    private List<Item> items() {
        Item[] items = new Item[in.count()];
        for (int i = 0; i < items.length; i++) {
            items[i] = new Item(
                    in.count(),
                    in.text(),
                    text(),
                    in.flag() ? Optional.of(TIERS[in.count()]) : Optional.empty(),
                    quantity(),
                    in.flag(),
                    in.flag() ? OptionalInt.of(in.count()) : OptionalInt.empty(),
                    clauses());
        }
        return List.of(items);
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            clauses.add(new Clause(
                    in.count(),
                    in.text(),
                    text(),
                    in.text(),
                    maybeQuantity(),
                    texts(),
                    maybeDay(),
                    in.flag(),
                    requirements()));
        }
        return clauses;
    }

    private List<Requirement> requirements() {
        Requirement[] requirements = new Requirement[in.count()];
        for (int i = 0; i < requirements.length; i++) {
            requirements[i] = requirement(RubricPacker.KINDS.get(in.count()), in.count(), in.count(), reference());
        }
        return List.of(requirements);
    }

    private Requirement requirement(Class<? extends Requirement> kind, int clause, int position, Indicator indicator) {
        if (kind == Attested.class) {
            return new Attested(clause, position, indicator);
        } else if (kind == AtLeast.class) {
            return new AtLeast(clause, position, indicator, quantity(), maybeQuantity(), in.flag());
        } else if (kind == AtMost.class) {
            return new AtMost(clause, position, indicator, quantity(), in.flag());
        } else if (kind == Exceeds.class) {
            return new Exceeds(clause, position, indicator, reference());
        } else if (kind == Occurs.class) {
            return new Occurs(clause, position, indicator, in.count(), period());
        } else if (kind == Absent.class) {
            return new Absent(clause, position, indicator, period());
        } else if (kind == Surveyed.class) {
            return new Surveyed(clause, position, indicator, quantity());
        }
        return new PerThousand(clause, position, indicator, quantity(), reference(), reference(), reference());
    }

    private Assumption assumption() {
        String id = in.text();
        Text title = text();
        Assumption.Option[] options = new Assumption.Option[in.count()];
        for (int i = 0; i < options.length; i++) {
            options[i] = new Assumption.Option(in.text(), text());
        }
        return new Assumption(id, title, List.of(options), text());
    }

    private Indicator reference() {
        return indicators[in.count()];
    }

    private Text text() {
        return new Text(in.text(), in.text());
    }

    private List<Text> texts() {
        Text[] texts = new Text[in.count()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    private Optional<Text> maybeText() {
        return in.flag() ? Optional.of(text()) : Optional.empty();
    }

    private Quantity quantity() {
        return Quantity.of(in.text());
    }

    private Optional<Quantity> maybeQuantity() {
        return in.flag() ? Optional.of(quantity()) : Optional.empty();
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(in.number());
    }

    private Optional<LocalDate> maybeDay() {
        return in.flag() ? Optional.of(day()) : Optional.empty();
    }

    private Period period() {
        return Period.of(in.count(), in.count(), in.count());
    }
}
