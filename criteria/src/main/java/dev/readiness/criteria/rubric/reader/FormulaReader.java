package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Formula;
import dev.readiness.criteria.rubric.Formula.Fold;
import dev.readiness.criteria.rubric.Formula.Over;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what derived indicators are worked out of, once all indicators are there: each may be one of them. */
final class FormulaReader {
    private static final String FOLDS = Stream.of(Fold.values()).map(Fold::key).collect(Collectors.joining(", "));
    private static final String[] KEYS = Stream.concat(
                    Stream.of(Fold.values()).map(Fold::key), Stream.of("minus", "per", "times", "over", "assumes"))
            .toArray(String[]::new);
    private static final Set<IndicatorKind> FIGURES =
            EnumSet.of(IndicatorKind.RATE, IndicatorKind.COUNT, IndicatorKind.AMOUNT, IndicatorKind.SCORE);

    private final Map<String, Indicator> indicators;
    private final Map<String, Written> pending = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private Map<String, Assumption> assumptions = Map.of();

    /** A derived indicator whose formula is yet to be read. */
    private record Written(Binding binding, Node node, Indicator indicator) {}

    /** @param indicators by Chinese title, in which derived ones are replaced by complete ones */
    FormulaReader(Map<String, Indicator> indicators) {
        this.indicators = indicators;
    }

    /** Keeps what {@code fields} say {@code indicator} is worked out of; a wrong key beside it is a problem. */
    void add(Binding binding, RubricFields fields, Indicator indicator) {
        Optional<Node> from = fields.fields().need("from");
        if (!indicator.isDerived()) {
            from.ifPresent(node -> binding.report(
                    RequirementProblem.RUBRIC_FORMULA_OF_INPUT,
                    node,
                    indicator.title().zh()));
            return;
        }
        for (String key : List.of("yearly", "places")) {
            fields.fields()
                    .find(key)
                    .ifPresent(node -> binding.report(
                            RequirementProblem.RUBRIC_FORMULA_KEY,
                            node,
                            key,
                            indicator.title().zh()));
        }
        from.ifPresent(node -> pending.putIfAbsent(indicator.title().zh(), new Written(binding, node, indicator)));
    }

    void resolve(List<Assumption> declared) {
        assumptions = declared.stream()
                .collect(Collectors.toMap(Assumption::id, assumption -> assumption, (first, second) -> first));
        pending.keySet().forEach(this::resolve);
    }

    private void resolve(String title) {
        if (begun.add(title)) {
            Written written = Objects.requireNonNull(pending.get(title));
            open.add(title);
            Optional<Formula> formula = new Reading(written).formula();
            open.remove(title);
            formula.ifPresent(worked -> indicators.put(title, complete(written.indicator(), worked)));
        }
    }

    private static Indicator complete(Indicator now, Formula formula) {
        boolean yearly =
                formula.all().stream().anyMatch(term -> term.indicator().yearly());
        return new Indicator(
                now.id(),
                now.title(),
                now.kind(),
                now.unit(),
                yearly && formula.over() != Over.YEARS,
                false,
                Optional.empty(),
                now.min(),
                now.max(),
                now.note(),
                now.tie(),
                Optional.of(formula));
    }

    /** Reads one formula. */
    private final class Reading {
        private final Binding binding;
        private final Node node;
        private final Indicator indicator;
        private final RubricFields fields;
        private final OptionReader options;
        private boolean complete = true;
        private Optional<Formula.OptionTaken> averaged = Optional.empty();

        Reading(Written written) {
            this.binding = written.binding();
            this.node = written.node();
            this.indicator = written.indicator();
            this.fields = new RubricFields(binding, node, KEYS);
            this.options = new OptionReader(binding, assumptions);
        }

        Optional<Formula> formula() {
            List<Fold> folds = Arrays.stream(Fold.values())
                    .filter(fold -> fields.fields().has(fold.key()))
                    .toList();
            if (folds.size() != 1) {
                binding.report(RequirementProblem.RUBRIC_FORMULA_FOLD, node, FOLDS);
                return Optional.empty();
            }
            Fold fold = folds.get(0);
            Over over = over();
            List<Formula.Term> terms = terms(fold.key(), over);
            List<Formula.Term> minus = terms("minus", over);
            if (!minus.isEmpty() && fold != Fold.PLUS) {
                problem("minus", "minus", "plus");
            }
            if ((fold == Fold.CHANGE) != (over == Over.LAST_YEAR)) {
                problem(
                        fold == Fold.CHANGE ? "change" : "over",
                        fold == Fold.CHANGE ? "change" : "over: last year",
                        fold == Fold.CHANGE ? "over: last year" : "change");
            }
            List<Formula.Term> per = terms("per", over);
            if (fold == Fold.CHANGE && (terms.size() > 1 || !per.isEmpty())) {
                problem(per.isEmpty() ? "change" : "per", "change", "over: last year");
            }
            checkYears(over, terms);
            List<String> assumes = assumes();
            Quantity times = fields.fields()
                    .find("times")
                    .flatMap(each -> fields.read(
                            each,
                            text -> Figures.decimal(text).filter(number -> !number.isZero() && !number.isNegative())))
                    .orElse(Quantity.ONE);
            return complete
                    ? Optional.of(new Formula(fold, terms, minus, per, times, over, averaged, assumes))
                    : Optional.empty();
        }

