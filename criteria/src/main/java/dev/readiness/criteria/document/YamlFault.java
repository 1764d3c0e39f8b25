package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what the YAML parser tripped over. */
final class YamlFault {
    private YamlFault() {}

    static void report(MarkedYAMLException fault, Source source, Problems problems) {
        List<Problem> typing = TypingMistakes.in(source);
        if (typing.isEmpty()) {
            problems.add(source.problem(code(fault), place(fault, source)));
        } else {
            problems.addAll(typing);
        }
    }

    private static Location place(MarkedYAMLException fault, Source source) {
        Mark mark = fault.getProblemMark();
        return mark == null ? source.at(1, 1) : source.at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static ProblemCode code(MarkedYAMLException fault) {
        String problem = String.valueOf(fault.getProblem());
        String context = String.valueOf(fault.getContext());
        if (context.contains("quoted scalar")) {
            return ProblemCode.UNCLOSED_QUOTE;
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            return ProblemCode.UNCLOSED_BRACKET;
        }
        if (problem.contains("expected ':'")) {
            return ProblemCode.COLON_EXPECTED;
        }
        if (problem.contains("mapping values are not allowed")) {
            return ProblemCode.COLON_IN_VALUE;
        }
        if (problem.contains("expected <block end>")) {
            return ProblemCode.INDENTATION;
        }
        return ProblemCode.YAML_SYNTAX;
    }
}
