package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.need.Form;
import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what one clause needs, what is taken off and when it counts; requirements are numbered as they are written. */
final class NeedsReader {
    static final List<String> KEYS = List.of("needs", "levels", "parts", "deduct", "beyond", "when", "otherwise");
    private static final List<String> GROUPS = List.of("any", "all", "atLeastOf", "when");

    private final Binding binding;
    private final RequirementReader reader;
    private final int clause;
    private final List<Requirement> requirements = new ArrayList<>();

    NeedsReader(Binding binding, Map<String, Indicator> indicators, int clause) {
        this.binding = binding;
        this.reader = new RequirementReader(binding, indicators);
        this.clause = clause;
    }

    /** In the order of their numbers. */
    List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    /**
     * @param worth the points of the clause that {@code fields} are of
     * @param hanging of what the condition is written: of the clause, or of its item
     */
    Makeup makeup(RubricFields fields, Quantity worth, RubricFields hanging) {
        List<Part> needs = new ArrayList<>();
        boolean levels = fields.fields().find("levels").isPresent();
        boolean portions = fields.fields().find("parts").isPresent();
        if (fields.fields().find("deduct").isEmpty() && !levels && !portions) {
            needSome(fields, "needs");
        }
        fields.fields().items("needs").forEach(node -> part(node).ifPresent(needs::add));
        if (levels) {
            needs.add(ladder(fields));
        }
        if (portions) {
            needs.add(portions(fields));
        }
        Makeup.Beyond beyond = word(fields, "beyond", Makeup.Beyond.values()).orElse(Makeup.Beyond.CLAUSE);
        deductions(fields, worth, beyond);
        return new Makeup(needs, condition(hanging), beyond);
    }

    /** The lowest rung first. Where none has a share, the last one is worth everything and the others nothing. */
    private Part ladder(RubricFields fields) {
        needSome(fields, "levels");
        List<Part.Rung> rungs = new ArrayList<>();
        List<Node> nodes = fields.fields().items("levels");
        boolean bare = nodes.stream().noneMatch(NeedsReader::hasShare);
        for (Node node : nodes) {
            RubricFields rung = new RubricFields(binding, node, "level", "earns", "needs");
            String name = rung.word("level");
            if (rungs.stream().anyMatch(known -> known.name().equals(name))) {
                binding.report(
                        RubricProblem.RUBRIC_TWICE, rung.fields().find("level").orElse(node), name);
            }
            Quantity earns = bare ? rungs.size() < nodes.size() - 1 ? Quantity.ZERO : Quantity.ONE : earns(rung);
            needSome(rung, "needs");
            List<Part> parts = parts(rung.fields().items("needs"));
            rungs.add(new Part.Rung(name, earns, new Part.Choice(parts.size(), parts)));
        }
        return new Part.Ladder(rungs);
    }

    /** Where the clause prints no points, they are what its portions come to. */
    private Part portions(RubricFields fields) {
        needSome(fields, "parts");
        List<Part.Portion> portions = new ArrayList<>();
        Quantity sum = Quantity.ZERO;
        for (Node node : fields.fields().items("parts")) {
            RubricFields portion = new RubricFields(binding, node, "points", "needs");
            portion.fields().need("points");
            Quantity points = portion.amount("points").orElse(Quantity.ONE);
            if (portion.fields().find("needs").isPresent()) {
                needSome(portion, "needs");
            }
            List<Part> parts = parts(portion.fields().items("needs"));
            portions.add(new Part.Portion(points, new Part.Choice(parts.size(), parts)));
            sum = sum.plus(points);
        }
        Quantity most = fields.amount("points").orElse(sum);
        return new Part.Portions(portions, most);
    }

