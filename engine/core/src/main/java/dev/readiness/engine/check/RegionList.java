package dev.readiness.engine.check;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.CheckProblem;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the list of regions that have to hand in a submission ({@code regions.yml}): region, and if wanted rubric, file,
 * unit and contact, which is a post and no person. A table ({@code .csv}) with the same columns does, too.
 */
public final class RegionList {
    private static final String REGIONS = "regions";
    private static final String REGION = "region";
    private static final List<String> KEYS = List.of(REGION, "rubric", "file", "unit", "contact");

    private final Packs packs;
    private final Problems problems = new Problems();
    private final List<Expected> expected = new ArrayList<>();
    private final Map<Claim, Location> places = new HashMap<>();

    private RegionList(Packs packs) {
        this.packs = packs;
    }

    /**
     * The regions, none where a problem is an error, and every problem found.
     *
     * @param expected those that are listed, in order
     * @param problems every problem found
     */
    public record ReadList(List<Expected> expected, List<Problem> problems) {
        /**
         * Keeps copies of {@code expected} and {@code problems}.
         *
         * @param expected those that are listed, in order
         * @param problems every problem found
         */
        public ReadList {
            expected = List.copyOf(expected);
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return the regions that the file {@code path} lists}
     *
     * @param path a list in YAML, JSON or CSV
     * @param packs the rubrics that it may name
     */
    public static ReadList read(Path path, Packs packs) {
        Objects.requireNonNull(packs, "packs");
        RegionList list = new RegionList(packs);
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            Csv.read(path, list.problems).ifPresent(list::table);
        } else {
            Documents.read(path, list.problems).ifPresent(list::document);
        }
        if (list.expected.isEmpty() && !list.problems.hasErrors()) {
            list.problems.add(new Problem(
                    CheckProblem.REGIONS_EMPTY, new Location(path.toString(), 1, 1), "", List.of(path.toString())));
        }
        return new ReadList(list.problems.hasErrors() ? List.of() : list.expected, list.problems.inOrder());
    }

    private void document(Document document) {
        Binding binding = new Binding(document.source(), problems);
        for (Node node : binding.fields(document.root(), REGIONS).items(REGIONS)) {
            Fields fields = binding.fields(node, KEYS);
            Optional<String> region = fields.needText(REGION);
            Map<String, String> values = new HashMap<>();
            KEYS.forEach(key -> fields.text(key).ifPresent(text -> values.put(key, text)));
            if (region.isPresent()) {
                add(values, node.location());
            }
        }
    }

    private void table(Csv table) {
        if (!table.columns().contains(REGION)) {
            problem(CheckProblem.REGIONS_COLUMN, table.head(), String.join(", ", KEYS));
            return;
        }
        for (Csv.Row row : table.rows()) {
            if (row.values().getOrDefault(REGION, "").isEmpty()) {
                problem(DocumentProblem.KEY_MISSING, row.location(), REGION);
            } else {
                add(row.values(), row.location());
            }
        }
    }

    private void problem(ProblemCode code, Location place, String... arguments) {
        problems.add(new Problem(code, place, "", List.of(arguments)));
    }

    private void add(Map<String, String> values, Location place) {
        Optional<String> rubric = Optional.ofNullable(values.get("rubric")).filter(id -> !id.isEmpty());
        rubric.filter(id -> packs.find(id).isEmpty())
                .ifPresent(id -> problem(SubmissionProblem.STRANGE_RUBRIC, place, id, String.join(", ", packs.ids())));
        Claim claim = new Claim(rubric.orElse(""), values.getOrDefault(REGION, ""));
        Location first = places.putIfAbsent(claim.compared(), place);
        if (first != null) {
            problem(CheckProblem.REGIONS_TWICE, place, claim.region(), String.valueOf(first.line()));
        }
        expected.add(new Expected(
                claim.region(),
                rubric,
                values.getOrDefault("file", ""),
                values.getOrDefault("unit", ""),
                values.getOrDefault("contact", ""),
                place));
    }
}
