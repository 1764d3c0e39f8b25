package dev.readiness.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.engine.Assessed;
import dev.readiness.engine.Assessment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Submissions written in a test, held against gates written in a test. */
final class Held {
    private static final ConfigReader READER = new ConfigReader(new Packs());

    private Held() {}

    /** How {@code gate} stands for {@code submission}; empty if it is off. */
    static Optional<GateResult> gate(Gate gate, String submission, String config) {
        return gate(gate, Assessed.of(submission), config);
    }

    static Optional<GateResult> gate(Gate gate, Assessment assessment, String config) {
        return gate(gate, assessment, config, Optional.empty());
    }

    static Optional<GateResult> gate(Gate gate, Assessment assessment, String config, Optional<PastAssessment> past) {
        List<GateLayer> layers =
                config(config).layers(assessment.submission().rubric().id());
        return new Inspection(assessment, Gates.of(layers), past, Optional.empty())
                .results().stream().filter(result -> result.gate() == gate).findFirst();
    }

    static Config config(String yaml) {
        if (yaml.isEmpty()) {
            return Config.NONE;
        }
        ConfigReader.ReadConfig read = READER.read("readiness.yml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(read.config()).as(read.problems().toString()).isPresent();
        return read.config().orElseThrow();
    }

    /** Where the breaches of a broken gate are, as {@code line:column}; the whole file is {@code -}. */
    static List<String> places(Optional<GateResult> result) {
        return result.orElseThrow().breaches().stream()
                .map(breach -> breach.location().map(Held::place).orElse("-"))
                .toList();
    }

    private static String place(Location location) {
        return location.line() + ":" + location.column();
    }
}
