package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the files of a pack into a {@link Rubric}: identity, assumptions, and one file per dimension. */
final class RubricReader {
    private final Problems problems;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Clause> vetoes = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();

    RubricReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads {@code documents}, the files of one pack; empty if one of them holds an error. */
    Optional<Rubric> read(List<Document> documents, String digest) {
        documents.forEach(this::readIndicators);
        Rubric.Identity identity = null;
        for (Document document : documents) {
            if (has(document, "rubric")) {
                identity = identity(document, digest);
            } else if (has(document, "assumptions")) {
                readAssumptions(document);
            } else {
                readClauses(document);
            }
        }
        if (identity == null || problems.hasErrors()) {
            return Optional.empty();
        }
        dimensions.sort(
                Comparator.comparingInt(dimension -> dimension.items().get(0).number()));
        return Optional.of(new Rubric(identity, dimensions, vetoes, inOrder(), assumptions));
    }

    private static boolean has(Document document, String key) {
        return document.root() instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals(key));
    }

    private Rubric.Identity identity(Document document, String digest) {
        Binding binding = new Binding(document.source(), problems);
        RubricFields fields = new RubricFields(
                binding,
                document.root(),
                "rubric",
                "edition",
                "title",
                "document",
                "documentTitle",
                "evidenceFrom",
                "validFrom",
                "validUntil",
                "notes");
        fields.fields().need("evidenceFrom");
        fields.fields().need("validFrom");
        List<Text> notes =
                fields.fields().items("notes").stream().map(fields::text).toList();
        return new Rubric.Identity(
                fields.word("rubric"),
                fields.word("edition"),
                fields.text("title"),
                fields.word("document"),
                fields.text("documentTitle"),
                fields.day("evidenceFrom").orElse(LocalDate.EPOCH),
                fields.day("validFrom").orElse(LocalDate.EPOCH),
                fields.day("validUntil"),
                notes,
                digest);
    }

    private void readAssumptions(Document document) {
        Binding binding = new Binding(document.source(), problems);
        RubricFields file = new RubricFields(binding, document.root(), "assumptions");
        for (Node node : file.fields().items("assumptions")) {
            RubricFields fields = new RubricFields(binding, node, "assumption", "title", "options", "why");
            List<Assumption.Option> options = new ArrayList<>();
            fields.fields()
                    .need("options")
                    .map(binding::mapping)
                    .ifPresent(mapping -> mapping.entries()
                            .forEach(entry -> options.add(
                                    new Assumption.Option(entry.key().text(), fields.text(entry.value())))));
            assumptions.add(
                    new Assumption(fields.word("assumption"), fields.text("title"), options, fields.text("why")));
        }
    }

    private void readIndicators(Document document) {
        if (!has(document, "indicators")) {
            return;
        }
        Binding binding = new Binding(document.source(), problems);
        Node.Mapping root = binding.mapping(document.root());
        root.entries().stream()
                .filter(entry -> entry.key().text().equals("indicators"))
                .flatMap(entry -> binding.items(entry.value()).stream())
                .forEach(node -> readIndicator(binding, node));
    }

    private void readIndicator(Binding binding, Node node) {
        RubricFields fields =
                new RubricFields(binding, node, "id", "kind", "title", "unit", "yearly", "min", "max", "note");
        Optional<IndicatorKind> kind = fields.fields().need("kind").flatMap(named -> fields.read(named, this::kind));
        Indicator indicator = new Indicator(
                fields.word("id"),
                fields.text("title"),
                kind.orElse(IndicatorKind.ATTESTED),
                fields.maybeText("unit"),
                fields.mark("yearly"),
                fields.number("min"),
                fields.number("max"),
                fields.maybeText("note"));
        boolean known =
                indicators.values().stream().anyMatch(other -> other.id().equals(indicator.id()));
        if (known || indicators.putIfAbsent(indicator.title().zh(), indicator) != null) {
            binding.report(
                    ProblemCode.RUBRIC_DUPLICATE_INDICATOR,
                    node,
                    indicator.id(),
                    indicator.title().zh());
        }
    }

    private Optional<IndicatorKind> kind(String name) {
        for (IndicatorKind kind : IndicatorKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private void readClauses(Document document) {
        Binding binding = new Binding(document.source(), problems);
        RubricFields fields = new RubricFields(
                binding, document.root(), "dimension", "title", "points", "choice", "items", "vetoes", "indicators");
        for (Node node : fields.fields().items("vetoes")) {
            vetoes.add(clause(binding, node));
        }
        List<Item> items = new ArrayList<>();
        for (Node node : fields.fields().items("items")) {
            items.add(item(binding, node));
        }
        if (!items.isEmpty()) {
            dimensions.add(new Dimension(
                    fields.word("dimension"),
                    fields.text("title"),
                    fields.points(),
                    fields.fields().find("choice").map(node -> choice(binding, node)),
                    items));
        }
    }

    private Choice choice(Binding binding, Node node) {
        RubricFields fields = new RubricFields(binding, node, "pick", "points");
        return new Choice(fields.whole("pick"), fields.points());
    }

    private Item item(Binding binding, Node node) {
        RubricFields fields = new RubricFields(binding, node, "item", "title", "points", "elective", "pick", "clauses");
        List<Clause> clauses = new ArrayList<>();
        for (Node clause : fields.fields().items("clauses")) {
            clauses.add(clause(binding, clause));
        }
        return new Item(
                fields.whole("item"),
                fields.text("title"),
                fields.points(),
                fields.mark("elective"),
                fields.maybeWhole("pick").map(OptionalInt::of).orElse(OptionalInt.empty()),
                clauses);
    }

    private Clause clause(Binding binding, Node node) {
        RubricFields fields =
                new RubricFields(binding, node, "clause", "asks", "cite", "points", "mayNotApply", "needs");
        int number = fields.whole("clause");
        RequirementReader reader = new RequirementReader(binding, indicators);
        List<Requirement> requirements = new ArrayList<>();
        Fields plain = fields.fields();
        plain.need("needs");
        for (Node need : plain.items("needs")) {
            reader.read(need, number, requirements.size() + 1).ifPresent(requirements::add);
        }
        return new Clause(
                number,
                fields.text("asks"),
                fields.word("cite"),
                fields.number("points"),
                fields.mark("mayNotApply"),
                requirements);
    }

    /** Indicators in the order in which the clauses use them, then those that only feed others. */
    private List<Indicator> inOrder() {
        Map<String, Indicator> ordered = new LinkedHashMap<>();
        dimensions.stream()
                .flatMap(dimension -> dimension.items().stream())
                .flatMap(item -> item.clauses().stream())
                .flatMap(clause -> clause.requirements().stream())
                .forEach(requirement -> order(requirement, ordered));
        vetoes.stream().flatMap(veto -> veto.requirements().stream()).forEach(veto -> order(veto, ordered));
        indicators.values().forEach(indicator -> ordered.putIfAbsent(indicator.id(), indicator));
        return List.copyOf(ordered.values());
    }

    private static void order(Requirement requirement, Map<String, Indicator> ordered) {
        requirement.inputs().forEach(input -> ordered.putIfAbsent(input.id(), input));
        ordered.putIfAbsent(requirement.indicator().id(), requirement.indicator());
    }
}
