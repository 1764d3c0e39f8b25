package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the entries under {@code notApplicable}: a clause or a whole item, always with a reason. What a source marks is
 * what its own district lacks, so another clause is taken as declared too, with a warning.
 */
final class ExemptionReader {
    private final Binding binding;
    private final Rubric rubric;
    private final Policies.Scope scope;
    private final SortedMap<Integer, Exemption> exemptions = new TreeMap<>();

    ExemptionReader(Binding binding, Rubric rubric, Policies.Scope scope) {
        this.binding = binding;
        this.rubric = rubric;
        this.scope = scope;
    }

    SortedMap<Integer, Exemption> read(List<Node> nodes) {
        for (Node node : nodes) {
            if (!node.blank()) {
                read(node);
            }
        }
        return exemptions;
    }

    private void read(Node node) {
        if (!isDeclaration(node)) {
            binding.report(ProblemCode.EXEMPTION_FORM, node);
            return;
        }
        Fields fields = binding.fields(node, "clause", "item", "reason");
        Optional<Node> clause = fields.find("clause");
        Optional<Node> item = fields.find("item");
        if (clause.isPresent() == item.isPresent()) {
            binding.report(ProblemCode.EXEMPTION_OF_WHAT, node);
            return;
        }
        Optional<String> reason = fields.text("reason");
        Node number = clause.isPresent() ? clause.get() : item.orElseThrow();
        List<Clause> clauses = clause.isPresent() ? clause(number) : item(number);
        if (mayBeDeclared(clauses, number)) {
            if (reason.isEmpty()) {
                binding.report(
                        ProblemCode.EXEMPTION_WITHOUT_REASON,
                        fields.place("reason").orElse(node.location()));
            }
            declare(clauses, reason.orElse(""), node, number);
        }
    }

    /** Whether {@code node} is at least a mapping with one of the three names, and not a bare number or {19: reason}. */
    private static boolean isDeclaration(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return false;
        }
        for (Node.Entry entry : mapping.entries()) {
            if (Figures.whole(entry.key().text()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private List<Clause> clause(Node node) {
        Optional<String> word = binding.text(node);
        Optional<Clause> clause = word.flatMap(Figures::whole).map(rubric.clauses()::get);
        if (word.isPresent() && clause.isEmpty()) {
            binding.report(ProblemCode.UNKNOWN_CLAUSE, node, word.get(), rubric.id());
        }
        return clause.map(List::of).orElse(List.of());
    }

    private List<Clause> item(Node node) {
        Optional<String> word = binding.text(node);
        Optional<Item> item = word.flatMap(Figures::whole).map(rubric.items()::get);
        if (word.isPresent() && item.isEmpty()) {
            binding.report(ProblemCode.UNKNOWN_ITEM, node, word.get(), rubric.id());
        }
        return item.map(Item::clauses).orElse(List.of());
    }

    private boolean mayBeDeclared(List<Clause> clauses, Node number) {
        List<Clause> vetoes = new ArrayList<>();
        List<Clause> surveys = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        for (Clause clause : clauses) {
            if (rubric.isVeto(clause.number())) {
                vetoes.add(clause);
            } else if (clause.convertsPoints()) {
                surveys.add(clause);
            } else if (scope == Policies.Scope.WHITELIST && !clause.mayNotApply()) {
                others.add(clause);
            }
        }
        tell(ProblemCode.EXEMPTION_OF_VETO, vetoes, number);
        tell(ProblemCode.EXEMPTION_OF_SURVEY, surveys, number);
        tell(ProblemCode.EXEMPTION_OFF_LIST, others, number);
        return !clauses.isEmpty() && vetoes.isEmpty() && surveys.isEmpty();
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
            Exemption first = exemptions.get(again.get(0).number());
            binding.report(
                    ProblemCode.EXEMPTION_TWICE,
                    number,
                    numbers(again),
                    String.valueOf(first.location().line()));
        }
    }

    private static String numbers(List<Clause> clauses) {
        return clauses.stream().map(clause -> String.valueOf(clause.number())).collect(Collectors.joining(", "));
    }
}
