package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Counting;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.EvidenceSpan;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Role;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.rubric.Tie;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Leads a {@link Codec} through a rubric, value for value; blanks stand where nothing has been read yet. */
final class RubricCodec {
    static final Text NO_TEXT = new Text("", "");

    private static final Stage STAGE = new Stage(0, NO_TEXT, Optional.empty(), Optional.empty(), NO_TEXT, "");
    private static final Choice CHOICE = new Choice(0, Quantity.ZERO);
    private static final Dimension DIMENSION =
            new Dimension("", NO_TEXT, Quantity.ZERO, Optional.empty(), Counting.PLAIN, List.of());
    private static final Item ITEM = new Item(
            0, "", NO_TEXT, Optional.empty(), Quantity.ZERO, false, OptionalInt.empty(), List.of(), Role.PLAIN);
    private static final Clause CLAUSE = new Clause(
            0,
            "",
            NO_TEXT,
            "",
            Optional.empty(),
            List.of(),
            0,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Makeup.ofAll(0),
            List.of(),
            Role.PLAIN);
    private static final Assumption.Option OPTION = new Assumption.Option("", NO_TEXT);
    private static final Assumption ASSUMPTION = new Assumption("", NO_TEXT, List.of(), NO_TEXT);
    private static final Identity IDENTITY = new Identity(
            "",
            Model.POINTS,
            "",
            NO_TEXT,
            "",
            NO_TEXT,
            EvidenceSpan.from(LocalDate.EPOCH),
            LocalDate.EPOCH,
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of(),
            "",
            Optional.empty());

    /** What an unpacker begins with. */
    static final Rubric RUBRIC = new Rubric(IDENTITY, List.of(), List.of(), List.of(), List.of(), Overall.PLAIN);

    private static final Model[] MODELS = Model.values();
    private static final IndicatorKind[] KINDS = IndicatorKind.values();
    private static final Tie.Kind[] TIES = Tie.Kind.values();
    private static final JudgedPlace[] PLACES = JudgedPlace.values();
    private static final Tier[] TIERS = Tier.values();

    private final Codec codec;
    private final RoleCodec roles;

    RubricCodec(Codec codec) {
        this.codec = codec;
        this.roles = new RoleCodec(codec);
    }

