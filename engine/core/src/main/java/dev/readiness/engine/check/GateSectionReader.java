package dev.readiness.engine.check;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.GateProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Rubric;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one section of gates: of all rubrics, or of one. What speaks of numbers that differ from rubric to rubric
 * belongs to the section of one.
 */
final class GateSectionReader {
    private static final String LEVEL = "level";
    private static final String OPEN = "open";

    private final Binding binding;
    private final Optional<Rubric> rubric;
    private final Map<Gate, GateLayer.Setting> levels = new EnumMap<>(Gate.class);
    private final Map<Gate, Location> numbers = new EnumMap<>(Gate.class);
    private final Set<Gate> open = EnumSet.noneOf(Gate.class);
    private Thresholds thresholds = Thresholds.NONE;

    GateSectionReader(Binding binding, Optional<Rubric> rubric) {
        this.binding = binding;
        this.rubric = rubric;
    }

    GateLayer read(Node section) {
        List<String> keys = keys();
        Fields fields = binding.fields(section, keys.toArray(String[]::new));
        Optional<GateLayer.Setting> all = fields.find(GateLayer.ALL)
                .flatMap(node -> level(node).map(level -> new GateLayer.Setting(level, node.location())));
        for (Gate gate : Gate.values()) {
            fields.find(gate.key()).ifPresent(node -> gate(gate, node));
        }
        return new GateLayer(all, levels, thresholds, numbers, open);
    }

    static List<String> keys() {
        return Stream.concat(
                        Stream.of(GateLayer.ALL), Arrays.stream(Gate.values()).map(Gate::key))
                .toList();
    }

    private void gate(Gate gate, Node node) {
        if (!(node instanceof Node.Mapping)) {
            level(node).ifPresent(level -> levels.put(gate, new GateLayer.Setting(level, node.location())));
            return;
        }
        String[] keys =
                Stream.concat(Stream.of(LEVEL, OPEN), gate.numbers().stream()).toArray(String[]::new);
        Fields fields = binding.fields(node, keys);
        fields.find(LEVEL)
                .ifPresent(written -> level(written)
                        .ifPresent(level -> levels.put(gate, new GateLayer.Setting(level, written.location()))));
        fields.find(OPEN).filter(this::isYes).ifPresent(written -> open.add(gate));
        for (String name : gate.numbers()) {
            fields.find(name).ifPresent(value -> number(gate, name, value));
        }
    }

    private Optional<Level> level(Node node) {
        Optional<String> word = binding.text(node).map(Binding::plain);
        Optional<Level> level = word.flatMap(Level::of);
        if (word.isPresent() && level.isEmpty()) {
            binding.report(GateProblem.GATE_LEVEL, node, word.get());
        }
        return level;
    }

    private boolean isYes(Node node) {
        Optional<String> word = binding.text(node).map(Binding::plain);
        boolean known = word.filter(Set.of("true", "false")::contains).isPresent();
        if (word.isPresent() && !known) {
            binding.report(GateProblem.GATE_OPEN, node, word.get());
        }
        return word.filter("true"::equals).isPresent();
    }

    private void number(Gate gate, String name, Node value) {
        numbers.putIfAbsent(gate, value.location());
        Thresholds read = switch (gate) {
            case SCORE -> score(value);
            case DIMENSION -> dimensions(value);
            case ITEM -> items(value);
            case ITEM_SHARE -> itemShare(value);
            case MISSING -> name.equals("most") ? missing(value) : missingOf(value);
            default -> mayNotApply(value);
        };
        thresholds = read.over(thresholds);
    }

    private Thresholds score(Node node) {
        Optional<Quantity> most = rubric.map(Rubric::greatest);
        return Thresholds.NONE.withScore(bound(node, most));
    }

    private Thresholds itemShare(Node node) {
        Optional<String> word = binding.text(node).map(Binding::plain);
        Optional<Bound> share = word.flatMap(GateNumbers::share);
        if (word.isPresent() && share.isEmpty()) {
            binding.report(GateProblem.GATE_SHARE, node, word.get());
        }
        return Thresholds.NONE.withItemShare(share);
    }

    private Thresholds missing(Node node) {
        return Thresholds.NONE.withMissing(count(node));
    }

    private Thresholds missingOf(Node node) {
        SortedMap<IndicatorKind, Integer> most = new TreeMap<>();
        Map<String, IndicatorKind> kinds = Arrays.stream(IndicatorKind.values())
                .filter(kind -> kind != IndicatorKind.DERIVED)
                .collect(Collectors.toMap(
                        GateSectionReader::id, Function.identity(), (first, second) -> first, TreeMap::new));
        Fields fields = binding.fields(node, kinds.keySet().toArray(String[]::new));
        kinds.forEach((id, kind) -> fields.find(id).flatMap(this::count).ifPresent(count -> most.put(kind, count)));
        return Thresholds.NONE.withMissingOf(most);
    }

