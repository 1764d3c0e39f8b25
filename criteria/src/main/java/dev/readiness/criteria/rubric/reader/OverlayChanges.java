package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.Numbering;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the {@code changes} of an overlay, one after the other, and applies them to the clauses of its parent. */
final class OverlayChanges {
    private static final List<String> FIGURES = List.of("atLeast", "atMost", "within");
    private static final String DUE = "due";
    private static final String NEEDS = "needs";
    private static final List<String> KINDS =
            Stream.concat(FIGURES.stream(), Stream.of(DUE, NEEDS)).toList();

    private final Binding binding;
    private final Rubric parent;
    private final String by;
    private final String document;
    private final Map<String, Indicator> indicators;
    private final boolean allowWeaker;
    private final Map<Integer, Clause> clauses = new TreeMap<>();
    private final List<OwnLine> lines = new ArrayList<>();
    private final Set<String> done = new HashSet<>();

    OverlayChanges(
            Binding binding,
            Rubric parent,
            String by,
            String document,
            Map<String, Indicator> indicators,
            boolean allowWeaker) {
        this.binding = binding;
        this.parent = parent;
        this.by = by;
        this.document = document;
        this.indicators = indicators;
        this.allowWeaker = allowWeaker;
    }

    /** The clauses that are others now, by number. */
    Map<Integer, Clause> clauses() {
        return clauses;
    }

    List<OwnLine> lines() {
        return lines;
    }

    void read(Node node) {
        RubricFields fields = new RubricFields(
                binding, node, "clause", "indicator", "atLeast", "atMost", "within", "due", "needs", "was", "cite");
        List<Clause> meant = fields.fields()
                .need("clause")
                .flatMap(number -> meant(number, fields))
                .orElse(List.of());
        String cite = document + " " + fields.word("cite");
        List<String> kinds = KINDS.stream()
                .filter(kind -> fields.fields().find(kind).isPresent())
                .toList();
        if (kinds.size() != 1) {
            binding.report(RubricProblem.OVERLAY_ONE_CHANGE, node, String.join(", ", KINDS));
        } else if (!meant.isEmpty()) {
            String kind = kinds.get(0);
            Node value = fields.fields().find(kind).orElseThrow();
            switch (kind) {
                case DUE -> one(meant, fields).ifPresent(clause -> deadline(clause, fields, value, cite));
                case NEEDS -> one(meant, fields).ifPresent(clause -> additions(clause, value, cite));
                default -> figure(meant, kind, fields, value, cite);
            }
        }
    }

    /** The clause of that number or label, or the clauses of the item of that number or label. */
    private Optional<List<Clause>> meant(Node node, RubricFields fields) {
        String name = fields.word("clause");
        List<Clause> called = parent.clauseNumbers().called(name);
        if (called.isEmpty()) {
            called = parent.itemNumbers().called(name).stream()
                    .flatMap(item -> item.clauses().stream())
                    .toList();
        }
        if (called.isEmpty()) {
            binding.report(RubricProblem.OVERLAY_UNKNOWN_CLAUSE, node, name, parent.id(), nearest(name));
        }
        return Optional.of(called.stream().map(this::now).toList()).filter(meant -> !meant.isEmpty());
    }

    private Clause now(Clause clause) {
        return clauses.getOrDefault(clause.number(), clause);
    }

    /** The clause whose number is nearest, or else whose label is, or else the first. */
    private String nearest(String name) {
        return Figures.whole(name)
                .flatMap(number -> parent.clauses().keySet().stream()
                        .min(Comparator.comparingInt(known -> Math.abs(known - number))))
                .map(parent::label)
                .or(() -> Nearest.to(
                        name,
                        parent.clauses().values().stream().map(Clause::label).toList()))
                .orElseGet(() -> parent.label(parent.clauses().firstKey()));
    }

    private Optional<Clause> one(List<Clause> meant, RubricFields fields) {
        if (meant.size() > 1) {
            boolean distinct = meant.stream().map(Clause::label).distinct().count() == meant.size();
            String numbers = distinct ? Numbering.labels(meant) : Numbering.orders(meant);
            binding.report(
                    RubricProblem.OVERLAY_WHICH_CLAUSE,
                    fields.fields().find("clause").orElseThrow(),
                    fields.word("clause"),
                    numbers);
            return Optional.empty();
        }
        return meant.stream().findFirst();
    }

    private void figure(List<Clause> meant, String key, RubricFields fields, Node value, String cite) {
        Optional<Node> node = fields.fields().need("indicator");
        if (node.isEmpty()) {
            return;
        }
        String name = fields.word("indicator");
        List<Requirement> known =
                meant.stream().flatMap(clause -> clause.requirements().stream()).toList();
        List<Requirement> about =
                known.stream().filter(requirement -> isNamed(requirement, name)).toList();
        if (about.isEmpty()) {
            List<String> titles = known.stream()
                    .map(requirement -> requirement.indicator().title().zh())
                    .distinct()
                    .toList();
            String all = String.join("、", titles);
            binding.report(
                    RubricProblem.OVERLAY_UNKNOWN_INDICATOR,
                    node.get(),
                    name,
                    fields.word("clause"),
                    Nearest.to(name, titles).orElse(all));
            return;
        }
        List<Clause> holding = meant.stream()
                .filter(clause -> clause.requirements().stream().anyMatch(about::contains))
                .toList();
        one(holding, fields).ifPresent(clause -> figure(about.get(0), key, fields, value, cite));
    }

