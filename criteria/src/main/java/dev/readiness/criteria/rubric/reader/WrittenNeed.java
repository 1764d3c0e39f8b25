package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.need.Field;
import dev.readiness.criteria.need.Form;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.About;
import dev.readiness.criteria.rubric.Band;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.NeedFields;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.WhenNone;
import dev.readiness.criteria.text.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a requirement the values that are written; where one is wrong, it stays as it is and the whole is none. */
final class WrittenNeed implements NeedFields {
    private final Binding binding;
    private final Map<String, Indicator> indicators;
    private final Form form;
    private final Node.Mapping mapping;
    private final RubricFields fields;
    private final Place place;
    private boolean complete = true;

    /**
     * Where a requirement stands.
     *
     * @param position the place among the clause's requirements
     * @param worth the points of the clause
     * @param goesOn whether deductions go on beyond them
     */
    record Place(int clause, int position, Quantity worth, boolean goesOn) {
        static Place ofNeed(int clause, int position) {
            return new Place(clause, position, Quantity.ONE, false);
        }
    }

    WrittenNeed(Binding binding, Map<String, Indicator> indicators, Form form, Node.Mapping mapping, Place place) {
        this.place = place;
        this.binding = binding;
        this.indicators = indicators;
        this.form = form;
        this.mapping = mapping;
        String[] keys = form.fields().stream().map(Field::key).toArray(String[]::new);
        this.fields = new RubricFields(binding, mapping, keys);
    }

    Optional<Requirement> read() {
        Requirement requirement = form.blank().through(this);
        if (complete && !requirement.isBounded()) {
            binding.report(
                    RequirementProblem.RUBRIC_UNBOUNDED,
                    mapping,
                    requirement.indicator().title().zh());
        }
        if (complete && requirement.indicator().yearly() && !form.mayAskEachYear()) {
            binding.report(
                    RequirementProblem.RUBRIC_YEARLY,
                    mapping,
                    requirement.indicator().title().zh());
        }
        return complete ? Optional.of(requirement) : Optional.empty();
    }

    @Override
    public About about(About now) {
        return new About(
                place.clause(),
                place.position(),
                indicator(form.key(), form.kinds(), true).orElse(now.indicator()),
                whenNone(),
                fields.lastDay("due"));
    }

    /** Nobody may write it where the form has no such field. */
    private Optional<WhenNone> whenNone() {
        return fields.fields().find("whenNone").flatMap(node -> fields.read(node, WhenNone::of));
    }

    @Override
    public About about(About now, Indicator subject) {
        return new About(place.clause(), place.position(), subject, Optional.empty(), fields.lastDay("due"));
    }

    @Override
    public String name(String now) {
        String name = fields.word(form.key());
        complete &= !name.isEmpty();
        return name;
    }

    @Override
    public List<Indicator> indicators(String key, List<Indicator> now) {
        List<Node> nodes =
                fields.fields().need(key).isPresent() ? fields.fields().items(key) : List.of();
        Map<String, Indicator> named = new LinkedHashMap<>();
        for (Node node : nodes) {
            String name = binding.text(node).orElse("");
            named(node, name, form.kinds()).ifPresent(indicator -> {
                if (named.putIfAbsent(indicator.id(), indicator) != null) {
                    binding.report(RubricProblem.RUBRIC_TWICE, node, name);
                }
            });
        }
        complete &= !named.isEmpty() && named.size() == nodes.size();
        return List.copyOf(named.values());
    }

    @Override
    public Text text(String key, Text now) {
        return fields.text(key);
    }

    @Override
    public Indicator indicator(String key, IndicatorKind kind, Indicator now) {
        return indicator(key, Set.of(kind), false).orElse(now);
    }

    private Optional<Indicator> indicator(String key, Set<IndicatorKind> kinds, boolean subject) {
        Optional<Node> node = fields.fields().need(key);
        Optional<String> name = node.flatMap(binding::text);
        Optional<Indicator> named = name.map(indicators::get);
        if (named.filter(found -> subject ? !form.suits(found) : found.places().isPresent())
                .isPresent()) {
            binding.report(RequirementProblem.RUBRIC_PLACES, node.orElseThrow(), name.orElseThrow());
        }
        return needed(name.flatMap(title -> named(node.orElseThrow(), title, kinds)));
    }

    /** The indicator {@code name} if it is of {@code kinds}. */
    private Optional<Indicator> named(Node node, String name, Set<IndicatorKind> kinds) {
        Optional<Indicator> named = Optional.ofNullable(indicators.get(name));
        Optional<Indicator> fitting = named.filter(found -> kinds.contains(found.figures()));
        if (fitting.isEmpty()) {
            binding.report(
                    named.isEmpty()
                            ? RequirementProblem.RUBRIC_UNKNOWN_INDICATOR
                            : RequirementProblem.RUBRIC_INDICATOR_KIND,
                    node,
                    name);
        }
        return fitting;
    }