    private static String id(IndicatorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Integer> count(Node node) {
        Optional<String> word = binding.text(node).map(Binding::plain);
        Optional<Integer> count = word.flatMap(GateNumbers::count);
        if (word.isPresent() && count.isEmpty()) {
            binding.report(GateProblem.GATE_COUNT, node, word.get());
        }
        return count;
    }

    /** Points up to {@code most}, or a percentage. */
    private Optional<Bound> bound(Node node, Optional<Quantity> most) {
        Optional<String> word = binding.text(node).map(Binding::plain);
        Optional<Bound> bound = word.flatMap(GateNumbers::bound)
                .filter(found -> found.share()
                        || most.map(limit -> found.amount().compareTo(limit) <= 0)
                                .orElse(true));
        if (word.isPresent() && bound.isEmpty()) {
            if (most.isPresent()) {
                binding.report(
                        GateProblem.GATE_BOUND_ABOVE,
                        node,
                        word.get(),
                        most.get().shown());
            } else {
                binding.report(GateProblem.GATE_BOUND, node, word.get());
            }
        }
        return bound;
    }

    private Thresholds dimensions(Node node) {
        Map<String, Bound> least = new HashMap<>();
        ofRubric(Gate.DIMENSION, node)
                .ifPresent(known -> binding.mapping(node)
                        .entries()
                        .forEach(entry -> dimension(known, entry)
                                .ifPresent(dimension -> bound(entry.value(), Optional.of(dimension.points()))
                                        .ifPresent(bound -> putOnce(least, dimension.number(), bound, entry)))));
        return Thresholds.NONE.withDimensions(least);
    }

    private Optional<Dimension> dimension(Rubric known, Node.Entry entry) {
        String name = Binding.plain(entry.key().text());
        Optional<Dimension> dimension = known.dimensions().stream()
                .filter(each -> each.number().equals(name)
                        || each.title().zh().equals(name)
                        || each.title().en().equals(name))
                .findFirst();
        if (dimension.isEmpty()) {
            List<String> titles =
                    known.dimensions().stream().map(each -> each.title().zh()).toList();
            binding.report(
                    GateProblem.UNKNOWN_DIMENSION,
                    entry.key(),
                    name,
                    Nearest.to(name, titles).orElse(titles.get(0)),
                    known.dimensions().stream().map(Dimension::number).collect(Collectors.joining(", ")));
        }
        return dimension;
    }

    private Thresholds items(Node node) {
        Map<Integer, Bound> least = new TreeMap<>();
        ofRubric(Gate.ITEM, node)
                .ifPresent(known -> binding.mapping(node)
                        .entries()
                        .forEach(entry -> item(known, entry)
                                .ifPresent(item -> bound(entry.value(), Optional.of(item.points()))
                                        .ifPresent(bound -> putOnce(least, item.number(), bound, entry)))));
        return Thresholds.NONE.withItems(new TreeMap<>(least));
    }

    private Optional<Item> item(Rubric known, Node.Entry entry) {
        return known.itemNumbers().find(binding, entry.key(), entry.key().text());
    }

    /** The same dimension or item can be written in two ways. */
    private <K> void putOnce(Map<K, Bound> least, K what, Bound bound, Node.Entry entry) {
        if (least.putIfAbsent(what, bound) != null) {
            binding.report(GateProblem.GATE_TWICE, entry.key(), entry.key().text());
        }
    }

    private Thresholds mayNotApply(Node node) {
        Set<Integer> list = new TreeSet<>();
        ofRubric(Gate.NOT_APPLICABLE, node)
                .ifPresent(known ->
                        binding.items(node).forEach(each -> clause(known, each).ifPresent(list::add)));
        return Thresholds.NONE.withMayNotApply(list);
    }

    private Optional<Integer> clause(Rubric known, Node node) {
        return binding.text(node)
                .flatMap(word -> known.clauseNumbers().find(binding, node, word))
                .map(Clause::number);
    }

    /** The rubric whose numbers {@code node} speaks of; none in the section for all is a problem. */
    private Optional<Rubric> ofRubric(Gate gate, Node node) {
        if (rubric.isEmpty()) {
            binding.report(GateProblem.GATE_NEEDS_RUBRIC, node, gate.key());
        }
        return rubric;
    }
}