    private static boolean hasShare(Node rung) {
        return rung instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().text().equals("earns"));
    }

    private static Quantity earns(RubricFields rung) {
        return rung.fields()
                .need("earns")
                .flatMap(written -> rung.read(written, WrittenNeed::share))
                .orElse(Quantity.ZERO);
    }

    private void deductions(RubricFields fields, Quantity worth, Makeup.Beyond beyond) {
        boolean goesOn = beyond != Makeup.Beyond.CLAUSE;
        if (goesOn || fields.fields().find("deduct").isPresent()) {
            needSome(fields, "deduct");
        }
        for (Node node : fields.fields().items("deduct")) {
            read(node, Needs.DEDUCTIONS, new WrittenNeed.Place(clause, requirements.size() + 1, worth, goesOn));
        }
    }

    private Optional<Makeup.Condition> condition(RubricFields fields) {
        Optional<Node> when = fields.fields().find("when");
        if (when.isEmpty()) {
            fields.fields().find("otherwise").ifPresent(node -> fields.fields().need("when"));
            return Optional.empty();
        }
        fields.fields().need("otherwise");
        Optional<Makeup.Otherwise> otherwise = word(fields, "otherwise", Makeup.Otherwise.values());
        Part part = whole(fields);
        return Optional.of(new Makeup.Condition(part, otherwise.orElse(Makeup.Otherwise.LEAVE)));
    }

    private <E extends Enum<E>> Optional<E> word(RubricFields fields, String key, E[] all) {
        return fields.fields()
                .find(key)
                .flatMap(node -> fields.read(
                        node,
                        text -> Arrays.stream(all)
                                .filter(each ->
                                        each.name().toLowerCase(Locale.ROOT).equals(text))
                                .findFirst()));
    }

    /** The condition under {@code when}: one part, or several all of which have to hold. */
    private Part whole(RubricFields fields) {
        needSome(fields, "when");
        List<Part> parts = parts(fields.fields().items("when"));
        return parts.size() == 1 ? parts.get(0) : new Part.Choice(parts.size(), parts);
    }

    /** A need, or a group of parts. */
    private Optional<Part> part(Node node) {
        String key = node instanceof Node.Mapping mapping ? RequirementReader.key(mapping) : "";
        return GROUPS.contains(key)
                ? group(key, node)
                : read(node, Needs.FORMS, WrittenNeed.Place.ofNeed(clause, requirements.size() + 1));
    }

    private Optional<Part> group(String key, Node node) {
        RubricFields fields = new RubricFields(
                binding,
                node,
                switch (key) {
                    case "atLeastOf" -> new String[] {key, "needs"};
                    case "when" -> new String[] {key, "needs", "otherwise"};
                    default -> new String[] {key};
                });
        String list = key.equals("any") || key.equals("all") ? key : "needs";
        Optional<Part> condition = key.equals("when") ? Optional.of(whole(fields)) : Optional.empty();
        needSome(fields, list);
        List<Part> parts = parts(fields.fields().items(list));
        if (!key.equals("when")) {
            return Optional.of(new Part.Choice(least(key, fields, parts.size()), parts));
        }
        Optional<Makeup.Otherwise> otherwise = fields.fields()
                .need("otherwise")
                .flatMap(written -> word(
                        fields, "otherwise", new Makeup.Otherwise[] {Makeup.Otherwise.FULL, Makeup.Otherwise.ZERO}));
        Part then = new Part.Choice(parts.size(), parts);
        return condition.map(known -> new Part.When(known, then, otherwise.orElse(null) == Makeup.Otherwise.FULL));
    }

    private int least(String key, RubricFields fields, int offered) {
        return switch (key) {
            case "any" -> 1;
            case "all" -> offered;
            default -> {
                int least = fields.whole(key);
                fields.fields()
                        .find(key)
                        .filter(node -> offered > 0 && least > offered)
                        .ifPresent(node -> binding.report(
                                RequirementProblem.RUBRIC_TOO_MANY,
                                node,
                                String.valueOf(least),
                                String.valueOf(offered)));
                yield least;
            }
        };
    }

    private List<Part> parts(List<Node> nodes) {
        List<Part> parts = new ArrayList<>();
        nodes.forEach(node -> part(node).ifPresent(parts::add));
        return parts;
    }

    private Optional<Part> read(Node node, List<Form> forms, WrittenNeed.Place place) {
        return reader.read(node, forms, place).map(requirement -> {
            requirements.add(requirement);
            return new Part.Need(place.position());
        });
    }

    /** What asks for nothing would always be met. */
    private void needSome(RubricFields fields, String key) {
        Optional<Node> node = fields.fields().need(key);
        if (node.isPresent() && fields.fields().items(key).isEmpty()) {
            binding.report(RubricProblem.RUBRIC_EMPTY, node.get(), key);
        }
    }
}