    Rubric rubric(Rubric now) {
        Identity identity = identity(now.identity());
        List<Indicator> known = List.copyOf(now.indicators());
        Indicator[] indicators = new Indicator[codec.count(known.size())];
        for (int i = 0; i < indicators.length; i++) {
            indicators[i] = indicator(at(known, i, Indicator.BLANK), indicators, i);
        }
        codec.know(List.of(indicators));
        Dimension[] dimensions = new Dimension[codec.count(now.dimensions().size())];
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i] = dimension(at(now.dimensions(), i, DIMENSION));
        }
        List<Clause> vetoes = clauses(now.vetoes());
        Assumption[] assumptions = new Assumption[codec.count(now.assumptions().size())];
        for (int i = 0; i < assumptions.length; i++) {
            assumptions[i] = assumption(at(now.assumptions(), i, ASSUMPTION));
        }
        return new Rubric(
                identity,
                List.of(dimensions),
                vetoes,
                List.of(indicators),
                List.of(assumptions),
                roles.overall(now.overall()));
    }

    static <T> T at(List<T> now, int place, T blank) {
        return place < now.size() ? now.get(place) : blank;
    }

    private Identity identity(Identity now) {
        return new Identity(
                codec.text(now.id()),
                codec.constant(MODELS, now.model()),
                codec.text(now.edition()),
                codec.text(now.title()),
                codec.text(now.document()),
                codec.text(now.documentTitle()),
                evidence(now.evidence()),
                codec.day(now.validFrom()),
                codec.maybeDay(now.validUntil()),
                stages(now.stages()),
                texts(now.notes()),
                Set.of(),
                codec.text(now.digest()),
                Optional.empty());
    }

    private EvidenceSpan evidence(EvidenceSpan now) {
        Optional<LocalDate> from = codec.maybeDay(now.from());
        return from.isPresent()
                ? EvidenceSpan.from(from.get())
                : EvidenceSpan.years(codec.count(now.years().orElse(1)));
    }

    private List<Stage> stages(List<Stage> now) {
        Stage[] stages = new Stage[codec.count(now.size())];
        for (int i = 0; i < stages.length; i++) {
            Stage stage = at(now, i, STAGE);
            stages[i] = new Stage(
                    codec.count(stage.number()),
                    codec.text(stage.title()),
                    codec.maybeDay(stage.from()),
                    codec.maybeDay(stage.until()),
                    codec.text(stage.asks()),
                    codec.text(stage.cite()));
        }
        return List.of(stages);
    }

    /** @param before those before it, of which {@code many} are there already */
    private Indicator indicator(Indicator now, Indicator[] before, int many) {
        return new Indicator(
                codec.text(now.id()),
                codec.text(now.title()),
                codec.constant(KINDS, now.kind()),
                codec.maybeText(now.unit()),
                codec.flag(now.yearly()),
                codec.flag(now.plan()),
                codec.maybeConstant(PLACES, now.places()),
                codec.maybeQuantity(now.min()),
                codec.maybeQuantity(now.max()),
                codec.maybeText(now.note()),
                tie(now.tie()),
                formula(now.formula(), before, many));
    }

    private Optional<Tie> tie(Optional<Tie> maybe) {
        if (!codec.flag(maybe.isPresent())) {
            return Optional.empty();
        }
        Tie now = maybe.orElse(Tie.BLANK);
        Tie.Kind kind = codec.constant(TIES, now.kind());
        String to = codec.text(now.to());
        boolean ofYear = codec.flag(now.year().isPresent());
        return Optional.of(
                new Tie(kind, to, ofYear ? Optional.of(codec.count(now.year().orElse(0))) : Optional.empty()));
    }

    private Optional<Formula> formula(Optional<Formula> now, Indicator[] before, int many) {
        if (!codec.flag(now.isPresent())) {
            return Optional.empty();
        }
        codec.know(Arrays.asList(before).subList(0, many));
        return Optional.of(new FormulaCodec(codec).formula(now.orElse(FormulaCodec.BLANK)));
    }

    private Dimension dimension(Dimension now) {
        return new Dimension(
                codec.text(now.number()),
                codec.text(now.title()),
                codec.quantity(now.points()),
                choice(now.choice()),
                roles.counting(now.counting()),
                items(now.items()));
    }

    private Optional<Choice> choice(Optional<Choice> maybe) {
        if (!codec.flag(maybe.isPresent())) {
            return Optional.empty();
        }
        Choice now = maybe.orElse(CHOICE);
        return Optional.of(new Choice(codec.count(now.pick()), codec.quantity(now.points())));
    }

    private List<Item> items(List<Item> now) {
        Item[] items = new Item[codec.count(now.size())];
        for (int i = 0; i < items.length; i++) {
            Item item = at(now, i, ITEM);
            items[i] = new Item(
                    codec.count(item.number()),
                    codec.text(item.label()),
                    codec.text(item.title()),
                    codec.maybeConstant(TIERS, item.tier()),
                    codec.quantity(item.points()),
                    codec.flag(item.elective()),
                    pick(item.pick()),
                    clauses(item.clauses()),
                    roles.role(item.role()));
        }
        return List.of(items);
    }

    private OptionalInt pick(OptionalInt now) {
        return codec.flag(now.isPresent()) ? OptionalInt.of(codec.count(now.orElse(0))) : OptionalInt.empty();
    }

    private List<Clause> clauses(List<Clause> now) {
        Clause[] clauses = new Clause[codec.count(now.size())];
        for (int i = 0; i < clauses.length; i++) {
            Clause clause = at(now, i, CLAUSE);
            clauses[i] = new Clause(
                    codec.count(clause.number()),
                    codec.text(clause.label()),
                    codec.text(clause.asks()),
                    codec.text(clause.cite()),
                    codec.maybeQuantity(clause.points()),
                    texts(clause.units()),
                    codec.count(clause.leads()),
                    codec.maybeDay(clause.begins()),
                    codec.maybeLastDay(clause.due()),
                    codec.flag(clause.mayNotApply()),
                    codec.flag(clause.alwaysApplies()),
                    new MakeupCodec(codec).makeup(clause.makeup()),
                    requirements(clause.requirements()),
                    roles.role(clause.role()));
        }
        return List.of(clauses);
    }

    private List<Requirement> requirements(List<Requirement> now) {
        Requirement[] requirements = new Requirement[codec.count(now.size())];
        for (int i = 0; i < requirements.length; i++) {
            requirements[i] = codec.requirement(now, i);
        }
        return List.of(requirements);
    }

    private Assumption assumption(Assumption now) {
        String id = codec.text(now.id());
        Text title = codec.text(now.title());
        Assumption.Option[] options =
                new Assumption.Option[codec.count(now.options().size())];
        for (int i = 0; i < options.length; i++) {
            Assumption.Option option = at(now.options(), i, OPTION);
            options[i] = new Assumption.Option(codec.text(option.id()), codec.text(option.says()));
        }
        return new Assumption(id, title, List.of(options), codec.text(now.why()));
    }

    private List<Text> texts(List<Text> now) {
        Text[] texts = new Text[codec.count(now.size())];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = codec.text(at(now, i, NO_TEXT));
        }
        return List.of(texts);
    }
}
