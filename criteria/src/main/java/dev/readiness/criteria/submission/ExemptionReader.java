package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Numbering;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the entries under {@code notApplicable}: a clause, a whole item or a single indicator, always with a reason. What a source marks is
 * what its own district lacks, so another clause is taken as declared too, with a warning.
 */
final class ExemptionReader {
    private static final List<String> NAMES = List.of("clause", "item", "indicator", "reason");

    private final Binding binding;
    private final Rubric rubric;
    private final Policies.Scope scope;
    private final SortedMap<Integer, Exemption> exemptions = new TreeMap<>();
    private final Map<String, IndicatorExemption> indicators = new LinkedHashMap<>();

    ExemptionReader(Binding binding, Rubric rubric, Policies.Scope scope) {
        this.binding = binding;
        this.rubric = rubric;
        this.scope = scope;
    }

    void read(List<Node> nodes) {
        for (Node node : nodes) {
            if (!node.blank()) {
                read(node);
            }
        }
    }

    /** The clauses declared, by number. */
    SortedMap<Integer, Exemption> exemptions() {
        return exemptions;
    }

    /** The single indicators declared, by id. */
    Map<String, IndicatorExemption> indicators() {
        return indicators;
    }

    private void read(Node node) {
        if (!isDeclaration(node)) {
            binding.report(DeclarationProblem.EXEMPTION_FORM, node);
            return;
        }
        Fields fields = binding.fields(node, NAMES);
        List<String> named = Stream.of("clause", "item", "indicator")
                .filter(name -> fields.find(name).isPresent())
                .toList();
        if (named.size() != 1) {
            binding.report(DeclarationProblem.EXEMPTION_OF_WHAT, node);
            return;
        }
        Node subject = fields.find(named.get(0)).orElseThrow();
        Optional<String> reason = fields.text("reason");
        Optional<Indicator> indicator = Optional.empty();
        List<Clause> clauses = List.of();
        switch (named.get(0)) {
            case "clause" -> clauses = clause(subject);
            case "item" -> clauses = item(subject);
            default -> {
                indicator = indicator(subject);
                clauses = indicator.map(this::askingFor).orElse(List.of());
            }
        }
        if (mayBeDeclared(clauses, subject)) {
            if (reason.isEmpty()) {
                binding.report(
                        DeclarationProblem.EXEMPTION_WITHOUT_REASON,
                        fields.place("reason").orElse(node.location()));
            }
            if (indicator.isPresent()) {
                declare(indicator.get(), reason.orElse(""), node, subject);
            } else {
                declare(clauses, reason.orElse(""), node, subject);
            }
        }
    }

    private Optional<Indicator> indicator(Node node) {
        Optional<String> word = binding.text(node);
        Optional<Indicator> indicator = word.flatMap(rubric::indicator);
        if (word.isPresent() && indicator.isEmpty()) {
            List<String> names = new ArrayList<>();
            rubric.indicators().forEach(known -> {
                names.add(known.title().zh());
                names.add(known.id());
            });
            Optional<String> nearest = Nearest.to(Binding.plain(word.get()), names);
            if (nearest.isPresent()) {
                binding.report(SubmissionProblem.UNKNOWN_INDICATOR, node, word.get(), nearest.get());
            } else {
                binding.report(SubmissionProblem.STRANGE_INDICATOR, node, word.get(), rubric.id());
            }
        } else if (indicator.isPresent()
                && (indicator.get().kind() == IndicatorKind.DERIVED
                        || rubric.indicatorUses().about(indicator.get()).isEmpty())) {
            binding.report(DeclarationProblem.EXEMPTION_OF_PART, node, word.orElseThrow());
            return Optional.empty();
        }
        return indicator;
    }

    private List<Clause> askingFor(Indicator indicator) {
        return rubric.indicatorUses().about(indicator).stream()
                .map(requirement -> rubric.clause(requirement.clause()))
                .distinct()
                .toList();
    }

    private void declare(Indicator indicator, String reason, Node node, Node subject) {
        IndicatorExemption first =
                indicators.putIfAbsent(indicator.id(), new IndicatorExemption(indicator, reason, node.location()));
        if (first != null) {
            binding.report(
                    DeclarationProblem.INDICATOR_EXEMPT_TWICE,
                    subject,
                    indicator.title().zh(),
                    String.valueOf(first.location().line()));
        }
    }

    /** Whether {@code node} is at least a mapping with one of the three names, and not a bare number or {19: reason}. */
    private boolean isDeclaration(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return false;
        }
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (NAMES.contains(key)) {
                continue;
            }
            if (Figures.whole(key).isPresent()
                    || !rubric.clauseNumbers().called(key).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<Clause> clause(Node node) {
        Optional<String> word = binding.text(node);
        Optional<Clause> clause = word.flatMap(number -> rubric.clauseNumbers().find(binding, node, number));
        return clause.map(List::of).orElse(List.of());
    }

    private List<Clause> item(Node node) {
        Optional<String> word = binding.text(node);
        Optional<Item> item = word.flatMap(number -> rubric.itemNumbers().find(binding, node, number));
        return item.map(Item::clauses).orElse(List.of());
    }

    private boolean mayBeDeclared(List<Clause> clauses, Node number) {
        List<Clause> vetoes = new ArrayList<>();
        List<Clause> settled = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        for (Clause clause : clauses) {
            if (rubric.applicability().isPartOfVeto(clause)) {
                vetoes.add(clause);
            } else if (clause.alwaysApplies()) {
                settled.add(clause);
            } else if (scope == Policies.Scope.WHITELIST && !clause.mayNotApply()) {
                others.add(clause);
            }
        }
        tell(DeclarationProblem.EXEMPTION_OF_VETO, vetoes, number);
        tell(DeclarationProblem.EXEMPTION_NEVER, settled, number);
        tell(DeclarationProblem.EXEMPTION_OFF_LIST, others, number);
        return !clauses.isEmpty() && vetoes.isEmpty() && settled.isEmpty();
    }

    private void tell(ProblemCode code, List<Clause> clauses, Node number) {
        if (!clauses.isEmpty()) {
            binding.report(code, number, numbers(clauses));
        }
    }

    private void declare(List<Clause> clauses, String reason, Node node, Node number) {
        List<Clause> again = new ArrayList<>();
        for (Clause clause : clauses) {
            Exemption exemption = new Exemption(clause.number(), reason, node.location());
            if (exemptions.putIfAbsent(clause.number(), exemption) != null) {
                again.add(clause);
            }
        }
        if (!again.isEmpty()) {
            Exemption first = Objects.requireNonNull(exemptions.get(again.get(0).number()));
            binding.report(
                    DeclarationProblem.EXEMPTION_TWICE,
                    number,
                    numbers(again),
                    String.valueOf(first.location().line()));
        }
    }

    private static String numbers(List<Clause> clauses) {
        return Numbering.labels(clauses);
    }
}
