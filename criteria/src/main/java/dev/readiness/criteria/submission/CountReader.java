package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Figures;
import java.util.Optional;

/** Reads how many there are of something. */
final class CountReader {
    private CountReader() {}

    /** A whole number that is not negative. */
    static Optional<Quantity> read(Binding binding, Node node) {
        Optional<String> read = binding.word(node);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        String word = read.get();
        Optional<Quantity> number = Figures.decimal(word);
        if (number.isEmpty()) {
            binding.report(ValueProblem.NOT_A_NUMBER, node, word);
        } else if (number.get().isNegative()) {
            binding.report(ValueProblem.NEGATIVE, node, word);
            return Optional.empty();
        } else if (!number.get().isWhole()) {
            binding.report(ValueProblem.NOT_WHOLE, node, word);
            return Optional.empty();
        }
        return number;
    }
}
