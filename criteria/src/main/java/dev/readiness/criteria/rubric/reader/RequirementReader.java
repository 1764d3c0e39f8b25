package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.JudgedPlace;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Requirement.Absent;
import dev.readiness.criteria.rubric.Requirement.AtLeast;
import dev.readiness.criteria.rubric.Requirement.AtMost;
import dev.readiness.criteria.rubric.Requirement.Attested;
import dev.readiness.criteria.rubric.Requirement.Exceeds;
import dev.readiness.criteria.rubric.Requirement.Occurs;
import dev.readiness.criteria.rubric.Requirement.PerThousand;
import dev.readiness.criteria.rubric.Requirement.Surveyed;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code needs}: its first key names the kind. */
final class RequirementReader {
    private static final Set<IndicatorKind> NUMBERS =
            EnumSet.of(IndicatorKind.COUNT, IndicatorKind.AMOUNT, IndicatorKind.SCORE);

    private final Binding binding;
    private final Map<String, Indicator> indicators;

    RequirementReader(Binding binding, Map<String, Indicator> indicators) {
        this.binding = binding;
        this.indicators = indicators;
    }

    Optional<Requirement> read(Node node, int clause, int position) {
        Node.Mapping mapping = binding.mapping(node);
        String kind = mapping.entries().isEmpty()
                ? ""
                : mapping.entries().get(0).key().text();
        Place place = new Place(clause, position, mapping);
        return Optional.ofNullable(
                switch (kind) {
                    case "attested" -> place.attested();
                    case "rate" -> place.bounded("rate", EnumSet.of(IndicatorKind.RATE));
                    case "amount" -> place.bounded("amount", NUMBERS);
                    case "events" -> place.occurs();
                    case "noEvent" -> place.absent();
                    case "survey" -> place.surveyed();
                    case "perThousand" -> place.perThousand();
                    case "exceeds" -> place.exceeds();
                    default -> {
                        binding.report(ProblemCode.RUBRIC_UNKNOWN_KIND, node, kind);
                        yield null;
                    }
                });
    }

    private final class Place {
        private final int clause;
        private final int position;
        private final Node.Mapping mapping;

        Place(int clause, int position, Node.Mapping mapping) {
            this.clause = clause;
            this.position = position;
            this.mapping = mapping;
        }

        private @Nullable Requirement attested() {
            Indicator indicator = indicator(fields("attested"), "attested", EnumSet.of(IndicatorKind.ATTESTED));
            return indicator == null ? null : new Attested(clause, position, indicator);
        }

        private @Nullable Requirement bounded(String kind, Set<IndicatorKind> kinds) {
            boolean ceiling = mapping.has("atMost");
            RubricFields fields = ceiling ? fields(kind, "atMost", "every") : fields(kind, "atLeast", "aim", "every");
            Indicator indicator = indicator(fields, kind, kinds);
            Quantity target = target(fields, ceiling ? "atMost" : "atLeast", indicator);
            if (indicator == null || target == null) {
                return null;
            }
            boolean everyYear = fields.fields()
                    .find("every")
                    .flatMap(node -> fields.read(node, word -> Optional.of(word).filter("year"::equals)))
                    .isPresent();
            if (everyYear != indicator.yearly()) {
                binding.report(
                        ProblemCode.RUBRIC_YEARLY, mapping, indicator.title().zh());
            }
            return ceiling
                    ? new AtMost(clause, position, indicator, target, everyYear)
                    : new AtLeast(clause, position, indicator, target, aim(fields, indicator), everyYear);
        }

        private Optional<Quantity> aim(RubricFields fields, Indicator indicator) {
            return fields.fields().find("aim").isPresent()
                    ? Optional.ofNullable(target(fields, "aim", indicator))
                    : Optional.empty();
        }

        private @Nullable Requirement exceeds() {
            RubricFields fields = fields("exceeds", "than");
            Indicator indicator = indicator(fields, "exceeds", EnumSet.of(IndicatorKind.RATE));
            Indicator other = indicator(fields, "than", EnumSet.of(IndicatorKind.RATE));
            return indicator == null || other == null ? null : new Exceeds(clause, position, indicator, other);
        }

