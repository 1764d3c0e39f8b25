package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of a pack into a {@link Rubric}. A file says by its first key what it holds: {@code rubric} the
 * identity, {@code assumptions}, {@code units}, and anything else a dimension or the vetoes.
 */
final class RubricReader {
    private static final List<String> KINDS =
            List.of("rubric", "assumptions", "units", "grades", "rulings", "dimension", "indicators");
    private static final List<String> WORDS = List.of("rubric", "assumptions", "units", "grades", "rulings");

    private final Problems problems;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final IndicatorReader indicatorReader = new IndicatorReader(indicators);
    private final Map<String, Text> units = new LinkedHashMap<>();
    private final Set<Integer> itemNumbers = new HashSet<>();
    private final Set<Integer> clauseNumbers = new HashSet<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Clause> vetoes = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();

    RubricReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads {@code pack}; empty if one of its files holds an error. */
    Optional<Rubric> read(Pack pack) {
        pack.documents().forEach(this::readWords);
        indicatorReader.resolve(assumptions);
        indicatorReader.checkTies();
        Optional<Identity> identity = new IdentityReader(pack, problems).read();
        Model model = identity.map(Identity::model).orElse(Model.POINTS);
        List<Document> graded = pack.documents().stream()
                .filter(document -> document.has("grades"))
                .toList();
        Overall names = GradesReader.names(graded);
        pack.documents().stream()
                .filter(RubricReader::holdsClauses)
                .forEach(document -> readDimension(document, model, names));
        List<RuledLine> lines = new RulingsReader(problems).read(pack.documents(), names);
        boolean demerits = identity.isPresent() && OverallReader.countsDemerits(pack.identity());
        List<Grade> grades = grades(graded, lines, demerits);
        Overall overall =
                identity.isPresent() ? overall(pack.identity(), model, grades).with(lines) : names;
        if (identity.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        if (clauseNumbers.isEmpty()) {
            new Binding(pack.identity().source(), problems)
                    .report(RubricProblem.RUBRIC_EMPTY, pack.identity().root(), "dimension");
            return Optional.empty();
        }
        dimensions.sort(
                Comparator.comparingInt(dimension -> dimension.items().get(0).number()));
        return Optional.of(new Rubric(identity.get(), dimensions, vetoes, inOrder(), assumptions, overall));
    }

    /** What clauses refer to is read first: indicators and units. */
    private void readWords(Document document) {
        if (KINDS.stream().noneMatch(document::has)) {
            new Binding(document.source(), problems)
                    .report(RubricProblem.RUBRIC_STRANGE_FILE, document.root(), String.join(", ", KINDS));
        }
        if (document.has("assumptions")) {
            new AssumptionReader(new Binding(document.source(), problems), assumptions).read(document.root());
        }
        if (document.has("units")) {
            readUnits(document);
        }
        if (document.has("indicators")) {
            indicatorReader.read(new Binding(document.source(), problems), document.root());
        }
    }

    /** Whatever is no other file and more than indicators: a misspelt key must not hide clauses. */
    private static boolean holdsClauses(Document document) {
        return document.root() instanceof Node.Mapping mapping
                && KINDS.stream().anyMatch(document::has)
                && WORDS.stream().noneMatch(document::has)
                && mapping.entries().stream()
                        .anyMatch(entry -> !entry.key().text().equals("indicators"));
    }

    private void readUnits(Document document) {
        Binding binding = new Binding(document.source(), problems);
        RubricFields file = new RubricFields(binding, document.root(), "units");
        for (Node node : file.fields().items("units")) {
            RubricFields fields = new RubricFields(binding, node, "unit", "title");
            units.put(fields.word("unit"), fields.text("title"));
        }
    }

    private List<Grade> grades(List<Document> graded, List<RuledLine> lines, boolean demerits) {
        List<Grade> grades = new ArrayList<>();
        for (Document document : graded) {
            new GradesReader(new Binding(document.source(), problems), dimensions, lines, demerits)
                    .read(document.root(), grades);
        }
        return grades;
    }

    private Overall overall(Document identity, Model model, List<Grade> grades) {
        return new OverallReader(new Binding(identity.source(), problems), model).read(identity.root(), grades);
    }

    private void readDimension(Document document, Model model, Overall names) {
        ClauseReader reader = new ClauseReader(
                new Binding(document.source(), problems), model, indicators, units, itemNumbers, clauseNumbers, names);
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
        indicators.values().forEach(indicator -> order(indicator, ordered));
        return List.copyOf(ordered.values());
    }

    private static void order(Requirement requirement, Map<String, Indicator> ordered) {
        requirement.asked().forEach(indicator -> order(indicator, ordered));
    }

    /** What an indicator is worked out of stands before it. */
    private static void order(Indicator indicator, Map<String, Indicator> ordered) {
        indicator.formula().ifPresent(formula -> formula.all().forEach(term -> order(term.indicator(), ordered)));
        ordered.putIfAbsent(indicator.id(), indicator);
    }
}
