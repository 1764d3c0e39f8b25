package dev.readiness.bench;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The comparisons as CEL expressions, compiled once, one for each kind. */
final class CelPeer {
    private static final Map<String, String> EXPRESSIONS = Map.of(
            "attested", "amount == bound ? 'MET' : 'NOT_MET'",
            "at-least", "amount >= bound ? 'MET' : 'NOT_MET'",
            "at-most", "amount <= bound ? 'MET' : 'NOT_MET'",
            "empty-rate", "amount == bound ? 'MET' : 'ERROR'",
            "missing", "'MISSING'",
            "contradiction", "'ERROR'");

    private final Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();

    CelPeer() {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addVar("amount", SimpleType.DOUBLE)
                .addVar("bound", SimpleType.DOUBLE)
                .build();
        CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().build();
        try {
            for (Map.Entry<String, String> each : EXPRESSIONS.entrySet()) {
                programs.put(
                        each.getKey(),
                        runtime.createProgram(compiler.compile(each.getValue()).getAst()));
            }
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("The expressions must compile.", e);
        }
    }

    List<String> judge(List<Measured> answers) {
        List<String> outcomes = new ArrayList<>(answers.size());
        try {
            for (Measured answer : answers) {
                Map<String, Object> variables = Map.of("amount", answer.amount(), "bound", answer.bound());
                outcomes.add((String)
                        Objects.requireNonNull(programs.get(answer.kind())).eval(variables));
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("The expressions must evaluate.", e);
        }
        return outcomes;
    }
}