        private List<String> assumes() {
            List<String> ids = new ArrayList<>();
            for (Node each : fields.fields().items("assumes")) {
                Optional<Assumption> known =
                        options.declared(each, binding.text(each).orElse(""));
                complete &= known.isPresent();
                known.ifPresent(assumption -> ids.add(assumption.id()));
            }
            return ids;
        }

        private void problem(String at, String key, String needed) {
            complete = false;
            Node place = fields.fields().find(at).orElse(node);
            binding.report(RequirementProblem.RUBRIC_FORMULA_BESIDE, place, key, needed);
        }

        private void checkYears(Over over, List<Formula.Term> terms) {
            boolean yearly = terms.stream().anyMatch(term -> term.indicator().yearly());
            boolean wanted = over == Over.YEARS || over == Over.LAST_YEAR || averaged.isPresent();
            if (complete && wanted && !yearly) {
                problem("over", "over", "yearly: true");
            }
        }

        /** An average of years may hang on an assumption: then its option stands there. */
        private Over over() {
            Optional<Node> written = fields.fields().find("over");
            if (written.isEmpty()) {
                return Over.NOTHING;
            }
            if (written.get() instanceof Node.Mapping) {
                averaged = options.taken(written.get());
                complete &= averaged.isPresent();
                return Over.NOTHING;
            }
            Optional<Over> over = fields.read(
                    written.get(),
                    text -> Arrays.stream(Over.values())
                            .filter(each -> each != Over.NOTHING && each.word().equals(text))
                            .findFirst());
            complete &= over.isPresent();
            return over.orElse(Over.NOTHING);
        }

        private List<Formula.Term> terms(String key, Over over) {
            Optional<Node> written = fields.fields().find(key);
            if (written.isEmpty()) {
                complete &= !fields.fields().has(key);
                return List.of();
            }
            List<Node> nodes = written.get() instanceof Node.Scalar
                    ? List.of(written.get())
                    : fields.fields().items(key);
            List<Formula.Term> terms = new ArrayList<>();
            for (Node each : nodes) {
                Optional<Formula.Term> term = term(each, over);
                complete &= term.isPresent();
                term.ifPresent(terms::add);
            }
            if (nodes.isEmpty()) {
                complete = false;
                binding.report(RubricProblem.RUBRIC_EMPTY, written.get(), key);
            }
            return terms;
        }

        private Optional<Formula.Term> term(Node written, Over over) {
            if (!(written instanceof Node.Mapping)) {
                return named(written, over).map(input -> new Formula.Term(input, Optional.empty()));
            }
            RubricFields term = new RubricFields(binding, written, "of", "under");
            Optional<Indicator> input = term.fields().need("of").flatMap(of -> named(of, over));
            Optional<Formula.OptionTaken> under = term.fields().need("under").flatMap(options::taken);
            return input.isPresent() && under.isPresent()
                    ? Optional.of(new Formula.Term(input.get(), under))
                    : Optional.empty();
        }

        private Optional<Indicator> named(Node written, Over over) {
            String title = binding.text(written).orElse("");
            if (open.contains(title)) {
                binding.report(
                        RequirementProblem.RUBRIC_FORMULA_CYCLE,
                        written,
                        title,
                        indicator.title().zh());
                return Optional.empty();
            }
            if (pending.containsKey(title)) {
                resolve(title);
            }
            Optional<Indicator> named = Optional.ofNullable(indicators.get(title));
            if (named.isEmpty()) {
                binding.report(RequirementProblem.RUBRIC_UNKNOWN_INDICATOR, written, title);
                return named;
            }
            if (!FIGURES.contains(named.get().figures())) {
                binding.report(RequirementProblem.RUBRIC_INDICATOR_KIND, written, title);
                return Optional.empty();
            }
            if (named.get().places().isPresent() != (over == Over.PLACES)
                    && !named.get().isDerived()) {
                binding.report(RequirementProblem.RUBRIC_FORMULA_PLACES, written, title);
                return Optional.empty();
            }
            return named.filter(known -> !known.isDerived() || known.formula().isPresent());
        }
    }
}
