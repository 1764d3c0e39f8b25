package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Policies;
import dev.readiness.criteria.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the entries under {@code notApplicable}: a clause or a whole item, always with a reason. */
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
        nodes.forEach(this::read);
        return exemptions;
    }

    private void read(Node node) {
        Fields fields = binding.fields(node, "clause", "item", "reason");
        Optional<String> reason = fields.text("reason");
        if (reason.isEmpty()) {
            binding.report(ProblemCode.EXEMPTION_WITHOUT_REASON, node);
        }
        List<Clause> clauses = clauses(fields, node);
        for (Clause clause : clauses) {
            declare(clause, reason.orElse(""), node.location());
        }
    }

    private List<Clause> clauses(Fields fields, Node node) {
        Optional<Node> clause = fields.find("clause");
        Optional<Node> item = fields.find("item");
        if (clause.isPresent() == item.isPresent()) {
            binding.report(ProblemCode.EXEMPTION_OF_WHAT, node);
            return List.of();
        }
        return clause.isPresent() ? clause(clause.get()) : item(item.orElseThrow());
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

    private void declare(Clause clause, String reason, Location location) {
        String number = String.valueOf(clause.number());
        if (rubric.isVeto(clause.number())) {
            binding.report(ProblemCode.EXEMPTION_OF_VETO, location, number);
        } else if (clause.isSurveyed()) {
            binding.report(ProblemCode.EXEMPTION_OF_SURVEY, location, number);
        } else if (!clause.mayNotApply() && scope == Policies.Scope.WHITELIST) {
            binding.report(ProblemCode.EXEMPTION_NOT_ALLOWED, location, number);
        } else {
            Exemption first = exemptions.putIfAbsent(clause.number(), new Exemption(clause.number(), reason, location));
            if (first != null) {
                binding.report(
                        ProblemCode.EXEMPTION_TWICE,
                        location,
                        number,
                        String.valueOf(first.location().line()));
            }
        }
    }
}
