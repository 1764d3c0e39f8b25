package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.GradeNeed.Kind;
import dev.readiness.criteria.rubric.GradeNeed.Level;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Numbering;
import dev.readiness.criteria.rubric.Part;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.rubric.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one condition of a grade: its first key names the kind. */
final class GradeNeedReader {
    private static final String LINE = "atLeast";
    private static final String REACHING = "reaching";
    private static final String ALL_BUT = "allBut";
    private static final String BOUNDARY = "boundary";

    private final Binding binding;
    private final List<Dimension> dimensions;
    private final List<RuledLine> lines;
    private final boolean demerits;

    /** @param demerits whether less is better of the figure of the whole */
    GradeNeedReader(Binding binding, List<Dimension> dimensions, List<RuledLine> lines, boolean demerits) {
        this.binding = binding;
        this.dimensions = dimensions;
        this.lines = lines;
        this.demerits = demerits;
    }

    Optional<GradeNeed> read(Node node) {
        Node.Mapping mapping = binding.mapping(node);
        String key = mapping.entries().isEmpty()
                ? ""
                : mapping.entries().get(0).key().text();
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(each -> each.key().equals(key))
                .findFirst();
        if (kind.isEmpty()) {
            binding.report(
                    RequirementProblem.RUBRIC_UNKNOWN_KIND,
                    node,
                    key,
                    String.join(
                            ", ", Arrays.stream(Kind.values()).map(Kind::key).toList()));
            return Optional.empty();
        }
        return switch (kind.get()) {
            case SCORE -> whole(kind.get(), mapping, false);
            case SHARE -> whole(kind.get(), mapping, true);
            case VETOES -> vetoes(mapping);
            case ITEMS, CLAUSES -> counted(kind.get(), mapping);
            case RULE -> ruled(mapping);
            case TOGETHER -> together(mapping);
            default -> part(kind.get(), mapping);
        };
    }

    private Optional<GradeNeed> whole(Kind kind, Node.Mapping mapping, boolean share) {
        RubricFields fields = new RubricFields(binding, mapping, kind.key(), BOUNDARY);
        return fields.fields()
                .need(kind.key())
                .flatMap(node -> fields.read(node, share ? Figures::percentage : Figures::decimal))
                .map(line -> bounded(fields, GradeNeed.of(kind, "", line, share)));
    }

    /** Only what is better than the line reaches it where the boundary says so. */
    private GradeNeed bounded(RubricFields fields, GradeNeed need) {
        String better = demerits && need.kind() == Kind.SCORE ? "below" : "above";
        return fields.fields()
                .find(BOUNDARY)
                .flatMap(node -> fields.read(node, word -> Optional.of(word).filter(better::equals)))
                .map(passed -> need.with(GradeNeed.Line.PASSED))
                .orElse(need);
    }

    /** A list of dimensions, or a group of items. */
    private Optional<GradeNeed> together(Node.Mapping mapping) {
        RubricFields fields = new RubricFields(binding, mapping, Kind.TOGETHER.key(), LINE, BOUNDARY);
        Optional<Node> node = fields.fields().need(Kind.TOGETHER.key());
        boolean group = node.filter(Node.Scalar.class::isInstance).isPresent();
        Optional<String> name = group ? named(Kind.TOGETHER, fields) : Optional.empty();
        List<String> dimensions = group ? List.of() : numbered(fields);
        return group && name.isEmpty()
                ? Optional.empty()
                : line(fields)
                        .map(line -> bounded(
                                fields,
                                name.map(items -> GradeNeed.of(Kind.TOGETHER, items, line, isShare(fields)))
                                        .orElseGet(() -> GradeNeed.together(dimensions, line, isShare(fields)))));
    }

