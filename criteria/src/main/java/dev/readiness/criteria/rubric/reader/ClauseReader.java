package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Choice;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Overall;
import dev.readiness.criteria.rubric.Requirement;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tree of a dimension file: items, clauses, what they need; or the vetoes. */
final class ClauseReader {
    private static final List<String> FILE =
            List.of("dimension", "title", "points", "choice", "items", "vetoes", "indicators");
    private static final List<String> ITEM = List.of(
            "item",
            "label",
            "tier",
            "title",
            "points",
            "elective",
            "pick",
            "groups",
            "lead",
            "units",
            "when",
            "otherwise",
            "clauses");
    private static final List<String> CONDITION = List.of("when", "otherwise");
    private static final List<String> CLAUSE = List.of(
            "clause",
            "label",
            "asks",
            "cite",
            "points",
            "lead",
            "units",
            "begins",
            "due",
            "mayNotApply",
            "groups",
            "caps",
            "needs",
            "levels",
            "parts",
            "deduct",
            "beyond",
            "when",
            "otherwise");

    private final Binding binding;
    private final Model model;
    private final Map<String, Indicator> indicators;
    private final Map<String, Text> units;
    private final Set<Integer> itemNumbers;
    private final Set<Integer> clauseNumbers;
    private final CountingReader counting;
    private final RoleReader roles;

    /**
     * @param itemNumbers those of other files, to which the ones read here are added
     * @param clauseNumbers likewise
     * @param grades their names
     */
    ClauseReader(
            Binding binding,
            Model model,
            Map<String, Indicator> indicators,
            Map<String, Text> units,
            Set<Integer> itemNumbers,
            Set<Integer> clauseNumbers,
            Overall grades) {
        this.binding = binding;
        this.model = model;
        this.indicators = indicators;
        this.units = units;
        this.itemNumbers = itemNumbers;
        this.clauseNumbers = clauseNumbers;
        this.counting = new CountingReader(binding, model);
        this.roles = new RoleReader(binding, grades, counting);
    }

