package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ValueProblem;
import dev.readiness.criteria.rubric.Figures;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days; one written another way than year-month-day is refused with the right way to write it. */
final class DayReader {
    private static final String EXAMPLE = "2023-07-12";

    private DayReader() {}

    static Optional<LocalDate> read(Binding binding, Node node) {
        Optional<String> word = binding.word(node);
        Optional<LocalDate> day = word.flatMap(Figures::day);
        if (word.isPresent() && day.isEmpty()) {
            refuse(binding, node, word.get());
        }
        return day;
    }

    private static void refuse(Binding binding, Node node, String word) {
        Optional<String> meant = Figures.dayWrittenOtherwise(word);
        if (meant.isEmpty()) {
            binding.report(ValueProblem.NOT_A_DAY, node, word, EXAMPLE);
        } else if (Figures.day(meant.get()).isPresent()) {
            binding.report(ValueProblem.NOT_A_DAY, node, word, meant.get());
        } else {
            binding.report(ValueProblem.NO_SUCH_DAY, node, word);
        }
    }
}