    @Override
    public Quantity figure(String key, Indicator of, Quantity now) {
        return needed(readFigure(fields.fields().need(key), of)).orElse(now);
    }

    @Override
    public Optional<Quantity> maybeFigure(String key, Indicator of, Optional<Quantity> now) {
        return readFigure(fields.fields().find(key), of);
    }

    /** Nobody knows the notation where the indicator itself is wrong. */
    private Optional<Quantity> readFigure(Optional<Node> written, Indicator of) {
        boolean rate = of.figures() == IndicatorKind.RATE;
        return of == Indicator.BLANK
                ? Optional.empty()
                : written.flatMap(node -> fields.read(node, rate ? Figures::percentage : Figures::decimal));
    }

    @Override
    public List<Band> bands(String key, Indicator of, List<Band> now) {
        Optional<Node> node = needed(fields.fields().need(key));
        List<Band> bands = new ArrayList<>();
        if (node.isEmpty() || of == Indicator.BLANK) {
            return bands;
        }
        Node.Mapping steps = binding.mapping(node.get());
        for (Node.Entry entry : steps.entries()) {
            Optional<Quantity> bound = needed(readFigure(Optional.of(entry.key()), of));
            Optional<Quantity> earns = needed(fields.read(entry.value(), WrittenNeed::share));
            if (bound.filter(known ->
                            bands.stream().anyMatch(band -> band.bound().equals(known)))
                    .isPresent()) {
                binding.report(
                        RubricProblem.RUBRIC_TWICE, entry.key(), entry.key().text());
            } else if (earns.isPresent()) {
                bound.ifPresent(known -> bands.add(new Band(known, earns.get())));
            }
        }
        if (steps.entries().isEmpty()) {
            binding.report(RubricProblem.RUBRIC_EMPTY, node.get(), key);
            complete = false;
        }
        return bands;
    }

    /** 0 to 100 %. */
    static Optional<Quantity> share(String text) {
        return Figures.percentage(text).filter(share -> !share.isNegative() && share.compareTo(Quantity.ONE) <= 0);
    }

    @Override
    public void word(String key, String word) {
        needed(fields.fields()
                .need(key)
                .flatMap(node -> fields.read(node, text -> Optional.of(text).filter(word::equals))));
    }

    @Override
    public <E extends Enum<E>> Optional<E> maybeWord(String key, E[] all, Optional<E> now) {
        return fields.fields()
                .find(key)
                .flatMap(node -> needed(fields.read(
                        node,
                        text -> Arrays.stream(all)
                                .filter(each ->
                                        each.name().toLowerCase(Locale.ROOT).equals(text))
                                .findFirst())));
    }

    @Override
    public Quantity points(String key, Quantity now) {
        return needed(readPoints(fields.fields().need(key))).orElse(now);
    }

    @Override
    public Optional<Quantity> maybePoints(String key, Optional<Quantity> now) {
        return readPoints(fields.fields().find(key));
    }

    @Override
    public Optional<Quantity> pointsOrAll(String key, Optional<Quantity> now) {
        if (fields.is(key, "all")) {
            return Optional.empty();
        }
        return needed(readPoints(fields.fields().need(key)));
    }

    private Optional<Quantity> readPoints(Optional<Node> written) {
        return written.flatMap(node ->
                fields.read(node, text -> Figures.decimal(text).filter(points -> !points.isNegative())));
    }

    @Override
    public Quantity worth(Quantity now) {
        return place.worth();
    }

    @Override
    public boolean goesOn(boolean now) {
        return place.goesOn();
    }

    @Override
    public int whole(String key, int now) {
        return fields.whole(key);
    }

    @Override
    public Period period(String key, Period now) {
        return needed(fields.fields().need(key).flatMap(node -> fields.read(node, Figures::period)))
                .orElse(now);
    }

    @Override
    public boolean everyYear(Indicator of, boolean now) {
        boolean everyYear = maybeEveryYear(now);
        if (complete && everyYear != of.yearly()) {
            binding.report(RequirementProblem.RUBRIC_YEARLY, mapping, of.title().zh());
        }
        return everyYear;
    }

    @Override
    public boolean maybeEveryYear(boolean now) {
        return fields.fields()
                .find("every")
                .flatMap(node -> fields.read(node, word -> Optional.of(word).filter("year"::equals)))
                .isPresent();
    }

    private <T> Optional<T> needed(Optional<T> read) {
        complete &= read.isPresent();
        return read;
    }
}