    /** The dimension that {@code root} describes, unless it holds vetoes only. */
    Optional<Dimension> dimension(Node root) {
        RubricFields fields = file(root);
        String number = fields.word("dimension");
        Text title = fields.text("title");
        Optional<Choice> choice = fields.fields().find("choice").map(this::choice);
        fields.maybePoints(); // not every model asks for them, but what is written has to be points
        if (fields.fields().find("vetoes").isEmpty()) {
            needSome(fields.fields(), "items");
        }
        List<Item> items = new ArrayList<>();
        for (Node node : fields.fields().items("items")) {
            items.add(item(node));
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        counting.refuseChoice(fields, "choice");
        return Optional.of(new Dimension(
                number, title, worth(fields, items), choice, counting.read(fields, Optional.empty()), items));
    }

    /** What stands outside the maximum alone is worth nothing of it. */
    private Quantity worth(RubricFields fields, List<Item> items) {
        boolean outside = items.stream().allMatch(item -> item.extra().isPresent());
        return model == Model.POINTS && !outside ? fields.points() : sum(items);
    }

    /** The vetoes that {@code root} lists. */
    List<Clause> vetoes(Node root) {
        List<Clause> vetoes = new ArrayList<>();
        for (Node node : file(root).fields().items("vetoes")) {
            vetoes.add(clause(node, Responsible.NOBODY, Optional.empty(), Optional.empty()));
        }
        return vetoes;
    }

    private RubricFields file(Node root) {
        return new RubricFields(binding, root, counting.keys(root, FILE, "fold", "weight"));
    }

    private static Quantity sum(List<Item> items) {
        return items.stream().map(Item::points).reduce(Quantity.ZERO, Quantity::plus);
    }

    private Choice choice(Node node) {
        RubricFields fields = new RubricFields(binding, node, "pick", "points");
        return new Choice(fields.whole("pick"), fields.points());
    }

    private Item item(Node node) {
        RubricFields fields =
                new RubricFields(binding, node, counting.keys(node, ITEM, "fold", "weight", "adds", "takes"));
        counting.refuseChoice(fields, "pick");
        Optional<Extra> extra = counting.extra(fields);
        Responsible responsible = Responsible.read(fields.fields(), this::unit);
        List<Clause> clauses = new ArrayList<>();
        for (Node clause : fields.fields().items("clauses")) {
            clauses.add(clause(clause, responsible, extra, Optional.of(fields).filter(ClauseReader::hangs)));
        }
        needSome(fields.fields(), "clauses");
        int number = number(fields, "item", itemNumbers);
        Optional<Tier> tier = fields.fields().find("tier").flatMap(named -> fields.read(named, ClauseReader::tier));
        return new Item(
                number,
                fields.maybeWord("label").orElse(String.valueOf(number)),
                fields.text("title"),
                tier,
                extra.isPresent() ? Quantity.ZERO : points(fields, clauses, tier),
                fields.mark("elective"),
                fields.maybeWhole("pick").map(OptionalInt::of).orElse(OptionalInt.empty()),
                clauses,
                roles.read(fields, extra));
    }

    /** A number that no other item, or clause, has. */
    private int number(RubricFields fields, String key, Set<Integer> taken) {
        int number = fields.whole(key);
        Optional<Node> node = fields.fields().find(key);
        if (node.isPresent() && !taken.add(number)) {
            binding.report(RubricProblem.RUBRIC_TWICE, node.get(), String.valueOf(number));
        }
        return number;
    }

    private Quantity points(RubricFields fields, List<Clause> clauses, Optional<Tier> tier) {
        fields.maybePoints(); // not every model asks for them, but what is written has to be points
        return switch (model) {
            case POINTS -> fields.points();
            case CHECKLIST -> Quantity.of(clauses.size());
            case CONFORMITY -> tier.isPresent() ? Quantity.ONE : Quantity.ZERO;
        };
    }

    private static Optional<Tier> tier(String id) {
        return Arrays.stream(Tier.values()).filter(tier -> tier.id().equals(id)).findFirst();
    }

    /** Whether it counts on a condition alone. */
    private static boolean hangs(RubricFields fields) {
        return fields.fields().has("when") || fields.fields().has("otherwise");
    }

    /** @param hanging the item whose condition all of its clauses count on; these have none of their own then */
    private Clause clause(Node node, Responsible ofItem, Optional<Extra> extra, Optional<RubricFields> hanging) {
        List<String> known = new ArrayList<>(CLAUSE);
        if (hanging.isPresent()) {
            known.removeAll(CONDITION);
        }
        RubricFields fields = new RubricFields(binding, node, counting.keys(node, known, "weight"));
        int number = number(fields, "clause", clauseNumbers);
        boolean always = fields.is("mayNotApply", "never");
        Responsible own = Responsible.read(fields.fields(), this::unit);
        Responsible responsible = own.units().isEmpty() ? ofItem : own;
        NeedsReader needs = new NeedsReader(binding, indicators, number);
        Optional<Quantity> points = extra.isPresent() ? outside(fields, extra.get()) : fields.maybePoints();
        Makeup makeup = needs.makeup(fields, points.orElseGet(() -> worth(fields)), hanging.orElse(fields));
        Optional<LastDay> due = fields.lastDay("due");
        needs.requirements().forEach(requirement -> checkDay(binding, node, due, requirement));
        return new Clause(
                number,
                fields.maybeWord("label").orElse(String.valueOf(number)),
                fields.text("asks"),
                fields.word("cite"),
                points,
                responsible.units(),
                responsible.leads(),
                fields.day("begins"),
                due,
                always ? false : fields.mark("mayNotApply"),
                always,
                makeup,
                needs.requirements(),
                roles.read(fields, Optional.empty()));
    }

    /** Outside the maximum there is no item to share the points of. */
    private static Optional<Quantity> outside(RubricFields fields, Extra extra) {
        return fields.maybePoints().or(extra::atMost).or(() -> Optional.of(fields.points()));
    }

    /** A day that comes every year is the last one of each year that is asked for. */
    static void checkDay(Binding binding, Node place, Optional<LastDay> ofClause, Requirement requirement) {
        boolean yearly = Stream.of(ofClause, requirement.about().due())
                .flatMap(Optional::stream)
                .anyMatch(LastDay::isYearly);
        if (yearly && !requirement.everyYear()) {
            binding.report(
                    RequirementProblem.RUBRIC_DUE_EVERY_YEAR,
                    place,
                    requirement.indicator().title().zh());
        }
    }

    /** What is taken off is a share of the clause's points, so that these have to be printed. */
    private Quantity worth(RubricFields fields) {
        boolean points = model == Model.POINTS && fields.fields().find("deduct").isPresent();
        return points ? fields.points() : fields.maybePoints().orElse(Quantity.ONE);
    }

    /** An item without clauses has nothing to share out. */
    private void needSome(Fields fields, String key) {
        Optional<Node> node = fields.need(key);
        if (node.isPresent() && fields.items(key).isEmpty()) {
            binding.report(RubricProblem.RUBRIC_EMPTY, node.get(), key);
        }
    }

    private Optional<Text> unit(Node node) {
        Optional<String> id = binding.text(node);
        Optional<Text> unit = id.map(units::get);
        if (id.isPresent() && unit.isEmpty()) {
            binding.report(RequirementProblem.RUBRIC_UNKNOWN_UNIT, node, id.get());
        }
        return unit;
    }
}