        private @Nullable Requirement occurs() {
            RubricFields fields = fields("events", "atLeast", "within");
            Indicator indicator = indicator(fields, "events", EnumSet.of(IndicatorKind.EVENTS));
            Period within = within(fields);
            int times = fields.whole("atLeast");
            return indicator == null || within == null ? null : new Occurs(clause, position, indicator, times, within);
        }

        private @Nullable Requirement absent() {
            RubricFields fields = fields("noEvent", "within");
            Indicator indicator = indicator(fields, "noEvent", EnumSet.of(IndicatorKind.EVENTS));
            Period within = within(fields);
            return indicator == null || within == null ? null : new Absent(clause, position, indicator, within);
        }

        private @Nullable Requirement surveyed() {
            RubricFields fields = fields("survey", "atLeast");
            Indicator indicator = indicator(fields, "survey", EnumSet.of(IndicatorKind.SCORE, IndicatorKind.RATE));
            Quantity threshold = target(fields, "atLeast", indicator);
            return indicator == null || threshold == null ? null : new Surveyed(clause, position, indicator, threshold);
        }

        private @Nullable Requirement perThousand() {
            RubricFields fields = fields("perThousand", "atLeast", "batches", "rapid", "people");
            Indicator indicator = indicator(fields, "perThousand", EnumSet.of(IndicatorKind.DERIVED));
            Quantity target = target(fields, "atLeast", indicator);
            Indicator batches = indicator(fields, "batches", EnumSet.of(IndicatorKind.COUNT));
            Indicator rapid = indicator(fields, "rapid", EnumSet.of(IndicatorKind.COUNT));
            Indicator people = indicator(fields, "people", EnumSet.of(IndicatorKind.COUNT));
            if (indicator == null || target == null || batches == null || rapid == null || people == null) {
                return null;
            }
            return new PerThousand(clause, position, indicator, target, batches, rapid, people);
        }

        private RubricFields fields(String... allowed) {
            return new RubricFields(binding, mapping, allowed);
        }

        private @Nullable Indicator indicator(RubricFields fields, String key, Set<IndicatorKind> kinds) {
            Optional<Node> node = fields.fields().need(key);
            Optional<String> name = node.flatMap(binding::text);
            if (name.isEmpty()) {
                return null;
            }
            Indicator indicator = indicators.get(name.get());
            if (indicator != null && !suitsPlaces(indicator, key)) {
                binding.report(ProblemCode.RUBRIC_PLACES, node.get(), name.get());
            }
            if (indicator == null || !kinds.contains(indicator.kind())) {
                binding.report(
                        indicator == null ? ProblemCode.RUBRIC_UNKNOWN_INDICATOR : ProblemCode.RUBRIC_INDICATOR_KIND,
                        node.get(),
                        name.get());
                return null;
            }
            return indicator;
        }

        /** The place with the least is judged by a floor only, the one with the most by a ceiling. */
        private boolean suitsPlaces(Indicator indicator, String key) {
            boolean bounded = key.equals("rate") || key.equals("amount");
            JudgedPlace suiting = mapping.has("atMost") ? JudgedPlace.HIGHEST : JudgedPlace.LOWEST;
            return indicator.places().isEmpty() || bounded && indicator.places().get() == suiting;
        }

        private @Nullable Quantity target(RubricFields fields, String key, @Nullable Indicator indicator) {
            Optional<Node> written = fields.fields().need(key);
            if (indicator == null) {
                return null; // whose notation nobody knows
            }
            boolean rate = indicator.kind() == IndicatorKind.RATE;
            return written.flatMap(node -> fields.read(node, rate ? Figures::percentage : Figures::decimal))
                    .orElse(null);
        }

        private @Nullable Period within(RubricFields fields) {
            return fields.fields()
                    .need("within")
                    .flatMap(node -> fields.read(node, Figures::period))
                    .orElse(null);
        }
    }
}