    private List<String> numbered(RubricFields fields) {
        List<String> known = numbers(Kind.DIMENSION).toList();
        List<String> all = new ArrayList<>();
        for (Node node : fields.fields().items(Kind.TOGETHER.key())) {
            Optional<String> number = binding.text(node);
            if (number.isPresent() && !known.contains(number.get())) {
                binding.report(
                        RubricProblem.RUBRIC_NO_SUCH_PART,
                        node,
                        number.get(),
                        Kind.TOGETHER.key(),
                        known(Kind.DIMENSION));
            } else if (number.isPresent() && all.contains(number.get())) {
                binding.report(RubricProblem.RUBRIC_TWICE, node, number.get());
            }
            number.ifPresent(all::add);
        }
        if (all.isEmpty()) {
            fields.fields()
                    .find(Kind.TOGETHER.key())
                    .ifPresent(node -> binding.report(RubricProblem.RUBRIC_EMPTY, node, Kind.TOGETHER.key()));
        }
        return all;
    }

    private Optional<GradeNeed> vetoes(Node.Mapping mapping) {
        RubricFields fields = new RubricFields(binding, mapping, Kind.VETOES.key());
        return fields.fields()
                .need(Kind.VETOES.key())
                .flatMap(node -> fields.read(node, word -> Optional.of(word).filter(GradeNeed.CLEAR::equals)))
                .map(clear -> GradeNeed.of(Kind.VETOES, "", Quantity.ZERO, false));
    }

    private Optional<GradeNeed> ruled(Node.Mapping mapping) {
        RubricFields fields = new RubricFields(binding, mapping, Kind.RULE.key());
        return named(Kind.RULE, fields).map(name -> GradeNeed.of(Kind.RULE, name, Quantity.ZERO, false));
    }

    private Optional<GradeNeed> counted(Kind kind, Node.Mapping mapping) {
        RubricFields fields = new RubricFields(binding, mapping, kind.key(), REACHING, LINE, ALL_BUT);
        Optional<String> group = named(kind, fields);
        Optional<Node> written = fields.fields().need(REACHING);
        List<String> levels = kind == Kind.CLAUSES ? levels() : List.of();
        Optional<String> level = written.flatMap(binding::text).filter(levels::contains);
        Optional<Quantity> share =
                level.isPresent() ? Optional.empty() : written.flatMap(node -> share(fields, node, levels));
        boolean allBut = !fields.fields().has(LINE) && fields.fields().has(ALL_BUT);
        Optional<Quantity> line = allBut ? fields.maybeWhole(ALL_BUT).map(Quantity::of) : line(fields);
        if (!allBut) {
            fields.fields()
                    .find(ALL_BUT)
                    .ifPresent(node -> binding.report(
                            DocumentProblem.STRANGE_KEY, node, ALL_BUT, String.join(", ", kind.key(), REACHING, LINE)));
        }
        return group.isEmpty() || level.isEmpty() && share.isEmpty() || line.isEmpty()
                ? Optional.empty()
                : Optional.of(new GradeNeed(
                        kind,
                        group.get(),
                        List.of(),
                        share,
                        level,
                        line.get(),
                        !allBut && isShare(fields),
                        allBut ? GradeNeed.Line.ALL_BUT : GradeNeed.Line.REACHED));
    }

    private Optional<Quantity> share(RubricFields fields, Node node, List<String> levels) {
        if (levels.isEmpty()) {
            return fields.read(node, Figures::percentage);
        }
        Optional<String> word = binding.text(node);
        Optional<Quantity> share = word.flatMap(Figures::percentage);
        if (word.isPresent() && share.isEmpty()) {
            String known = String.join(", ", levels) + ", 60%";
            binding.report(RubricProblem.RUBRIC_NO_SUCH_PART, node, word.get(), REACHING, known);
        }
        return share;
    }

    /** The names of the levels of all clauses. */
    private List<String> levels() {
        return clauses()
                .flatMap(clause -> clause.makeup().levels().stream())
                .map(Part.Rung::name)
                .distinct()
                .toList();
    }

