package dev.readiness.criteria.rubric;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Requirement.Absent;
import dev.readiness.criteria.rubric.Requirement.AtLeast;
import dev.readiness.criteria.rubric.Requirement.AtMost;
import dev.readiness.criteria.rubric.Requirement.Attested;
import dev.readiness.criteria.rubric.Requirement.Exceeds;
import dev.readiness.criteria.rubric.Requirement.Occurs;
import dev.readiness.criteria.rubric.Requirement.PerThousand;
import dev.readiness.criteria.rubric.Requirement.Surveyed;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A rubric as the build packs it, in a form that is read back at once: a cold program would spend longer on reading and
 * checking a rubric's YAML than on judging by it. Only for rubrics that ship, which are known to be sound and overlay none.
 */
final class PackedRubric {
    private static final List<Class<? extends Requirement>> KINDS = List.of(
            Attested.class,
            AtLeast.class,
            AtMost.class,
            Exceeds.class,
            Occurs.class,
            Absent.class,
            Surveyed.class,
            PerThousand.class);

    private PackedRubric() {}

    static byte[] pack(Rubric rubric) {
        Writer writer = new Writer();
        List<Rubric> overTime = rubric.overTime();
        List<LocalDate> changes = rubric.changes();
        writer.out.number(changes.size());
        writer.rubric(overTime.get(changes.size()));
        for (int i = 0; i < changes.size(); i++) {
            writer.day(changes.get(i));
            writer.rubric(overTime.get(changes.size() - 1 - i));
        }
        return writer.out.bytes();
    }

    /** What {@link #pack} made {@code bytes} of. */
    static Rubric unpack(byte[] bytes) {
        PackInput in = new PackInput(bytes);
        int changes = in.count();
        Rubric rubric = new Reader(in).rubric();
        for (int i = 0; i < changes; i++) {
            Reader reader = new Reader(in);
            LocalDate day = reader.day();
            rubric = reader.rubric().replacing(rubric, day);
        }
        return rubric;
    }

    private static final class Writer {
        private final PackOutput out = new PackOutput();
        private final Map<Indicator, Integer> indicators = new HashMap<>();

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

        private void day(LocalDate day) {
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

    private static final class Reader {
        private static final Model[] MODELS = Model.values();
        private static final IndicatorKind[] INDICATOR_KINDS = IndicatorKind.values();
        private static final JudgedPlace[] PLACES = JudgedPlace.values();
        private static final Tier[] TIERS = Tier.values();

        private final PackInput in;
        private Indicator[] indicators = {};

        Reader(PackInput in) {
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
                requirements[i] = requirement(KINDS.get(in.count()), in.count(), in.count(), reference());
            }
            return List.of(requirements);
        }

        private Requirement requirement(
                Class<? extends Requirement> kind, int clause, int position, Indicator indicator) {
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
}
