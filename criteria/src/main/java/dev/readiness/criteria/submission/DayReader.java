package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.Figures;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days; one written another way than year-month-day is refused with the right way to write it. */
final class DayReader {
    private static final String EXAMPLE = "2023-07-12";
    private static final Pattern OTHERWISE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private DayReader() {}

    static Optional<LocalDate> read(Binding binding, Node node) {
        Optional<String> word = binding.text(node).map(Binding::plain);
        Optional<LocalDate> day = word.flatMap(Figures::day);
        if (word.isPresent() && day.isEmpty()) {
            refuse(binding, node, word.get());
        }
        return day;
    }

    private static void refuse(Binding binding, Node node, String word) {
        Matcher matcher = OTHERWISE.matcher(word);
        if (!matcher.matches()) {
            binding.report(ProblemCode.NOT_A_DAY, node, word, EXAMPLE);
            return;
        }
        try {
            LocalDate meant = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            binding.report(ProblemCode.NOT_A_DAY, node, word, meant.toString());
        } catch (DateTimeException e) {
            binding.report(ProblemCode.NO_SUCH_DAY, node, word);
        }
    }
}
