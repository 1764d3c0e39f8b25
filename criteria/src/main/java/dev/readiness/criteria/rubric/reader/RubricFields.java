package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.RequirementProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.LastDay;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The values that recur in rubric files: bilingual texts, numbers, days, marks. */
final class RubricFields {
    private final Binding binding;
    private final Fields fields;

    RubricFields(Binding binding, Node node, String... allowed) {
        this.binding = binding;
        this.fields = mapping(node, allowed);
    }

    /** The entries of {@code node}, which must not be left blank in a rubric. */
    private Fields mapping(Node node, String... allowed) {
        if (node.blank()) {
            binding.report(DocumentProblem.MAPPING_EXPECTED, node);
        }
        return binding.fields(node, allowed);
    }

    Fields fields() {
        return fields;
    }

    Text text(String name) {
        return fields.need(name).map(this::text).orElse(new Text(name, name));
    }

    Optional<Text> maybeText(String name) {
        return fields.find(name).map(this::text);
    }

    /** In both languages, or in one that has to do for both. */
    Text text(Node node) {
        Fields both = mapping(node, "zh", "en");
        Optional<String> zh = both.find("zh").map(found -> word(both, "zh"));
        Optional<String> en = both.find("en").map(found -> word(both, "en"));
        if (zh.isEmpty() && en.isEmpty()) {
            both.need("zh");
        }
        return new Text(zh.or(() -> en).orElse(""), en.or(() -> zh).orElse(""));
    }

    String word(String name) {
        return word(fields, name);
    }

    /** The text under {@code name}, if there is one. */
    Optional<String> maybeWord(String name) {
        return fields.find(name).filter(node -> !node.blank()).map(node -> word(name));
    }

    /** A text that is safe to show: an escape in it could steer the terminal. */
    private String word(Fields from, String name) {
        Optional<String> text = from.needText(name);
        if (text.filter(RubricFields::steers).isPresent()) {
            binding.report(DocumentProblem.CONTROL_CHARACTER, from.find(name).orElseThrow());
        }
        return text.orElse("");
    }

    private static boolean steers(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int type = Character.getType(text.codePointAt(at));
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** A whole number from 1. */
    int whole(String name) {
        fields.need(name);
        return maybeWhole(name).orElse(1);
    }

    Optional<Integer> maybeWhole(String name) {
        return fields.find(name)
                .flatMap(node -> read(node, text -> Figures.whole(text).filter(number -> number > 0)));
    }

    Optional<Quantity> number(String name) {
        return fields.find(name).flatMap(node -> read(node, Figures::decimal));
    }

    Quantity points() {
        fields.need("points");
        return maybePoints().orElse(Quantity.ZERO);
    }

    Optional<Quantity> maybePoints() {
        return fields.find("points")
                .flatMap(node -> read(node, text -> Figures.decimal(text).filter(points -> !points.isNegative())));
    }

    /** An amount of points that is more than none. */
    Optional<Quantity> amount(String name) {
        return fields.find(name)
                .flatMap(node -> read(
                        node, text -> Figures.decimal(text).filter(amount -> amount.compareTo(Quantity.ZERO) > 0)));
    }

    Optional<LocalDate> day(String name) {
        return fields.find(name).flatMap(node -> read(node, Figures::day));
    }

    Optional<LastDay> lastDay(String name) {
        return fields.find(name).flatMap(node -> read(node, LastDay::of));
    }

    /** The day under {@code name}, or some day if that is a problem. */
    LocalDate needDay(String name) {
        fields.need(name);
        return day(name).orElse(LocalDate.EPOCH);
    }

    /** Whether {@code word} stands under {@code name}. */
    boolean is(String name, String word) {
        return fields.find(name)
                .filter(Node.Scalar.class::isInstance)
                .filter(node -> ((Node.Scalar) node).text().strip().equals(word))
                .isPresent();
    }

    boolean mark(String name) {
        return fields.find(name)
                .flatMap(node -> read(node, RubricFields::truth))
                .orElse(false);
    }

    private static Optional<Boolean> truth(String word) {
        return switch (word) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    <T> Optional<T> read(Node node, Function<String, Optional<T>> notation) {
        Optional<String> text = binding.text(node);
        Optional<T> value = text.flatMap(notation);
        if (text.isPresent() && value.isEmpty()) {
            binding.report(RequirementProblem.RUBRIC_VALUE, node, text.get());
        }
        return value;
    }
}
