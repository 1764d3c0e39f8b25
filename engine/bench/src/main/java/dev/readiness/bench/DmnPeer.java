package dev.readiness.bench;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The comparisons as one DMN decision table, evaluated for each answer. */
final class DmnPeer {
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnPeer() {
        Resource table = ResourceFactory.newClassPathResource("dev/readiness/bench/judging.dmn", DmnPeer.class);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(table))
                .getOrElseThrow(fault -> new IllegalStateException("The decision table must load.", fault));
        model = runtime.getModels().get(0);
    }

    List<String> judge(List<Measured> answers) {
        List<String> outcomes = new ArrayList<>(answers.size());
        for (Measured answer : answers) {
            DMNContext context = runtime.newContext();
            context.set("kind", answer.kind());
            context.set("amount", answer.amount());
            context.set("bound", answer.bound());
            outcomes.add((String) runtime.evaluateAll(model, context)
                    .getDecisionResultByName("outcome")
                    .getResult());
        }
        return outcomes;
    }
}
