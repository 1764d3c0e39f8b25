package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.ProblemCode;
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
        this.fields = binding.fields(node, allowed);
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

    Text text(Node node) {
        Fields both = binding.fields(node, "zh", "en");
        return new Text(both.needText("zh").orElse(""), both.needText("en").orElse(""));
    }

    String word(String name) {
        return fields.needText(name).orElse("");
    }

    int whole(String name) {
        return fields.need(name).flatMap(node -> read(node, Figures::whole)).orElse(0);
    }

    Optional<Integer> maybeWhole(String name) {
        return fields.find(name).flatMap(node -> read(node, Figures::whole));
    }

    Optional<Quantity> number(String name) {
        return fields.find(name).flatMap(node -> read(node, Figures::decimal));
    }

    Quantity points() {
        fields.need("points");
        return number("points").orElse(Quantity.ZERO);
    }

    Optional<LocalDate> day(String name) {
        return fields.find(name).flatMap(node -> read(node, Figures::day));
    }

    boolean mark(String name) {
        return fields.text(name).filter("true"::equals).isPresent();
    }

    <T> Optional<T> read(Node node, Function<String, Optional<T>> notation) {
        Optional<String> text = binding.text(node);
        Optional<T> value = text.flatMap(notation);
        if (text.isPresent() && value.isEmpty()) {
            binding.report(ProblemCode.RUBRIC_VALUE, node, text.get());
        }
        return value;
    }
}
