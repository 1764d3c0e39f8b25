package dev.readiness.office.grid;

import dev.readiness.criteria.problem.ProblemCode;
import java.util.List;

/** The workbook can't be read. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<String> arguments;

    Refused(ProblemCode code, String... arguments) {
        super(code.name(), null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    ProblemCode code() {
        return code;
    }

    String[] arguments() {
        return arguments.toArray(String[]::new);
    }
}