    private Optional<GradeNeed> part(Kind kind, Node.Mapping mapping) {
        boolean many = kind == Kind.EACH || kind == Kind.TIER;
        String[] keys = many ? new String[] {kind.key(), LINE} : new String[] {kind.key(), LINE, BOUNDARY};
        RubricFields fields = new RubricFields(binding, mapping, keys);
        boolean sharesOnly = kind == Kind.EACH || kind == Kind.CLAUSE || kind == Kind.TIER;
        Optional<String> of = named(kind, fields);
        Optional<Quantity> line = sharesOnly
                ? fields.fields().need(LINE).flatMap(node -> fields.read(node, Figures::percentage))
                : line(fields);
        return of.flatMap(name -> line.map(value -> bounded(fields, GradeNeed.of(kind, name, value, isShare(fields)))));
    }

    private static Optional<Quantity> line(RubricFields fields) {
        return fields.fields()
                .need(LINE)
                .flatMap(node ->
                        fields.read(node, text -> Figures.percentage(text).or(() -> Figures.decimal(text))));
    }

    private boolean isShare(RubricFields fields) {
        return fields.fields()
                .find(LINE)
                .flatMap(binding::text)
                .filter(text -> text.endsWith("%") || text.endsWith("％"))
                .isPresent();
    }

    /** The number or name of what is meant, which must be there. */
    private Optional<String> named(Kind kind, RubricFields fields) {
        Optional<Node> node = fields.fields().need(kind.key());
        Optional<String> word = node.flatMap(binding::text);
        List<String> all = word.map(name -> find(kind, name)).orElse(List.of());
        Optional<String> found = all.stream().findFirst();
        if (all.size() > 1) {
            binding.report(
                    kind == Kind.ITEM ? DeclarationProblem.SEVERAL_ITEMS : DeclarationProblem.SEVERAL_CLAUSES,
                    node.orElseThrow(),
                    word.orElseThrow(),
                    String.join(", ", all));
        } else if (word.isPresent() && found.isEmpty()) {
            binding.report(RubricProblem.RUBRIC_NO_SUCH_PART, node.orElseThrow(), word.get(), kind.key(), known(kind));
        }
        return found;
    }

    /** Its order for an item or a clause; several where the source prints one number for several. */
    private List<String> find(Kind kind, String name) {
        return switch (kind) {
            case ITEM -> orders(Numbering.called(items().toList(), name));
            case CLAUSE -> orders(Numbering.called(clauses().toList(), name));
            default -> numbers(kind).filter(name::equals).distinct().toList();
        };
    }

    private static List<String> orders(List<? extends Numbered> called) {
        return called.stream().map(each -> String.valueOf(each.number())).toList();
    }

    private String known(Kind kind) {
        return String.join(", ", numbers(kind).distinct().toList());
    }

    private Stream<String> numbers(Kind kind) {
        return switch (kind) {
            case DIMENSION -> dimensions.stream().map(Dimension::number);
            case ITEM -> items().map(Item::label);
            case CLAUSE -> clauses().map(Clause::label);
            case EACH -> Arrays.stream(Level.values()).map(Level::id);
            case TIER -> items().flatMap(item -> item.tier().stream()).map(Tier::id);
            case TOGETHER -> items().flatMap(item -> item.role().groups().stream());
            case ITEMS ->
                Stream.concat(Stream.of(GradeNeed.ALL), items().flatMap(item -> item.role().groups().stream()));
            case CLAUSES ->
                Stream.concat(Stream.of(GradeNeed.ALL), clauses().flatMap(clause -> clause.role().groups().stream()));
            case RULE -> lines.stream().map(RuledLine::name);
            case SCORE, SHARE, VETOES -> Stream.of();
        };
    }

    private Stream<Item> items() {
        return dimensions.stream().flatMap(dimension -> dimension.items().stream());
    }

    private Stream<Clause> clauses() {
        return items().flatMap(item -> item.clauses().stream());
    }
}