    private boolean isNamed(Requirement requirement, String name) {
        return requirement.indicator().id().equals(name)
                || Binding.plain(requirement.indicator().title().zh()).equals(Binding.plain(name));
    }

    private void figure(Requirement requirement, String key, RubricFields fields, Node value, String cite) {
        List<Threshold<?>> thresholds = requirement.thresholds();
        Optional<Threshold<?>> threshold =
                thresholds.stream().filter(each -> each.key().equals(key)).findFirst();
        if (threshold.isEmpty()) {
            List<String> keys = thresholds.stream().map(Threshold::key).toList();
            binding.report(
                    RubricProblem.OVERLAY_NO_FIGURE,
                    value,
                    requirement.indicator().title().zh(),
                    key,
                    keys.isEmpty() ? NEEDS : String.join(", ", keys));
        } else if (isFirst(
                value, requirement.clause() + " " + requirement.indicator().id() + " " + key)) {
            set(threshold.get(), requirement, fields, value, cite);
        }
    }

    private <T> void set(Threshold<T> threshold, Requirement official, RubricFields fields, Node value, String cite) {
        Optional<T> own = fields.read(value, threshold.notation());
        Optional<Node> wasNode = fields.fields().need("was");
        Optional<T> was = wasNode.flatMap(node -> fields.read(node, threshold.notation()));
        if (own.isEmpty() || was.isEmpty()) {
            return;
        }
        String written = threshold.now();
        if (threshold.strictness().compare(was.get(), threshold.official()) != 0) {
            binding.report(
                    RubricProblem.OVERLAY_WAS,
                    wasNode.get(),
                    threshold.written().apply(was.get()),
                    written);
            return;
        }
        int stricter = threshold.strictness().compare(own.get(), threshold.official());
        if (mayStand(stricter, value, threshold.written().apply(own.get()), written)) {
            Requirement changed = threshold.with().apply(own.get());
            replace(official, changed);
            lines.add(new OwnLine.Figure(by, official, changed, stricter < 0, cite));
        }
    }

    /** Whether a value that is {@code stricter} than the official one, if above 0, may be set. */
    private boolean mayStand(int stricter, Node value, String own, String official) {
        if (stricter == 0) {
            binding.report(RubricProblem.OVERLAY_NO_CHANGE, value, official);
        } else if (stricter < 0 && !allowWeaker) {
            binding.report(RubricProblem.OVERLAY_WEAKER, value, own, official);
        }
        return stricter > 0 || stricter < 0 && allowWeaker;
    }

    private void replace(Requirement official, Requirement changed) {
        Clause clause = now(parent.clause(official.clause()));
        clauses.put(
                clause.number(),
                clause.asking(clause.requirements().stream()
                        .map(requirement -> requirement.equals(official) ? changed : requirement)
                        .toList()));
    }

    private void deadline(Clause clause, RubricFields fields, Node value, String cite) {
        Optional<LastDay> own = fields.lastDay(DUE);
        Optional<LastDay> was = fields.lastDay("was");
        if (own.isEmpty() || !isFirst(value, clause.number() + " " + DUE)) {
            return;
        }
        if (!was.equals(clause.due())) {
            binding.report(
                    RubricProblem.OVERLAY_WAS,
                    fields.fields().find("was").orElse(value),
                    was.map(LastDay::toString).orElse(OwnLine.NONE),
                    clause.due().map(LastDay::toString).orElse(OwnLine.NONE));
            return;
        }
        int stricter =
                clause.due().map(official -> official.comparedTo(own.get())).orElse(1);
        if (mayStand(
                stricter,
                value,
                own.get().toString(),
                was.map(LastDay::toString).orElse(OwnLine.NONE))) {
            clause.requirements().forEach(each -> ClauseReader.checkDay(binding, value, own, each));
            clauses.put(clause.number(), clause.dueOn(own.get()));
            lines.add(new OwnLine.Deadline(by, clause.number(), clause.due(), own.get(), stricter < 0, cite));
        }
    }

    private void additions(Clause clause, Node needs, String cite) {
        RequirementReader reader = new RequirementReader(binding, indicators);
        for (Node need : binding.items(needs)) {
            Clause now = now(clause);
            WrittenNeed.Place place =
                    WrittenNeed.Place.ofNeed(now.number(), now.requirements().size() + 1);
            reader.read(need, Needs.FORMS, place).ifPresent(added -> {
                if (now.requirements().stream()
                        .anyMatch(other -> other.indicator().equals(added.indicator()))) {
                    binding.report(
                            RubricProblem.OVERLAY_ASKED_ALREADY,
                            need,
                            added.indicator().title().zh(),
                            now.label());
                }
                clauses.put(
                        now.number(),
                        now.asking(Stream.concat(now.requirements().stream(), Stream.of(added))
                                .toList()));
                lines.add(new OwnLine.Addition(by, added, cite));
            });
        }
    }

    private boolean isFirst(Node node, String what) {
        boolean first = done.add(what);
        if (!first) {
            binding.report(RubricProblem.OVERLAY_TWICE, node);
        }
        return first;
    }
}
