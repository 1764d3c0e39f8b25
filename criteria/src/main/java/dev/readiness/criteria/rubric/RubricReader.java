package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files of a pack into a {@link Rubric}. A file says by its first key what it holds: {@code rubric} the
 * identity, {@code assumptions}, {@code units}, and anything else a dimension or the vetoes.
 */
final class RubricReader {
    private static final List<String> KINDS = List.of("rubric", "assumptions", "units", "dimension", "indicators");

    private final Problems problems;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Text> units = new LinkedHashMap<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Clause> vetoes = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();

    RubricReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads {@code pack}; empty if one of its files holds an error. */
    Optional<Rubric> read(Pack pack) {
        pack.documents().forEach(this::readWords);
        Optional<Rubric.Identity> identity = identity(pack);
        Model model = identity.map(Rubric.Identity::model).orElse(Model.POINTS);
        pack.documents().stream()
                .filter(document -> has(document, "dimension"))
                .forEach(document -> readDimension(document, model));
        if (identity.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        dimensions.sort(
                Comparator.comparingInt(dimension -> dimension.items().get(0).number()));
        return Optional.of(new Rubric(identity.get(), dimensions, vetoes, inOrder(), assumptions));
    }

    /** What clauses refer to is read first: indicators and units. */
    private void readWords(Document document) {
        if (KINDS.stream().noneMatch(key -> has(document, key))) {
            new Binding(document.source(), problems)
                    .report(ProblemCode.RUBRIC_STRANGE_FILE, document.root(), String.join(", ", KINDS));
        }
        if (has(document, "assumptions")) {
            readAssumptions(document);
        }
        if (has(document, "units")) {
            readUnits(document);
        }
        if (has(document, "indicators")) {
            new IndicatorReader(new Binding(document.source(), problems), indicators).read(document.root());
        }
    }

    /** The identity that the pack's one file with the key {@code rubric} gives. */
    private Optional<Rubric.Identity> identity(Pack pack) {
        List<Document> documents = pack.documents().stream()
                .filter(document -> has(document, "rubric"))
                .toList();
        documents.stream()
                .skip(1)
                .forEach(document -> new Binding(document.source(), problems)
                        .report(
                                ProblemCode.RUBRIC_TWO_IDENTITIES,
                                document.root(),
                                documents.get(0).source().name()));
        return documents.stream().findFirst().map(document -> identity(document, pack));
    }

    private static boolean has(Document document, String key) {
        return document.root() instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals(key));
    }

    private Rubric.Identity identity(Document document, Pack pack) {
        Binding binding = new Binding(document.source(), problems);
        RubricFields fields = new RubricFields(
                binding,
                document.root(),
                "rubric",
                "model",
                "edition",
                "title",
                "document",
                "documentTitle",
                "evidenceFrom",
                "validFrom",
                "validUntil",
                "stages",
                "notes");
        fields.fields().need("evidenceFrom");
        fields.fields().need("validFrom");
        fields.fields()
                .find("rubric")
                .filter(node -> !fields.word("rubric").equals(pack.id()))
                .ifPresent(node ->
                        binding.report(ProblemCode.RUBRIC_NOT_ITS_FOLDER, node, fields.word("rubric"), pack.id()));
        return new Rubric.Identity(
                fields.word("rubric"),
                fields.fields()
                        .need("model")
                        .flatMap(named -> fields.read(named, RubricReader::model))
                        .orElse(Model.POINTS),
                fields.word("edition"),
                fields.text("title"),
                fields.word("document"),
                fields.text("documentTitle"),
                fields.day("evidenceFrom").orElse(LocalDate.EPOCH),
                fields.day("validFrom").orElse(LocalDate.EPOCH),
                fields.day("validUntil"),
                fields.fields().items("stages").stream()
                        .map(node -> stage(binding, node))
                        .toList(),
                fields.fields().items("notes").stream().map(fields::text).toList(),
                pack.digest());
    }

    private static Optional<Model> model(String id) {
        return Arrays.stream(Model.values())
                .filter(model -> model.id().equals(id))
                .findFirst();
    }

    private static Stage stage(Binding binding, Node node) {
        RubricFields fields = new RubricFields(binding, node, "stage", "title", "from", "until", "asks", "cite");
        return new Stage(
                fields.whole("stage"),
                fields.text("title"),
                fields.day("from"),
                fields.day("until"),
                fields.text("asks"),
                fields.word("cite"));
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

    private void readUnits(Document document) {
        Binding binding = new Binding(document.source(), problems);
        RubricFields file = new RubricFields(binding, document.root(), "units");
        for (Node node : file.fields().items("units")) {
            RubricFields fields = new RubricFields(binding, node, "unit", "title");
            units.put(fields.word("unit"), fields.text("title"));
        }
    }

    private void readDimension(Document document, Model model) {
        ClauseReader reader = new ClauseReader(new Binding(document.source(), problems), model, indicators, units);
        reader.dimension(document.root()).ifPresent(dimensions::add);
        vetoes.addAll(reader.vetoes(document.root()));
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
