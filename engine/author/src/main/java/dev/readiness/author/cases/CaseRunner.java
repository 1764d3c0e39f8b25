package dev.readiness.author.cases;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Numbering;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs case files. A file names its rubric, an as-of date, readings under {@code base} that every case starts from, and
 * its cases: {@code given} adds or replaces readings, {@code without} drops some, {@code asOf}, {@code assume},
 * {@code places}, {@code notApplicable} and {@code electives} are those of a submission, {@code expect} says what
 * clauses come to, and under {@code total} and {@code grade} the whole, under {@code
 * rulings} what the rubric's own rules conclude.
 */
public final class CaseRunner {
    private final Assessor assessor;
    private final SubmissionReader reader;

    /** @param assessor judges what the cases submit, by the rubrics it knows */
    public CaseRunner(Assessor assessor) {
        this.assessor = assessor;
        this.reader = new SubmissionReader(assessor.packs());
    }

    /**
     * {@return what became of each case of one file, in its order}
     *
     * @param name what messages call the file
     * @param bytes what stands in it: YAML in UTF-8
     * @throws IllegalArgumentException if the file is not a case file
     */
    public List<CaseResult> run(String name, byte[] bytes) {
        Problems problems = new Problems();
        Optional<Document> document = Documents.parse(name, bytes, problems);
        List<CaseResult> results = document.map(found -> run(found, problems)).orElse(List.of());
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(
                    "The case file (" + name + ") must be sound: " + words(problems.inOrder()));
        }
        return results;
    }

    /**
     * {@return what became of each case, in the order of the file; none from the first that can't be understood on}
     *
     * @param document a file of cases
     * @param problems is added what is wrong with the file itself; what is wrong with a case's submission is the
     *     result's
     */
    public List<CaseResult> run(Document document, Problems problems) {
        Binding binding = new Binding(document.source(), problems);
        Fields file = binding.fields(document.root(), "rubric", "asOf", "base", "cases");
        List<CaseResult> results = new ArrayList<>();
        for (Node node : file.items("cases")) {
            Fields fields = binding.fields(
                    node,
                    "case",
                    "asOf",
                    "given",
                    "without",
                    "assume",
                    "places",
                    "notApplicable",
                    "electives",
                    "expect");
            RuleCase ruleCase = new RuleCase(
                    fields.needText("case").orElse(""),
                    node.location(),
                    expected(binding, file, fields),
                    whole(binding, fields),
                    rulings(binding, file, fields));
            checkWithout(binding, file, fields);
            if (!problems.hasErrors()) {
                results.add(check(ruleCase, new Document(document.source(), submission(binding, file, fields))));
            }
        }
        return results;
    }

    private SortedMap<Integer, RuleCase.Expectation> expected(Binding binding, Fields file, Fields fields) {
        SortedMap<Integer, RuleCase.Expectation> expected = new TreeMap<>();
        Optional<Rubric> rubric = file.text("rubric").flatMap(assessor.packs()::find);
        for (Node.Entry entry : fields.need("expect")
                .map(binding::mapping)
                .map(Node.Mapping::entries)
                .orElse(List.of())) {
            Optional<Integer> clause = number(rubric, entry.key().text());
            clause.ifPresent(number -> expected.put(number, expectation(binding, entry)));
            if (clause.isEmpty() && !RuleCase.OF_WHOLE.contains(entry.key().text())) {
                binding.report(
                        DeclarationProblem.UNKNOWN_CLAUSE,
                        entry.key(),
                        entry.key().text(),
                        file.text("rubric").orElse(""));
            }
        }
        return expected;
    }

    /** A number, or one that the source prints for a clause or a criterion alone. */
    private static Optional<Integer> number(Optional<Rubric> rubric, String written) {
        return rubric.flatMap(known -> Numbering.named(known, written))
                .map(Numbered::number)
                .or(() -> Figures.whole(written));
    }

    private static SortedMap<String, String> whole(Binding binding, Fields fields) {
        SortedMap<String, String> whole = new TreeMap<>();
        for (Node.Entry entry : entries(binding, fields.find("expect"))) {
            if (RuleCase.OF_WHOLE.contains(entry.key().text())
                    && !entry.key().text().equals(RuleCase.RULINGS)) {
                binding.text(entry.value())
                        .ifPresent(words -> whole.put(entry.key().text(), words));
            }
        }
        return whole;
    }

    private SortedMap<String, String> rulings(Binding binding, Fields file, Fields fields) {
        List<String> known = file.text("rubric")
                .flatMap(assessor.packs()::find)
                .map(rubric ->
                        rubric.overall().lines().stream().map(RuledLine::name).toList())
                .orElse(List.of());
        SortedMap<String, String> rulings = new TreeMap<>();
        for (Node.Entry entry : entries(binding, fields.find("expect"))) {
            if (entry.key().text().equals(RuleCase.RULINGS)) {
                for (Node.Entry ruling : binding.mapping(entry.value()).entries()) {
                    String name = ruling.key().text();
                    if (!known.contains(name)) {
                        binding.report(
                                RubricProblem.RUBRIC_NO_SUCH_PART,
                                ruling.key(),
                                name,
                                RuleCase.RULINGS,
                                String.join(", ", known));
                    }
                    binding.text(ruling.value()).ifPresent(words -> rulings.put(name, words));
                }
            }
        }
        return rulings;
    }

    private static RuleCase.Expectation expectation(Binding binding, Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar scalar) {
            return RuleCase.Expectation.of(scalar.text());
        }
        Fields fields = binding.fields(entry.value(), "outcome", "earned", "level");
        return new RuleCase.Expectation(
                fields.needText("outcome").orElse(""),
                fields.text("earned").orElse(""),
                fields.text("level").orElse(""));
    }

    /** What is dropped must be there: a mistyped title would otherwise drop nothing, unseen. */
    private static void checkWithout(Binding binding, Fields file, Fields fields) {
        List<String> base = entries(binding, file.find("base")).stream()
                .map(entry -> entry.key().text())
                .toList();
        for (Node node : fields.items("without")) {
            binding.text(node)
                    .filter(name -> !base.contains(name))
                    .ifPresent(name -> binding.report(
                            SubmissionProblem.STRANGE_INDICATOR,
                            node,
                            name,
                            file.text("rubric").orElse("")));
        }
    }

    /** The submission that a case describes, made of the file's own nodes, so that problems point into the file. */
    private static Node submission(Binding binding, Fields file, Fields fields) {
        Location here = fields.location();
        Map<String, Node.Entry> readings = new LinkedHashMap<>();
        entries(binding, file.find("base"))
                .forEach(entry -> readings.put(entry.key().text(), entry));
        entries(binding, fields.find("given"))
                .forEach(entry -> readings.put(entry.key().text(), entry));
        fields.items("without").forEach(name -> binding.text(name).ifPresent(readings::remove));
        List<Node.Entry> entries = new ArrayList<>();
        add(entries, "rubric", file.find("rubric"), here);
        add(entries, "region", Optional.of(new Node.Scalar("case", false, here)), here);
        add(entries, "asOf", fields.find("asOf").or(() -> file.find("asOf")), here);
        add(entries, "assumptions", fields.find("assume"), here);
        add(entries, "places", fields.find("places"), here);
        add(entries, "notApplicable", fields.find("notApplicable"), here);
        add(entries, "electives", fields.find("electives"), here);
        add(entries, "indicators", Optional.of(new Node.Mapping(List.copyOf(readings.values()), here, here)), here);
        return new Node.Mapping(entries, here, here);
    }

    private static List<Node.Entry> entries(Binding binding, Optional<Node> node) {
        return node.map(binding::mapping).map(Node.Mapping::entries).orElse(List.of());
    }

    private static void add(List<Node.Entry> entries, String key, Optional<Node> value, Location here) {
        value.ifPresent(node -> entries.add(new Node.Entry(new Node.Scalar(key, true, here), node)));
    }

    private CaseResult check(RuleCase ruleCase, Document document) {
        ReadSubmission read = reader.read(document, Overrides.none());
        if (read.submission().isEmpty()) {
            return new CaseResult(ruleCase, Optional.empty(), List.of(), read.problems());
        }
        Assessment assessment = assessor.assess(read.submission().get(), Optional.empty(), read.problems());
        return new CaseResult(ruleCase, Optional.of(assessment), ruleCase.mismatches(assessment), read.problems());
    }

    private static String words(List<Problem> problems) {
        return String.join(
                "; ",
                problems.stream()
                        .map(problem -> problem.location() + " " + problem.message(Lang.EN))
                        .toList());
    }
}
